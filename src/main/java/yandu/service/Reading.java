package yandu.service;

import java.util.List;
import java.util.Optional;
import yandu.document.Report;

/// Opening reports and remembering the place.
public final class Reading {

    /// All reports, the last opened first.
    public List<ReportSummary> list() {
        throw new UnsupportedOperationException();
    }

    /// The id that a word on the command line means: an id, a unique prefix of one, or a unique piece of a title.
    ///
    /// @throws Refused if it fits no report or several
    public String find(String word) {
        throw new UnsupportedOperationException();
    }

    /// The report opened last; empty in a new library.
    public Optional<String> lastOpened() {
        throw new UnsupportedOperationException();
    }

    /// @throws Refused if there is no such report
    public OpenReport open(String reportId) {
        throw new UnsupportedOperationException();
    }

    /// A report as it is, without counting as opened.
    ///
    /// @throws Refused if there is no such report
    public Report report(String reportId) {
        throw new UnsupportedOperationException();
    }

    /// Keeps the place of reading.
    ///
    /// @param position offset of the first character shown
    public void remember(String reportId, int position) {
        throw new UnsupportedOperationException();
    }

    /// Takes a report out of the library with its cards; its reviews stay in the log.
    public void remove(String reportId) {
        throw new UnsupportedOperationException();
    }

    /// Puts back what [#remove] took out.
    public void restore(String reportId) {
        throw new UnsupportedOperationException();
    }
}
