package yandu.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gives the title of an official document a line of its own where the number and the addressees are fused with it
/// (…的决定国发〔2005〕39号各省、…：), and takes out a title that stands twice at the top.
record TitleRepair() implements Repair {
    private static final Pattern FUSED =
            Pattern.compile(
                    "\\A\\s*+[^\n。，]{6,80}?(?:决定|通知|意见|规定|办法|批复|公告|通报|方案|纲要|函)"
                            + "(?<number> ?\\p{IsHan}{1,8}[〔\\[]\\d{4}[〕\\]] ?\\d{1,4}号)[ \u3000]*(?=\\S)");

    private static final Pattern TWICE =
            Pattern.compile("\\A\\s*+(?<title>[^\n]{4,80})\n\\s*(?<again>\\k<title>\n)");

    @Override
    public String key() {
        return "import.repair.title";
    }

    @Override
    public List<Edit> find(String text) {
        var edits = new ArrayList<Edit>();
        var fused = FUSED.matcher(text);
        if (fused.find()) {
            edits.add(Edit.insert(fused.start("number"), "\n"));
            edits.add(Edit.insert(fused.end("number"), "\n"));
        }
        var twice = TWICE.matcher(text);
        if (twice.find()) {
            edits.add(Edit.delete(twice.start("again"), twice.end("again")));
        }
        return edits;
    }
}
