package yandu.importer;

import java.util.List;
import yandu.document.Document;

/// A file that was read.
///
/// @param encoding IANA name of the character encoding found, empty where the format settles it
/// @param repairs what was changed in the text, as keys of sentences; empty where the text is as it was
public record Imported(Document document, String encoding, List<String> repairs) {}
