package yandu.app;

import java.time.InstantSource;
import java.util.function.Consumer;
import yandu.i18n.Words;
import yandu.notes.Note;
import yandu.service.Scope;
import yandu.ui.cards.CardsModel;
import yandu.ui.cards.CardsView;
import yandu.ui.control.FileChoice;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.Contrasting;
import yandu.ui.control.Destination;
import yandu.ui.control.Navigator;
import yandu.ui.control.ScopeModel;
import yandu.ui.control.Screen;
import yandu.ui.control.View;
import yandu.ui.leech.LeechModel;
import yandu.ui.mistakes.MistakesModel;
import yandu.ui.mistakes.MistakesView;
import yandu.ui.notes.NotesModel;
import yandu.ui.notes.NotesView;
import yandu.ui.progress.ProgressModel;
import yandu.ui.progress.ProgressView;
import yandu.ui.quiz.Printing;
import yandu.ui.quiz.QuizModel;
import yandu.ui.quiz.QuizSetup;
import yandu.ui.quiz.QuizView;
import yandu.ui.review.ReviewModel;
import yandu.ui.review.ReviewView;
import yandu.ui.settings.OptimizeModel;
import yandu.ui.settings.OwnWordsModel;
import yandu.ui.settings.SettingsModel;
import yandu.ui.settings.SettingsView;
import yandu.ui.task.Tasks;

/// The screens for studying what was read, and the settings: their models, which live as long as the window, and views of them.
final class StudyScreens {
    private final Wiring wiring;
    private final Tasks tasks;
    private final ReviewModel review;
    private final QuizModel quiz;
    private final MistakesModel mistakes;
    private final CardsModel cards;
    private final NotesModel notes;
    private final ProgressModel progress;
    private final SettingsModel settings;
    private final OptimizeModel optimize;
    private final OwnWordsModel ownWords;

    StudyScreens(Wiring wiring, LiveSettings live, Tasks tasks, InstantSource clock, Consumer<Throwable> fail) {
        this.wiring = wiring;
        this.tasks = tasks;
        var contrasting = new Contrasting(wiring.leechHelp(), tasks, fail);
        review =
                new ReviewModel(
                        wiring.reviewing(),
                        scopes(ScopeModel.Reach.EVERYTHING),
                        tasks,
                        live,
                        clock);
        quiz =
                new QuizModel(
                        wiring.quizzing(),
                        wiring.reading(),
                        new QuizSetup(scopes(ScopeModel.Reach.EVERYTHING), live),
                        contrasting,
                        tasks,
                        clock);
        mistakes =
                new MistakesModel(
                        wiring.mistakeBook(),
                        wiring.reading(),
                        contrasting,
                        scopes(ScopeModel.Reach.EVERYTHING),
                        tasks,
                        fail);
        cards =
                new CardsModel(
                        wiring.cardBrowsing(),
                        wiring.cardKeeping(),
                        wiring.ownWriting(),
                        wiring.history(),
                        scopes(ScopeModel.Reach.EVERYTHING),
                        tasks,
                        clock);
        notes =
                new NotesModel(
                        wiring.noteTaking(),
                        wiring.reading(),
                        scopes(ScopeModel.Reach.REPORT),
                        tasks);
        progress = new ProgressModel(wiring.measuring(), scopes(ScopeModel.Reach.EVERYTHING), live, tasks);
        settings = new SettingsModel(live);
        optimize = new OptimizeModel(wiring.optimizing(), tasks, settings);
        ownWords = new OwnWordsModel(wiring.curating(), tasks);
    }

    /// Begins a session with the cards of a scope.
    void review(Scope scope) {
        review.start(scope);
    }

    /// Puts a note in front.
    void open(Note note) {
        notes.openIn(note);
    }

    /// The index of the words of cards is complete.
    void indexed() {
        cards.complete();
    }

    /// Shows the cards that a query means, of whatever report.
    void cards(String query) {
        cards.scopes().choose(Scope.EVERYTHING);
        cards.query().set(query);
    }

    /// Sets a quiz up for a report.
    void quiz(String reportId) {
        quiz.setUp(reportId);
    }

    /// The view of a screen in a language.
    ///
    /// @throws IllegalArgumentException if the screen is for reading
    View view(Screen screen, Words words, Navigator navigator) {
        return switch (screen) {
            case REVIEW -> new ReviewView(review, leeches(), words, navigator);
            case QUIZ -> new QuizView(quiz, words, navigator, printing(words, navigator));
            case MISTAKES ->
                    new MistakesView(
                            mistakes,
                            words,
                            navigator,
                            chosen -> {
                                quiz.practise(chosen);
                                navigator.show(Screen.QUIZ);
                            },
                            Destination.dialog());
            case CARDS -> new CardsView(cards, leeches(), words, navigator);
            case NOTES -> new NotesView(notes, words, navigator);
            case PROGRESS -> new ProgressView(progress, words, navigator, Destination.dialog());
            case SETTINGS ->
                    new SettingsView(settings, optimize, ownWords, words, navigator, FileChoice.dialogs());
            case LIBRARY, INTAKE, READER, TRIAGE, SEARCH -> throw new IllegalArgumentException(screen + " is for reading");
        };
    }

    /// Each screen has its own card in sight.
    private LeechModel leeches() {
        return new LeechModel(wiring.leechHelp(), wiring.cardKeeping(), tasks);
    }

    private Printing printing(Words words, Navigator navigator) {
        return new Printing(wiring.paperPrinting(), words, navigator, Printing.dialog(words));
    }

    private ScopeModel scopes(ScopeModel.Reach reach) {
        return new ScopeModel(wiring.reading(), wiring.measuring(), tasks, reach);
    }
}
