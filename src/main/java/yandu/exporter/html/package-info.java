/// Pages as HTML. Start at [HtmlWriter].
package yandu.exporter.html;
