package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes one space of two between English words in lines too long to be lines: a line end is all that stood there.
record LostLineRepair() implements Repair {
    private static final Pattern TWO = Pattern.compile("(?<=[A-Za-z0-9,;]) ( {1,2})(?=[A-Za-z0-9])");
    private static final int LONG = 2000;

    @Override
    public String key() {
        return "import.repair.broken-line";
    }

    @Override
    public List<Edit> find(String text) {
        var edits = new ArrayList<Edit>();
        for (var line : Lines.of(text)) {
            if (line.length() >= LONG) {
                var two = TWO.matcher(text).region(line.start(), line.end());
                while (two.find()) {
                    edits.add(Edit.delete(two.start(1), two.end(1)));
                }
            }
        }
        return edits;
    }
}
