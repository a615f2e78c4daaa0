package yandu.exporter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.study.Prompt;

/// The wrong-answer book to be taken away, in no format yet.
public record MistakeSheet(Language language, List<Row> rows) {

    /// One mistake.
    ///
    /// @param type of the question: `single`, `typed`, …
    /// @param cause `misread`, `confused`, `forgot`, `typo`
    /// @param day of the last wrong answer
    public record Row(
            String report,
            OptionalInt area,
            String type,
            Prompt prompt,
            String given,
            String expected,
            Optional<String> cause,
            int wrongs,
            int rightsInARow,
            boolean mastered,
            LocalDate day,
            String sentence) {}

    public MistakeSheet {
        rows = List.copyOf(rows);
    }

    /// A sheet in the language with this code (`zh`, `en`), for those who know no words themselves.
    public static MistakeSheet in(String language, List<Row> rows) {
        return new MistakeSheet(Language.of(Locale.of(language)), rows);
    }

    Words words() {
        return Words.of(language);
    }

    /// What a mistake was about.
    String stem(Row row) {
        return words().say(row.prompt().key(), row.prompt().args().toArray());
    }

    /// Why it was made; empty where nobody said.
    String cause(Row row) {
        return row.cause().map(cause -> words().say("mistakes.cause." + cause)).orElse("");
    }
}
