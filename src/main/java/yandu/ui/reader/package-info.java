/// The reader: a report as a page with its outline, its phrases and a user's notes around it. A [Page] is the
/// text as it is shown, [Highlights] are what lies over it, [ReaderModel] is what is open and where. Start at
/// [ReaderView].
package yandu.ui.reader;
