package yandu.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parameters as people and programs write them: 21 numbers (or 19, or 17 of older FSRS) with commas or white space
/// between, in brackets or not. Whatever stands there, there are parameters to go on with.
///
/// @param parameters to use: the published ones where the text is empty or cannot be understood, else the text's own,
///     each within its bounds
/// @param flaws what of the text could not be used as it stands; none if all could
public record ParameterText(Parameters parameters, List<Flaw> flaws) {

    /// Something wrong with a text: the key of a sentence (`parameters.flaw.bounds`) and its arguments.
    public record Flaw(String key, List<Object> arguments) {}

    private static final int SHOWN = 20;

    public ParameterText {
        flaws = List.copyOf(flaws);
    }

    /// Reads a text; an empty one means the published parameters.
    public static ParameterText read(String text) {
        var words =
                Stream.of(text.replaceAll("[\\[\\]]", " ").strip().split("[\\s,，;]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.isEmpty()) {
            return new ParameterText(Parameters.DEFAULT, List.of());
        }
        var numbers = new double[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(words.get(i));
            if (!Double.isFinite(numbers[i])) {
                return unusable("parameters.flaw.number", i, shown(words.get(i)));
            }
        }
        return switch (numbers.length) {
            case 17, 19, Parameters.COUNT -> bounded(numbers);
            default -> unusable("parameters.flaw.count", numbers.length);
        };
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String shown(String word) {
        return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "…";
    }

    private static ParameterText unusable(String key, Object... arguments) {
        return new ParameterText(Parameters.DEFAULT, List.of(new Flaw(key, List.of(arguments))));
    }

    /// Numbers that were given are held to the bounds; what older parameters lack stays off.
    private static ParameterText bounded(double[] numbers) {
        var w = Parameters.migrated(numbers).toArray();
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < numbers.length; i++) {
            double used = Parameters.bounded(i, w[i]);
            if (used != w[i]) {
                flaws.add(outOfBounds(i, w[i], used));
                w[i] = used;
            }
        }
        return new ParameterText(Parameters.unbounded(w), flaws);
    }

    private static Flaw outOfBounds(int index, double found, double used) {
        return new Flaw(
                "parameters.flaw.bounds",
                List.of(
                        index,
                        plain(found),
                        plain(Parameters.lowest(index)),
                        plain(Parameters.highest(index)),
                        plain(used)));
    }

    /// The text of parameters, four digits after the point at most; empty for the published ones.
    public static String write(Parameters parameters) {
        return parameters.equals(Parameters.DEFAULT) ? "" : numbers(parameters);
    }

    /// All 21 numbers of parameters, four digits after the point at most.
    public static String numbers(Parameters parameters) {
        return Arrays.stream(parameters.toArray()).mapToObj(ParameterText::plain).collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return String.valueOf(Math.round(number * 1e4) / 1e4).replaceFirst("\\.0$", "");
    }
}
