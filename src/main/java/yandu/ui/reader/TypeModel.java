package yandu.ui.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import yandu.document.Sentences;
import yandu.document.Span;
import yandu.recite.Known;
import yandu.recite.MaskLevel;
import yandu.schedule.Rating;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.TypedPassage;
import yandu.ui.task.Tasks;

/// Typing a passage by heart: what is asked, what became of it, and the grades that follow from it.
final class TypeModel {

    private final ReciteModel recite;
    private final Tasks tasks;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Optional<Task>> task = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A passage to type.
    ///
    /// @param sentences of the passage, in order
    /// @param result what became of it; empty until it is handed in
    /// @param graded whether it was graded
    record Task(Opened report, Span passage, List<Span> sentences, Optional<TypedPassage> result, boolean graded) {

        private Task with(TypedPassage compared) {
            return new Task(report, passage, sentences, Optional.of(compared), false);
        }

        private Task kept() {
            return new Task(report, passage, sentences, result, true);
        }
    }

    TypeModel(ReciteModel recite, Tasks tasks, Consumer<Throwable> failed) {
        this.recite = recite;
        this.tasks = tasks;
        this.failed = failed;
    }

    ReadOnlyObjectProperty<Optional<Task>> task() {
        return task.getReadOnlyProperty();
    }

    /// Covers a passage and asks for it.
    void start(Opened report, Span passage) {
        var sentences = Sentences.in(report.text(), passage);
        if (!sentences.isEmpty()) {
            recite.hide(passage, MaskLevel.ALL, () -> {});
            task.set(Optional.of(new Task(report, passage, sentences, Optional.empty(), false)));
        }
    }

    void leave() {
        task.set(Optional.empty());
    }

    /// Compares what was typed; the passage is uncovered.
    void handIn(String typed) {
        task.get()
                .ifPresent(
                        asked ->
                                tasks.run(
                                        () -> TypedPassage.of(words(asked), typed),
                                        compared -> {
                                            recite.step(now -> now.withAll(asked.passage(), true));
                                            task.set(Optional.of(asked.with(compared)));
                                        },
                                        failed));
    }

    private static List<String> words(Task asked) {
        return asked.sentences().stream().map(sentence -> sentence.of(asked.report().text())).toList();
    }

    /// The grades that follow: a card whose words were typed was known.
    Map<String, Rating> grades() {
        var grades = new LinkedHashMap<String, Rating>();
        task.get().filter(asked -> asked.result().isPresent()).ifPresent(
                asked -> cards().forEach(known -> grades.put(known.card().key(), rating(asked, known.card()))));
        return grades;
    }

    private List<Known> cards() {
        var keys = new TreeSet<String>();
        recite.blanks().forEach(blank -> keys.addAll(blank.cards()));
        recite.recital().get().mask().bundles().forEach(bundle -> keys.add(bundle.card()));
        return recite.knowledge().get().of(keys);
    }

    private static Rating rating(Task asked, Card card) {
        boolean said =
                switch (card.answer()) {
                    case Answer.Literal piece -> holds(asked, piece.span(), piece.text());
                    case Answer.Series(var pieces) ->
                            pieces.stream().allMatch(piece -> holds(asked, piece.span(), piece.text()));
                    case Answer.Own(var parts) -> parts.stream().allMatch(part -> holds(asked, card.sentence(), part));
                    case Answer.Expansion(var words, var _) -> holds(asked, card.sentence(), words);
                };
        return said ? Rating.GOOD : Rating.AGAIN;
    }

    /// Whether words were typed with a sentence that overlaps their place.
    private static boolean holds(Task asked, Span place, String words) {
        var typed = asked.result().orElseThrow();
        return IntStream.range(0, asked.sentences().size())
                .filter(i -> asked.sentences().get(i).overlaps(place))
                .anyMatch(i -> typed.holds(i, words));
    }

    /// Keeps the grades, as one step.
    void grade() {
        task.get()
                .filter(asked -> asked.result().isPresent() && !asked.graded())
                .ifPresent(
                        asked ->
                                recite.gradeCards(
                                        grades(),
                                        0,
                                        () -> task.set(Optional.of(asked.kept()))));
    }
}
