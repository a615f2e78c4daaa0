package yandu.settings;

/// How quizzes go, as a user sets it. A number outside its bounds is moved to the nearest bound.
///
/// @param length questions in a quiz, 1..100
/// @param rights right answers in a row after which a mistake is over, 1..9
/// @param persons whether questions may ask for the names of persons
/// @param movesMemory whether answers count as reviews of the cards they are about
public record QuizRules(int length, int rights, boolean persons, boolean movesMemory) {

    public static final QuizRules DEFAULT = new QuizRules(10, 3, false, true);

    public QuizRules {
        length = Math.clamp(length, 1, 100);
        rights = Math.clamp(rights, 1, 9);
    }

    public QuizRules withLength(int length) {
        return new QuizRules(length, rights, persons, movesMemory);
    }

    public QuizRules withRights(int rights) {
        return new QuizRules(length, rights, persons, movesMemory);
    }

    public QuizRules withPersons(boolean persons) {
        return new QuizRules(length, rights, persons, movesMemory);
    }

    public QuizRules withMovesMemory(boolean movesMemory) {
        return new QuizRules(length, rights, persons, movesMemory);
    }
}
