package yandu.exporter.docx;

import java.util.List;
import yandu.analysis.Steps;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Listing;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Page;
import yandu.exporter.page.Run;

/// The main part of a document in the making.
final class DocxBody {
    private static final int TABLE_WIDTH = 5000;
    private static final int DEEPEST = 8;

    private final Page page;
    private final Steps steps;
    private final DocxWords words;
    private final StringBuilder out = new StringBuilder();
    private int numbered;

    DocxBody(Page page, Steps steps) {
        this.page = page;
        this.steps = steps;
        this.words = new DocxWords(page, out);
    }

    /// How many lists with numbers there are in what was written.
    int numberedLists() {
        return numbered;
    }

    String xml() {
        out.append(
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
                """);
        paragraph("Title", "", List.of(Run.of(page.title())));
        for (int i = 0; i < page.blocks().size(); i++) {
            block(page.blocks().get(i));
            steps.done((i + 1.0) / page.blocks().size());
        }
        out.append(
                """
                <w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="1247" w:right="1304" w:bottom="1247" w:left="1304" w:header="680" w:footer="680" w:gutter="0"/></w:sectPr>
                </w:body></w:document>
                """);
        return out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(style(paragraph.role()), "", paragraph.words());
            case Block.Prose prose -> prose.blocks().forEach(this::block);
            case Listing listing -> listing(listing, listing.numbered() ? DocxLists.numbered(++numbered) : DocxLists.BULLETS, 0);
            case Block.Table table -> table(table);
            case Block.NewSheet _ -> out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>\n");
        }
    }

    private void heading(Block.Heading heading) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"Heading%d\"/></w:pPr>".formatted(heading.level() - 1));
        words.bookmark(heading.id());
        words.write(heading.words());
        out.append("</w:p>\n");
    }

    private static String style(Role role) {
        return switch (role) {
            case ABOUT -> "Subtitle";
            case TEXT -> "BodyText";
            case HEAD -> "ReportHead";
            case LABEL -> "ListLabel";
            case PLAIN -> "Normal";
            case QUOTE -> "Quote";
            case TASK -> "Task";
            case OPTION -> "Option";
            case GROUND -> "Ground";
        };
    }

    private void paragraph(String style, String properties, Iterable<Run> runs) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>").append(properties).append("</w:pPr>");
        words.write(runs);
        out.append("</w:p>\n");
    }

    private void listing(Listing listing, int number, int level) {
        var place = "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(Math.min(level, DEEPEST), number);
        for (var entry : listing.entries()) {
            paragraph(listing.numbered() ? "ListNumber" : "ListBullet", place, entry.words());
            for (var inner : entry.inner()) {
                boolean same = inner.numbered() == listing.numbered();
                listing(inner, same ? number : inner.numbered() ? DocxLists.numbered(++numbered) : DocxLists.BULLETS, level + 1);
            }
        }
    }

    private void table(Block.Table table) {
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"%d\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>".formatted(TABLE_WIDTH));
        table.widths().forEach(share -> out.append("<w:gridCol w:w=\"%d\"/>".formatted(share * 93)));
        out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < table.head().size(); column++) {
            cell(table.widths().get(column), List.of(Run.bold(table.head().get(column))));
        }
        out.append("</w:tr>\n");
        for (var row : table.rows()) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int column = 0; column < row.size(); column++) {
                cell(table.widths().get(column), row.get(column).words());
            }
            out.append("</w:tr>\n");
        }
        out.append("</w:tbl>\n<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr></w:p>\n");
    }

    private void cell(int share, Iterable<Run> runs) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"pct\"/></w:tcPr>".formatted(share * TABLE_WIDTH / 100));
        paragraph("TableText", "", runs);
        out.append("</w:tc>");
    }
}
