package yandu.study;

import java.util.List;

/// A front in no language yet: the key of its sentence and the pieces of the report that fill it. Whoever shows
/// it says `words.say(prompt.key(), prompt.args().toArray())`.
///
/// @param args literal pieces of the report (a blank in them is [Prompt#BLANK]), numbers in digits
public record Prompt(String key, List<String> args) {

    /// Stands for what is asked inside a piece of text.
    public static final String BLANK = "＿＿＿＿";

    public Prompt {
        args = List.copyOf(args);
    }

    public static Prompt of(String key, String... args) {
        return new Prompt(key, List.of(args));
    }
}
