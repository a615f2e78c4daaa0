/// Pages as Markdown. Start at [MarkdownWriter].
package yandu.exporter.markdown;
