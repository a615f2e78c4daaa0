package yandu.importer;

import java.util.List;

/// What is mended in a text, in this order: characters first, then what stands between sentences, lines last. A new
/// repair is a line here, or a new file and a line.
final class Repairs {
    private static final String NOT_TOLD = "";
    private static final String NUMBERED = "第 {0,3}\\d{1,6} {0,3}页";
    private static final String COUNTED = "共 {0,3}\\d{1,6} {0,3}页";
    private static final String BETWEEN = " {0,3}[，,/]? {0,3}";
    private static final String PAGE = NUMBERED + BETWEEN + COUNTED + "|" + COUNTED + BETWEEN + NUMBERED;

    static final List<Repair> ALL =
            List.of(
                    new EncodingRepair(),
                    new PatternRepair(NOT_TOLD, "\\A\uFEFF", ""),
                    new PatternRepair(NOT_TOLD, "\r\n?|\u2028|\u2029", "\n"),
                    new PatternRepair("import.repair.control", "[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]", ""),
                    new PatternRepair(
                            "import.repair.invisible",
                            "[\u00ad\u200b-\u200f\u202a-\u202e\u2060\uFEFF\ue000-\uf8ff]",
                            ""),
                    new RadicalRepair(),
                    new PatternRepair(
                            "import.repair.page",
                            "^[ \t\u3000]*(?:(?:" + PAGE + ")|[-—–.·] ?\\d{1,4} ?[-—–.·])[ \t\u3000]*(?:\n|\\z)"
                                    + "|[（(]?(?:" + PAGE + ")[）)]?",
                            ""),
                    new PatternRepair(
                            "import.repair.comment", "^[ \t\u3000]*<!--[^<>]{0,400}-->[ \t\u3000]*(?:\n|\\z)", ""),
                    new RunningHeadRepair(),
                    new WebResidueRepair(),
                    new TitleRepair(),
                    new SpacedDigitsRepair(),
                    new ParagraphRepair(),
                    new PatternRepair(
                            "import.repair.hyphen", "(?<=[a-z]{2})-(?:\n| {2,4})(?=[a-z]{2})", ""),
                    new LostLineRepair(),
                    new PatternRepair("import.repair.paragraph", "(?<=[a-z0-9][.?!:;”\"]) {1,3}\t[ \t]*(?=\\S)", "\n"),
                    new PatternRepair(
                            "import.repair.credit",
                            "^[^\n]{0,40}(?:记者|通讯员|新华社|本报)[^\n。]{0,16}摄影?[ \u3000]*(?:\n|\\z)",
                            ""),
                    new WrappedLineRepair(),
                    new BrokenLineRepair());

    private Repairs() {}
}
