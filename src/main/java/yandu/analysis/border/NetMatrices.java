package yandu.analysis.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordKey;

/// What a [BorderNet] has learned, as it stands in its list: vectors of words, and how much each number of a vector, each
/// role and each step of how often a word stands in the text moves each unit of the hidden layer, at each of the places
/// around a border.
///
/// @param words each once
/// @param vectors of the words, [#DIMENSIONS] bytes each, in sixteenths; their mean is 0, which is that of all other words
/// @param ofNumbers by place, number of the vector and unit
/// @param ofRoles by place, role and unit
/// @param ofSteps by place, step and unit
/// @param ofUnits what each unit has without any word, by [BorderNet#frame]
/// @param outputs by output and unit
/// @param ofOutputs what each output has without any unit
/// @param states what is kept in mind along a line
record NetMatrices(
        List<String> words,
        byte[] vectors,
        float[] ofNumbers,
        float[] ofRoles,
        float[] ofSteps,
        float[] ofUnits,
        float[] outputs,
        float[] ofOutputs,
        StateMatrices states) {
    static final int DIMENSIONS = 112;
    static final float VECTOR_UNIT = 1 / 16f;
    static final int ROLES = Role.values().length;

    private static final int UNITS = BorderNet.UNITS;
    private static final int OUTPUTS = BorderNet.OUTPUTS;
    private static final String VECTOR = "vector";
    private static final String NUMBER = "number";
    private static final String ROLE = "role";
    private static final String STEP = "step";
    private static final String UNIT = "units";
    static final List<String> OUTPUT = List.of("begin", "end", "inside");

    /// Nothing learned yet of these words.
    static NetMatrices of(List<String> words, byte[] vectors) {
        return new NetMatrices(
                words,
                vectors,
                new float[BorderNet.PLACES * DIMENSIONS * UNITS],
                new float[BorderNet.PLACES * ROLES * UNITS],
                new float[BorderNet.PLACES * BorderNet.STEPS * UNITS],
                new float[BorderNet.FRAMES * UNITS],
                new float[OUTPUTS * UNITS],
                new float[OUTPUTS],
                StateMatrices.empty());
    }

    /// @param lines what the line is about, where in it, and numbers, with a space between
    static NetMatrices of(List<String> lines) {
        var cells = lines.stream().map(line -> line.split(" ")).toList();
        var vectors = cells.stream().filter(line -> line[0].equals(VECTOR)).toList();
        var bytes = new byte[vectors.size() * DIMENSIONS];
        for (int i = 0; i < vectors.size(); i++) {
            System.arraycopy(Base64.getDecoder().decode(vectors.get(i)[2]), 0, bytes, i * DIMENSIONS, DIMENSIONS);
        }
        var read = of(vectors.stream().map(line -> WordKey.hidden(line[1])).toList(), bytes);
        cells.forEach(read::read);
        return read;
    }

    private void read(String[] line) {
        switch (line[0]) {
            case VECTOR -> {}
            case NUMBER -> row(line, 3, ofNumbers, Integer.parseInt(line[1]) * DIMENSIONS + Integer.parseInt(line[2]), UNITS);
            case ROLE -> row(line, 3, ofRoles, Integer.parseInt(line[1]) * ROLES + Role.valueOf(line[2]).ordinal(), UNITS);
            case STEP -> row(line, 3, ofSteps, Integer.parseInt(line[1]) * BorderNet.STEPS + Integer.parseInt(line[2]), UNITS);
            case UNIT -> row(line, 2, ofUnits, Integer.parseInt(line[1]), UNITS);
            case "begin", "end", "inside" -> {
                int output = output(line[0]);
                ofOutputs[output] = Float.parseFloat(line[1]);
                row(line, 2, outputs, output, UNITS);
            }
            default -> states.read(line);
        }
    }

    static int output(String name) {
        return OUTPUT.indexOf(name);
    }

    /// Puts the numbers of a line into a row of so many.
    ///
    /// @param from where in the line they begin
    static void row(String[] line, int from, float[] into, int row, int size) {
        for (int i = 0; i < size; i++) {
            into[row * size + i] = Float.parseFloat(line[from + i]);
        }
    }

    /// The lines that [#of(List)] reads.
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int frame = 0; frame < BorderNet.FRAMES; frame++) {
            lines.add(UNIT + " " + frame + written(ofUnits, frame, UNITS));
        }
        for (int output = 0; output < OUTPUTS; output++) {
            lines.add(OUTPUT.get(output) + " " + written(ofOutputs[output]) + written(outputs, output, UNITS));
        }
        for (int place = 0; place < BorderNet.PLACES; place++) {
            for (int step = 0; step < BorderNet.STEPS; step++) {
                lines.add(STEP + " " + place + " " + step + written(ofSteps, place * BorderNet.STEPS + step, UNITS));
            }
            for (var role : Role.values()) {
                lines.add(ROLE + " " + place + " " + role + written(ofRoles, place * ROLES + role.ordinal(), UNITS));
            }
            for (int number = 0; number < DIMENSIONS; number++) {
                lines.add(NUMBER + " " + place + " " + number + written(ofNumbers, place * DIMENSIONS + number, UNITS));
            }
        }
        lines.addAll(states.lines());
        for (int i = 0; i < words.size(); i++) {
            var bytes = Arrays.copyOfRange(vectors, i * DIMENSIONS, (i + 1) * DIMENSIONS);
            lines.add(VECTOR + " " + WordKey.visible(words.get(i)) + " " + Base64.getEncoder().encodeToString(bytes));
        }
        return lines;
    }

    /// The numbers of a row of so many, a space before each.
    static String written(float[] numbers, int row, int size) {
        return IntStream.range(row * size, (row + 1) * size)
                .mapToObj(i -> " " + written(numbers[i]))
                .collect(Collectors.joining());
    }

    private static String written(float number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
