package yandu.cli;

import java.util.Collection;
import java.util.stream.Collectors;

/// A paper for people: the questions first, then the answer sheet.
record PaperText(Session session) {

    void print(PaperJson paper) {
        session.print(session.say("cli.quiz.seed", String.valueOf(paper.seed())));
        int number = 1;
        for (var asked : paper.questions()) {
            session.print("");
            session.print(number++ + ". " + asked.prompt());
            if (asked.left() != null) {
                asked.left().forEach(left -> session.print("   · " + left));
            }
            char letter = 'A';
            for (var option : asked.options()) {
                session.print("   " + letter++ + ". " + option);
            }
        }
        session.print("");
        session.print(session.say("cli.quiz.answers"));
        number = 1;
        for (var asked : paper.questions()) {
            session.print(number++ + ". " + text(asked.answer()));
        }
    }

    private static String text(Object answer) {
        return switch (answer) {
            case Boolean truth -> truth ? "√" : "×";
            case Collection<?> several ->
                    several.stream()
                            .map(one -> one instanceof Collection<?> pair ? pair(pair) : one.toString())
                            .collect(Collectors.joining(" / "));
            default -> answer.toString();
        };
    }

    private static String pair(Collection<?> pair) {
        return pair.stream().map(Object::toString).collect(Collectors.joining(" → "));
    }
}
