/// A page in no format yet: headings, paragraphs, lists and tables made of styled runs. What is exported is said once,
/// as a [Page]; each format walks it once, as a [PageWriter].
package yandu.exporter.page;
