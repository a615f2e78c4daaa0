package yandu.analysis;

import yandu.document.Document;
import yandu.document.Span;

/// A text of a test and some of its words, which stand in square brackets where it is written down.
record MarkedWords(ScannedText text, Span span) {

    static MarkedWords of(String marked) {
        var text = marked.replace("[", "").replace("]", "");
        var span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        return new MarkedWords(new ScannedText(Document.ofPlainText(text, ""), Outline.EMPTY), span);
    }

    Joints joints() {
        return Joints.in(text.text(), span);
    }
}
