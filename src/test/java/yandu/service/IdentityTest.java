package yandu.service;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.document.Document;
import yandu.document.Sentences;
import yandu.schedule.CardId;
import yandu.schedule.Memory;
import yandu.schedule.Rating;
import yandu.schedule.Review;
import yandu.store.CardState;
import yandu.store.StoredCard;
import yandu.study.Card;
import yandu.study.Texts;

/// Whoever corrects five characters of a report loses nothing that was learnt.
class IdentityTest {
    private static final List<String> TEXTS =
            List.of("news_20230413_guangdong.txt", "prov2026_zhejiang.txt", "news_20240718_plenum3.txt");

    @TempDir private Path folder;

    record Correction(String name, String text, long seed) {}

    static Stream<Correction> corrections() throws IOException {
        var texts = new HashMap<>(Map.of("built-in", Texts.builtIn()));
        for (var file : Texts.shared()) {
            if (TEXTS.contains(file.getFileName().toString())) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts.entrySet().stream()
                .flatMap(text -> Stream.of(1L, 2L).map(seed -> new Correction(text.getKey(), text.getValue(), seed)));
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void unchangedSentencesKeepTheirCardsAndNoneIsDropped(Correction correction) {
        try (var library = new TestLibrary(folder)) {
            var first = library.importing().importText(correction.text(), "报告").report();
            var before = library.cards.made(first.id());
            library.database.transaction(
                    () -> before.forEach(card -> library.gradebook.grade(id(first.id(), card), Rating.EASY, 900, Review.Source.CARD)));
            var memories = memories(library);

            var changed = new HashSet<String>();
            var corrected = corrected(first.document(), new Random(correction.seed()), changed);
            var outcome = library.importing().importText(corrected, "报告");
            assertTrue(outcome.corrected());

            var live = library.cards.list(Scope.report(first.id()).selection());
            var keys = live.stream().map(card -> card.card().key()).collect(toSet());
            var strays = library.cards.aside(first.id()).stream().filter(card -> card.lost().isPresent()).map(card -> card.card().key()).collect(toSet());
            var dropped = new ArrayList<Card>();
            var moved = new ArrayList<Card>();
            for (var card : before) {
                if (!keys.contains(card.key()) && !strays.contains(card.key())) {
                    dropped.add(card);
                }
                if (!keys.contains(card.key()) && isUntouched(first.document(), card, changed)) {
                    moved.add(card);
                }
            }
            assertEquals(List.of(), dropped);
            assertEquals(List.of(), moved);
            assertEquals(memories, memories(library));
            for (var card : live) {
                assertTrue(card.card().sentence().end() <= outcome.report().document().text().length());
            }

        }
    }

    private static long kept(List<StoredCard> live, List<Card> before) {
        var keys = before.stream().map(Card::key).collect(toSet());
        return live.stream().filter(card -> keys.contains(card.card().key())).count();
    }

    /// Exchanges five Chinese characters by others; the title stays, or it would be another report.
    private static String corrected(Document document, Random random, Set<String> changed) {
        var text = new StringBuilder(document.text());
        int body = document.blocks().get(1).span().start();
        while (changed.size() < 5) {
            int at = body + random.nextInt(text.length() - body);
            if (Character.isIdeographic(text.charAt(at))) {
                changed.add(document.slice(Sentences.around(document.text(), at)));
                text.setCharAt(at, "甲乙丙丁戊".charAt(changed.size() - 1));
            }
        }
        return text.toString();
    }

    /// Whether neither its sentence nor its answer's, nor anything that its front says, was changed.
    private static boolean isUntouched(Document document, Card card, Set<String> changed) {
        var sentence = document.slice(card.sentence());
        return changed.stream().noneMatch(other -> other.contains(sentence) || sentence.contains(other))
                && changed.stream().noneMatch(other -> other.contains(card.answer().text()))
                && card.prompt().args().stream().noneMatch(arg -> changed.stream().anyMatch(other -> other.contains(arg)));
    }

    private static CardId id(String report, Card card) {
        return new CardId(report, card.key());
    }

    private static Map<String, Memory> memories(TestLibrary library) {
        return library.cards.everyState().stream()
                .filter(state -> state.memory().reviews() > 0)
                .collect(toMap(CardState::key, CardState::memory));
    }
}
