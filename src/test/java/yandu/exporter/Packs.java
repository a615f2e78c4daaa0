package yandu.exporter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import yandu.analysis.Analysis;
import yandu.analysis.Enumeration;
import yandu.analysis.Glossary;
import yandu.analysis.Item;
import yandu.analysis.Measure;
import yandu.analysis.Outline;
import yandu.analysis.Phrase;
import yandu.analysis.PhraseKind;
import yandu.document.Anchor;
import yandu.document.Document;
import yandu.document.Report;
import yandu.document.Span;
import yandu.exporter.StudyPack.Part;
import yandu.i18n.Language;
import yandu.notes.Note;
import yandu.recite.Blank;
import yandu.recite.Mask;
import yandu.recite.MaskLevel;
import yandu.recite.Size;
import yandu.schedule.FsrsOptions;
import yandu.schedule.Memory;
import yandu.schedule.StudyDay;
import yandu.stats.Progress;
import yandu.study.Answer;
import yandu.study.Card;
import yandu.study.CardKind;
import yandu.study.Handling;
import yandu.study.Prompt;

/// A small pack in which everything occurs that a format may trip over.
final class Packs {
    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final String TEXT =
            """
            <标题> & "会议"
            　　会议强调“两个确立”。一要聚焦发展目标，加强领导；二要聚焦主攻方向。
            1. *星号*_下划线_<script>alert('x')</script>`代码`|竖线|
            """;

    private Packs() {}

    static StudyPack pack(Set<Part> parts, Language language) {
        var card =
                new Card(
                        "k", CardKind.EXPANSION, Prompt.of("prompt.expansion", "两个确立"),
                        new Answer.Expansion("确立核心地位", "公报"), span("两个确立"), OptionalInt.of(1));
        return pack(parts, language, List.of(new PackCard(card, Optional.empty(), Handling.NONE, Memory.NEW, List.of())));
    }

    static StudyPack pack(Set<Part> parts, Language language, List<PackCard> cards) {
        var document = Document.ofPlainText(TEXT, "");
        var first = span("一要聚焦发展目标，加强领导");
        var item =
                new Item(
                        "一要", 1, "聚焦发展目标", first, span("聚焦发展目标"),
                        List.of(new Measure("加强领导", span("加强领导"))), List.of());
        var list = new Enumeration("聚焦", "会议强调", "inline-yao", true, first, List.of(item));
        var phrase =
                new Phrase(
                        "两个确立", PhraseKind.QUOTED, 0.9, List.of(span("两个确立")),
                        List.of(new Phrase.Reason("quoted", 1)));
        var note = new Note(1, "a", Anchor.of(TEXT, span("确立”。")), "记住 **这一句**", 2, Instant.EPOCH);
        var mistake =
                new MistakeSheet.Row(
                        "会议", OptionalInt.of(1), "typed", Prompt.own("两个什么？"), "两个维护", "两个确立",
                        Optional.of("confused"), 2, 0, false, LocalDate.EPOCH, "会议强调“两个确立”。");
        var progress = new Progress(12, 5, 3, 0.42, List.of(new Progress.Area(1, "聚焦发展目标", 4, 2, 0.5)), List.of(), List.of());
        var mask = new Mask(MaskLevel.KEYWORDS, new Span(0, TEXT.length()), List.of(new Blank(span("两个确立"), new Size(4, false), List.of())), List.of());
        return new StudyPack(
                new Report("a", document, Optional.empty(), "会议.txt", Instant.EPOCH),
                new Analysis(document, new Outline(List.of(list)), List.of(phrase)),
                new OneEntry(),
                List.of(note),
                new StudyPack.Studied(cards, List.of(mistake), progress, FsrsOptions.DEFAULT, StudyDay.in(ZoneId.of("Asia/Shanghai")), NOW),
                mask,
                parts,
                "",
                language);
    }

    static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private record OneEntry() implements Glossary {
        private static final Entry ENTRY =
                new Entry("两个确立", "确立核心地位", List.of(), "公报", Confidence.HIGH);

        @Override
        public Optional<Entry> find(String phrase) {
            return Optional.of(ENTRY).filter(entry -> entry.term().equals(phrase));
        }

        @Override
        public List<Entry> entries() {
            return List.of(ENTRY);
        }
    }
}
