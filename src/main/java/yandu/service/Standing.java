package yandu.service;

import yandu.document.Report;

/// What a text that is to be imported is to the library.
public sealed interface Standing {

    /// The library does not have it.
    record Fresh() implements Standing {}

    /// The library has the same text, whatever file it came from.
    record Known(Report report) implements Standing {}

    /// It is a deck of which the library has notes: new ones are added, changed ones changed, none is taken out.
    record Updated(Report before, int fresh, int changed) implements Standing {}

    /// It is another version of a report in the library, whose place it will take; cards of what stays keep their memory.
    record Corrected(Report before, TextChange change) implements Standing {}
}
