package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Closes up the digits of a year or an amount that a scanner set apart: 1 9 9 3 年.
record SpacedDigitsRepair() implements Repair {
    private static final Pattern SPACED =
            Pattern.compile("(?<![0-9０-９.])[0-9０-９](?: [0-9０-９]){1,7} ?(?=[年月日％%亿万])");

    @Override
    public String key() {
        return "import.repair.digits";
    }

    @Override
    public List<Edit> find(String text) {
        var edits = new ArrayList<Edit>();
        var spaced = SPACED.matcher(text);
        while (spaced.find()) {
            for (int at = spaced.start(); at < spaced.end(); at++) {
                if (text.charAt(at) == ' ') {
                    edits.add(Edit.delete(at, at + 1));
                }
            }
        }
        return edits;
    }
}
