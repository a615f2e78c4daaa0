package yandu.ui.triage;

import java.util.Locale;
import yandu.analysis.Decision.Verdict;
import yandu.analysis.Phrase;

/// A found phrase and what was decided on it.
///
/// @param wording the words listed instead; its own where there are none
/// @param marked whether it is chosen to be merged
record TriageRow(Phrase phrase, Verdict verdict, String wording, boolean marked) {

    boolean isOpen() {
        return verdict == Verdict.OPEN;
    }

    /// The end of the key of the verdict's word, and its style class.
    String verdictId() {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
