package yandu.exporter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import yandu.analysis.Analysis;
import yandu.analysis.Glossary;
import yandu.document.Report;
import yandu.i18n.Language;
import yandu.notes.Note;
import yandu.study.Card;

/// A frozen snapshot of all that an export may hold.
public record StudyPack(
        Report report,
        Analysis analysis,
        Glossary glossary,
        List<Card> cards,
        List<Note> notes,
        Set<Part> parts,
        Language language) {

    /// What goes into the file.
    public enum Part {
        OUTLINE,
        TEXT,
        PHRASES,
        NOTES,
        CARDS
    }

    /// A pack in the language with this code (`zh`, `en`), for those who know no words themselves.
    public static StudyPack in(
            String language,
            Report report,
            Analysis analysis,
            Glossary glossary,
            List<Card> cards,
            List<Note> notes,
            Set<Part> parts) {
        return new StudyPack(
                report, analysis, glossary, cards, notes, parts, Language.of(Locale.of(language)));
    }

    public StudyPack {
        cards = List.copyOf(cards);
        notes = List.copyOf(notes);
        parts = Set.copyOf(parts);
    }
}
