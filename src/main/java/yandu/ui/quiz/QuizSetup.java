package yandu.ui.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import yandu.quiz.QuizMode;
import yandu.quiz.QuizType;
import yandu.quiz.QuizTypes;
import yandu.quiz.Theme;
import yandu.service.QuizPlan;
import yandu.service.Refused;
import yandu.ui.control.LiveSettings;
import yandu.ui.control.ScopeModel;

/// What is chosen on the set-up sheet of a quiz.
public final class QuizSetup {
    /// The modes that can be chosen.
    public static final List<QuizMode> MODES =
            List.of(QuizMode.DAILY, QuizMode.FOCUS, QuizMode.CHALLENGE, QuizMode.MOCK);

    private final ScopeModel scopes;
    private final ObjectProperty<QuizMode> mode = new SimpleObjectProperty<>(QuizMode.FOCUS);
    private final ObservableSet<String> types = FXCollections.observableSet();
    private final ObservableSet<Theme> themes = FXCollections.observableSet(EnumSet.noneOf(Theme.class));
    private final BooleanProperty weak = new SimpleBooleanProperty();
    private final BooleanProperty cram = new SimpleBooleanProperty();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final StringProperty seed = new SimpleStringProperty("");

    public QuizSetup(ScopeModel scopes, LiveSettings settings) {
        this.scopes = scopes;
        settings.settings().subscribe(now -> count.set(now.quiz().length()));
    }

    public ScopeModel scopes() {
        return scopes;
    }

    public ObjectProperty<QuizMode> mode() {
        return mode;
    }

    /// Ids of all types there are.
    public List<String> allTypes() {
        return QuizTypes.ALL.stream().map(QuizType::id).toList();
    }

    /// Ids of the types wanted; none means all.
    public ObservableSet<String> types() {
        return types;
    }

    /// The themes wanted; none means all.
    public ObservableSet<Theme> themes() {
        return themes;
    }

    /// Whether only what is known worst is asked.
    public BooleanProperty weak() {
        return weak;
    }

    /// Whether answers are to move no memory.
    public BooleanProperty cram() {
        return cram;
    }

    /// How many questions are wanted, where the mode leaves that open.
    public IntegerProperty count() {
        return count;
    }

    /// The seed as typed; empty for a fresh one.
    public StringProperty seed() {
        return seed;
    }

    /// Whether the mode leaves open what is asked and how much.
    public static boolean isFree(QuizMode mode) {
        return mode == QuizMode.FOCUS || mode == QuizMode.MOCK;
    }

    /// The quiz that is chosen; what a mode does not leave open is left out.
    ///
    /// @throws Refused if the seed is no number
    QuizPlan plan() {
        boolean free = isFree(mode.get());
        return new QuizPlan(
                mode.get(),
                scopes.scope().get(),
                free ? Set.copyOf(types) : Set.of(),
                free ? Set.copyOf(themes) : Set.of(),
                free && weak.get(),
                free ? OptionalInt.of(count.get()) : OptionalInt.empty(),
                free ? seed(seed.get()) : OptionalLong.empty(),
                cram.get());
    }

    /// @throws Refused if it is no whole number
    static OptionalLong seed(String text) {
        var typed = text.strip();
        try {
            return typed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(typed));
        } catch (NumberFormatException e) {
            throw new Refused(Refused.Kind.USAGE, "quiz.refused.seed", typed);
        }
    }
}
