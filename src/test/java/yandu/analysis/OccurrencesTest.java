package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Span;

class OccurrencesTest {

    /// Texts of few letters, so that many phrases begin alike, hold one another and follow at once.
    @ParameterizedTest
    @ValueSource(strings = {"甲乙", "甲乙丙丁", "-+", "\0\u0001", "甲\uffff\0"})
    void everyPlaceIsFound(String letters) {
        var random = new Random(17);
        for (int length : new int[] {2, 3, 5, 40, 700}) {
            var text = new StringBuilder();
            random.ints(length, 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
            var groups = groups(text.toString(), random);
            var found = Occurrences.of(text.toString(), groups);
            for (int i = 0; i < groups.size(); i++) {
                assertEquals(places(text.toString(), groups.get(i).first().of(text.toString())), found.get(i));
            }
        }
    }

    /// The first place of each of some words in a text, and how often they stand there.
    @ParameterizedTest
    @CsvSource({
        "The party takes part in art., party, 1",
        "The party takes part in art., art, 1",
        "small businesses and a small business, small business, 1",
        "完成12件实事，办好2件实事。, 2件实事, 1",
        "发展AI产业和AIGC产业，AI产业兴起。, AI, 2",
        "国家5G用户和5G基站。, 5G, 2",
    })
    void noPlaceSplitsAWord(String text, String words, int places) {
        int at = text.lastIndexOf(words);
        var candidate = new Candidate(new Span(at, at + words.length()), PhraseKind.TERM, 0.5, "term");
        var group = new CandidateGroup(List.of(candidate.span()), List.of(candidate));
        assertEquals(places, Occurrences.of(text, List.of(group)).getFirst().size());
    }

    /// Phrases of two to nine letters from the text, each once.
    private static List<CandidateGroup> groups(String text, Random random) {
        var groups = new LinkedHashMap<String, CandidateGroup>();
        for (int i = 0; i < 60; i++) {
            int start = random.nextInt(text.length() - 1);
            int end = Math.min(text.length(), start + 2 + random.nextInt(8));
            var candidate = new Candidate(new Span(start, end), PhraseKind.TERM, 0.5, "term");
            groups.putIfAbsent(text.substring(start, end), new CandidateGroup(List.of(candidate.span()), List.of(candidate)));
        }
        return List.copyOf(groups.values());
    }

    private static List<Span> places(String text, String words) {
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return places;
    }
}
