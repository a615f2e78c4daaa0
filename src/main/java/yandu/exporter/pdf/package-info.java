/// Pages as PDF: set line by line with PDFBox, in a font of their own that each file carries a part of. Start at
/// [PdfWriter].
package yandu.exporter.pdf;
