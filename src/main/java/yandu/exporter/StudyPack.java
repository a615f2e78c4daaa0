package yandu.exporter;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import yandu.analysis.Analysis;
import yandu.analysis.Glossary;
import yandu.document.Report;
import yandu.i18n.Language;
import yandu.notes.Note;
import yandu.recite.Mask;
import yandu.schedule.FsrsOptions;
import yandu.schedule.StudyDay;
import yandu.stats.Progress;

/// A frozen snapshot of all that an export may hold.
///
/// @param notes each held by an anchor: where it stands now is where its quote stands now
/// @param mask what the handout hides
/// @param parts what goes into the file
/// @param template of Markdown files, empty for the built-in one
public record StudyPack(
        Report report,
        Analysis analysis,
        Glossary glossary,
        List<Note> notes,
        Studied studied,
        Mask mask,
        Set<Part> parts,
        String template,
        Language language) {

    /// What goes into the file, in this order.
    public enum Part {
        OUTLINE,
        TEXT,
        PHRASES,
        NOTES,
        CARDS,
        MISTAKES,
        STATISTICS,
        /// The text with blanks, and a sheet of answers.
        HANDOUT;

        /// What goes in where nobody chooses: all but the handout, which holds the text once more.
        public static Set<Part> usual() {
            return EnumSet.complementOf(EnumSet.of(HANDOUT));
        }
    }

    /// What the user has done with the report by now.
    ///
    /// @param mistakes of the wrong-answer book, those of this report
    /// @param options by which the cards are scheduled
    /// @param days when a study day begins
    public record Studied(
            List<PackCard> cards,
            List<MistakeSheet.Row> mistakes,
            Progress progress,
            FsrsOptions options,
            StudyDay days,
            Instant now) {

        public Studied {
            cards = List.copyOf(cards);
            mistakes = List.copyOf(mistakes);
        }
    }

    /// A pack in the language with this code (`zh`, `en`), for those who know no words themselves.
    public static StudyPack in(
            String language,
            Report report,
            Analysis analysis,
            Glossary glossary,
            List<Note> notes,
            Studied studied,
            Mask mask,
            Set<Part> parts,
            String template) {
        return new StudyPack(
                report, analysis, glossary, notes, studied, mask, parts, template, Language.of(Locale.of(language)));
    }

    public StudyPack {
        notes = List.copyOf(notes);
        parts = Set.copyOf(parts);
    }

    /// The same, written by another template.
    public StudyPack withTemplate(String other) {
        return new StudyPack(report, analysis, glossary, notes, studied, mask, parts, other, language);
    }

    List<PackCard> cards() {
        return studied.cards();
    }
}
