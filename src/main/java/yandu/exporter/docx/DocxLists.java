package yandu.exporter.docx;

/// How lists are numbered: those with bullets all alike, each of the others from 1.
final class DocxLists {
    static final int BULLETS = 1;

    private DocxLists() {}

    /// The number under which a list is known to its items.
    ///
    /// @param list of those with numbers, from 1
    static int numbered(int list) {
        return BULLETS + list;
    }

    /// The part that says so.
    ///
    /// @param template with the two kinds of lists
    static String xml(String template, int numberedLists) {
        var lists = new StringBuilder();
        for (int list = 1; list <= numberedLists; list++) {
            lists.append(
                    """
                    <w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
                    """
                            .formatted(numbered(list)));
        }
        return template.replace("{lists}", lists);
    }
}
