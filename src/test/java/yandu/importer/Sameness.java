package yandu.importer;

import java.util.stream.Collectors;

/// How far a text came out as another. Blanks at the ends of lines do not count: only files of plain text have an
/// indentation of blanks.
///
/// @param different characters to put in, take out or exchange to make one text of the other
/// @param length of the text that was wanted
record Sameness(int different, int length) {

    static Sameness of(String wanted, String got) {
        var plain = plain(wanted);
        return new Sameness(distance(plain, plain(got)), plain.length());
    }

    @Override
    public String toString() {
        return "%7.3f %% equal, %d of %d characters differ".formatted(100 - 100.0 * different / length, different, length);
    }

    private static String plain(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static int distance(String a, String b) {
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[b.length()];
    }
}
