package yandu.analysis;

import yandu.analysis.text.Chars;

/// What a user says about a found phrase. It holds in every report.
///
/// @param phrase as it was found; [#key] tells phrases apart
/// @param kind what sort of phrase it is
/// @param wording the words it is listed as where the verdict is RENAMED or MERGED; else empty
public record Decision(String phrase, PhraseKind kind, Verdict verdict, String wording) {

    /// The sorts of decisions.
    public enum Verdict {
        /// None: one that was taken back.
        OPEN,
        /// Listed wherever it stands, found by a rule or not.
        ACCEPTED,
        /// Not listed.
        REJECTED,
        /// Other words are listed in its place, wherever these stand.
        RENAMED,
        /// Its places count for another phrase.
        MERGED;

        /// Whether other words are listed instead.
        public boolean leadsOn() {
            return this == RENAMED || this == MERGED;
        }
    }

    public Decision {
        if (verdict.leadsOn() == Chars.fold(wording).isEmpty()) {
            throw new IllegalArgumentException(verdict + " as “" + wording + "”");
        }
    }

    public static Decision open(String phrase, PhraseKind kind) {
        return new Decision(phrase, kind, Verdict.OPEN, "");
    }

    public static Decision accepted(String phrase, PhraseKind kind) {
        return new Decision(phrase, kind, Verdict.ACCEPTED, "");
    }

    public static Decision rejected(String phrase, PhraseKind kind) {
        return new Decision(phrase, kind, Verdict.REJECTED, "");
    }

    public static Decision renamed(String phrase, PhraseKind kind, String wording) {
        return new Decision(phrase, kind, Verdict.RENAMED, wording);
    }

    public static Decision merged(String phrase, PhraseKind kind, String wording) {
        return new Decision(phrase, kind, Verdict.MERGED, wording);
    }

    /// The same for all spellings of a phrase.
    public String key() {
        return Chars.fold(phrase);
    }

    /// The key of the words listed instead; its own key where there are none.
    public String listedKey() {
        return verdict.leadsOn() ? Chars.fold(wording) : key();
    }
}
