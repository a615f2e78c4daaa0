/// Pages as WordprocessingML, written without a library: what a page needs of it is small. Start at [DocxWriter].
package yandu.exporter.docx;
