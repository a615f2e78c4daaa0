package yandu.exporter.docx;

import java.util.List;
import java.util.stream.Collectors;
import yandu.exporter.page.Block;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;

/// What is said at the side, as the comments of a document.
final class DocxComments {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxComments() {}

    static String xml(List<Page.Remark> remarks) {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + SPACE + "\">");
        for (int i = 0; i < remarks.size(); i++) {
            var remark = remarks.get(i);
            out.append("<w:comment w:id=\"%d\" w:author=\"研读\" w:initials=\"研\" w:date=\"%s\">".formatted(i, remark.at().toString()));
            for (var block : new Block.Prose(remark.text()).blocks()) {
                var words = block.runs().map(Run::text).collect(Collectors.joining());
                for (var line : words.split("\n", -1)) {
                    out.append("<w:p><w:pPr><w:pStyle w:val=\"CommentText\"/></w:pPr><w:r><w:t xml:space=\"preserve\">")
                            .append(Xml.escape(line))
                            .append("</w:t></w:r></w:p>");
                }
            }
            out.append(remark.text().isBlank() ? "<w:p/>" : "").append("</w:comment>");
        }
        return out.append("</w:comments>").toString();
    }
}
