package yandu.importer;

import java.util.List;

/// What is mended in a text, in this order: characters first, then what stands between sentences, lines last. A new
/// repair is a line here, or a new file and a line.
final class Repairs {
    private static final String NOT_TOLD = "";
    private static final String PAGE = "第 *\\d+ *页 *[，,/]? *共 *\\d+ *页|共 *\\d+ *页 *[，,/]? *第 *\\d+ *页";

    static final List<Repair> ALL =
            List.of(
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
                    new WebResidueRepair(),
                    new ParagraphRepair(),
                    new PatternRepair("import.repair.hyphen", "(?<=[a-z]{2})-\n(?=[a-z]{2})", ""),
                    new BrokenLineRepair());

    private Repairs() {}
}
