package yandu.study;

import java.util.List;

/// A front in no language yet: the key of its sentence and the pieces of the report that fill it. Whoever
/// shows it says `words.say(prompt.key(), prompt.args().toArray())`.
///
/// @param args literal pieces of the report (what is asked in them is [Prompt#BLANK], where a sentence is cut
///     there is [Prompt#CUT]), numbers in digits
public record Prompt(String key, List<String> args) {

    /// Stands for what is asked inside a piece of text. Always as long, so that it tells nothing.
    public static final String BLANK = "＿＿＿＿";

    /// Stands at the end of a piece where the sentence goes on.
    public static final String CUT = "……";

    public Prompt {
        args = List.copyOf(args);
    }

    /// A front that the user wrote.
    public static Prompt own(String front) {
        return of("prompt.own", front);
    }

    public static Prompt of(String key, String... args) {
        return new Prompt(key, List.of(args));
    }
}
