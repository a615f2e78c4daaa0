package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Span;

class VariantsTest {

    /// Phrases of a text, the surest first, and those that stay.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    国家实行渔船清单管理制度。                 | 渔船清单管理制度,国家实行渔船清单管理制度 | 渔船清单管理制度
                    国家实行渔船清单管理制度。                 | 国家实行渔船清单管理制度,渔船清单管理制度 | 国家实行渔船清单管理制度
                    国家实行渔船清单管理制度，渔船清单管理制度好。 | 国家实行渔船清单管理制度,渔船清单管理制度 | 国家实行渔船清单管理制度,渔船清单管理制度
                    建设面向远洋的现代化渔港体系。             | 渔港体系,面向远洋的现代化渔港体系       | 渔港体系,面向远洋的现代化渔港体系
                    渔港经济区，渔港经济区建设，渔港经济区建设。 | 渔港经济区建设,渔港经济区               | 渔港经济区建设,渔港经济区
                    渔港经济区建设，渔港经济区建设。           | 渔港经济区,渔港经济区建设               | 渔港经济区
                    渔港经济和港口经济。                       | 渔港经济,港口经济                       | 渔港经济,港口经济
                    """)
    void keepsTheSurer(String text, String phrases, String left) {
        var found = Arrays.stream(phrases.split(",")).map(words -> phrase(text, words, PhraseKind.TERM)).toList();
        assertEquals(left, words(Variants.left(found, 9)));
        assertEquals(left.split(",")[0], words(Variants.left(found, 1)));
    }

    @ParameterizedTest
    @CsvSource({"QUOTED, 三个走遍行动;三个走遍", "NUMBERED, 三个走遍行动;三个走遍", "WORK, 三个走遍行动;三个走遍", "TERM, 三个走遍行动"})
    void whatIsQuotedCountsByItself(PhraseKind kind, String left) {
        var text = "开展三个走遍行动。";
        var found = List.of(phrase(text, "三个走遍行动", PhraseKind.TERM), phrase(text, "三个走遍", kind));
        assertEquals(left.replace(';', ','), words(Variants.left(found, 9)));
    }

    /// The surer stays.
    @ParameterizedTest
    @CsvSource({
        "渔港首要任务和渔港这个首要任务。, 渔港首要任务,   渔港这个首要任务, 渔港首要任务",
        "渔业体制的改革和渔业体制改革。,   渔业体制的改革, 渔业体制改革,     渔业体制的改革",
        "渔业体制改革和渔业机制改革。,     渔业体制改革,   渔业机制改革,     '渔业体制改革,渔业机制改革'",
    })
    void smallWordsMakeNoOtherPhrase(String text, String surer, String other, String left) {
        var found = List.of(phrase(text, surer, PhraseKind.TERM), phrase(text, other, PhraseKind.TERM));
        assertEquals(left, words(Variants.left(found, 9)));
    }

    private static Phrase phrase(String text, String words, PhraseKind kind) {
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        return new Phrase(words, kind, 0.5, places, List.of(new Phrase.Reason("term", 0.5)));
    }

    private static String words(List<Phrase> phrases) {
        return String.join(",", phrases.stream().map(Phrase::text).toList());
    }
}
