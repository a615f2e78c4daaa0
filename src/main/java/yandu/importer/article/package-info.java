/// Web pages: which part of a page is the article, and its text without what stands around it. Start at [WebPage].
package yandu.importer.article;
