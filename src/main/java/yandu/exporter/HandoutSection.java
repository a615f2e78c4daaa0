package yandu.exporter;

import java.util.ArrayList;
import java.util.List;
import yandu.document.Span;
import yandu.exporter.Numbering.Paragraph;
import yandu.exporter.page.Block;
import yandu.exporter.page.Block.Role;
import yandu.exporter.page.Run;
import yandu.recite.Blank;

/// The text to be filled in, its blanks numbered and as long as what they hide; on another sheet what was there.
final class HandoutSection implements Section {
    private static final String LINE = "＿";

    @Override
    public List<Block> blocks(Contents contents) {
        var blanks = contents.pack().mask().blanks();
        var sheet = new ArrayList<Block>();
        var answers = new ArrayList<Block>();
        int next = 0;
        for (var paragraph : contents.places().paragraphs()) {
            int first = next;
            while (next < blanks.size() && blanks.get(next).span().start() < paragraph.block().span().end()) {
                next++;
            }
            sheet.add(paragraph(contents, paragraph, blanks.subList(first, next), first));
            if (first < next) {
                answers.add(answers(contents, paragraph, blanks.subList(first, next), first));
            }
        }
        sheet.add(new Block.NewSheet());
        sheet.add(new Block.Heading(2, "answers", contents.say("export.answers")));
        sheet.addAll(answers);
        return sheet;
    }

    private static Block paragraph(Contents contents, Paragraph paragraph, List<Blank> blanks, int first) {
        var document = contents.pack().report().document();
        var words = new StringBuilder();
        int from = paragraph.block().span().start();
        int number = first;
        for (var blank : blanks) {
            words.append(document.slice(new Span(from, blank.span().start())));
            words.append('（').append(++number).append('）').append(LINE.repeat(Math.max(2, blank.size().count())));
            from = blank.span().end();
        }
        words.append(document.slice(new Span(from, paragraph.block().span().end())));
        return new Block.Paragraph(paragraph.block().kind().isHead() ? Role.HEAD : Role.TEXT, words.toString());
    }

    private static Block answers(Contents contents, Paragraph paragraph, List<Blank> blanks, int first) {
        var runs = new ArrayList<Run>();
        runs.add(Run.muted("¶" + paragraph.number()));
        int number = first;
        for (var blank : blanks) {
            runs.add(Run.muted("　（" + ++number + "）"));
            runs.add(Run.of(contents.pack().report().document().slice(blank.span())));
        }
        return new Block.Paragraph(Role.PLAIN, runs);
    }
}
