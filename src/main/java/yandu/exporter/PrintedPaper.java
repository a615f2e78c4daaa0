package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yandu.i18n.Language;
import yandu.i18n.Words;
import yandu.study.Prompt;

/// A paper to be printed, in no format yet: its tasks in sections, and what is right.
///
/// @param title of what it is about
/// @param language in which it asks
public record PrintedPaper(String title, long seed, Language language, List<Section> sections) {

    /// What of it goes into a file.
    public enum Part {
        QUESTIONS,
        ANSWERS
    }

    /// Tasks of one type.
    ///
    /// @param type `single`, `typed`, …
    public record Section(String type, List<Task> tasks) {
        public Section {
            tasks = List.copyOf(tasks);
        }
    }

    /// One task.
    ///
    /// @param number in the paper, from 1
    /// @param left what is to be given partners; empty for other tasks
    /// @param options to choose from, to order, or the partners; empty where something is written
    /// @param answer letters of the options, or what is to be written
    /// @param note what else there is to say about the answer
    /// @param sentence of the report that says so
    public record Task(
            int number,
            Prompt prompt,
            List<String> left,
            List<String> options,
            String answer,
            Optional<Prompt> note,
            String sentence) {
        public Task {
            left = List.copyOf(left);
            options = List.copyOf(options);
        }
    }

    public PrintedPaper {
        sections = List.copyOf(sections);
    }

    /// A paper in the language with this code (`zh`, `en`), for those who know no words themselves.
    public static PrintedPaper in(String language, String title, long seed, List<Section> sections) {
        return new PrintedPaper(title, seed, Language.of(Locale.of(language)), sections);
    }

    /// The letter of an option.
    public static String letter(int option) {
        return String.valueOf((char) ('A' + option));
    }

    Words words() {
        return Words.of(language);
    }

    /// What a task asks.
    String stem(Task task) {
        return words().say(task.prompt().key(), task.prompt().args().toArray());
    }

    /// The heading of a section: its number and what its tasks are.
    String heading(int section) {
        var type = sections.get(section);
        return words().say("paper.section." + type.type(), words().say("paper.numeral." + (section + 1)), type.tasks().size());
    }

    /// The lines under a stem, each with its letter or sign.
    List<String> lines(Task task) {
        var lines = new ArrayList<String>();
        task.left().forEach(left -> lines.add(left + "（　　）"));
        for (int option = 0; option < task.options().size(); option++) {
            lines.add(letter(option) + ". " + task.options().get(option));
        }
        return lines;
    }

    /// What is said after the answer: the note, then the sentence.
    List<String> grounds(Task task) {
        var grounds = new ArrayList<String>();
        task.note().ifPresent(note -> grounds.add(words().say(note.key(), note.args().toArray())));
        grounds.add(words().say("paper.sentence", task.sentence()));
        return grounds;
    }
}
