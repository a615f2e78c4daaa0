package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;
import yandu.document.Span;

class StandingTest {

    /// A text, words that stand in it several times, their kind, and which of these places stand, from 1 on.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    “治理之道”在渔业。“治理”要细，渔业治理要实。 | 治理 | QUOTED   | 2 3
                    “治理之道”在渔业。渔业治理要实。             | 治理 | TERM     | 1 2
                    《醉渔亭记》中的“醉渔亭”在海岛。             | 醉渔亭 | QUOTED | 2
                    “他说，我们要在海岛和渔港把四个意识学好用好，在渔业和海洋把它记牢”。增强“四个意识”。 | 四个意识 | NUMBERED | 1 2
                    贯彻“和平统一、一国两制”方针，坚持“一国两制”。 | 一国两制 | NUMBERED | 2
                    解决“两不愁三保障”问题，落实“三保”。         | 三保 | NUMBERED | 2
                    地膜残留量很高，变“流量”为“留量”。           | 留量 | QUOTED   | 2
                    渔业强、渔港富、渔村美、渔民乐。渔业强、渔港富、渔村美。 | 渔业强、渔港富、渔村美 | PARALLEL | 2
                    渔业公有制经济，坚持公有制。                 | 公有制 | TERM   | 1 2
                    地膜残留量很高，变流量为留量。               | 留量 | TERM     | 2
                    缔结「 渔业条约」。                           | 渔业条约 | QUOTED | 1
                    缔结「 渔业条约」。渔业条约生效。             | 渔业条约 | QUOTED | 1 2
                    “治理之道”，“治理之术”。                     | 治理 | QUOTED   | 1 2
                    《渔业法》规定养殖。《渔业法》实施。          | 渔业法 | WORK   | 1 2
                    """)
    void tellsWherePhrasesStand(String text, String phrase, PhraseKind kind, String standing) {
        var found = new ArrayList<Span>();
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            found.add(new Span(at, at + phrase.length()));
        }
        var reason = new Candidate(found.getFirst(), kind, 0.5, "test");
        var group = new CandidateGroup(List.of(reason.span()), List.of(reason));
        var scanned = new ScannedText(Document.ofPlainText(text, ""), Outline.EMPTY);
        var numbers =
                new Standing(scanned).of(group, found).stream()
                        .map(place -> String.valueOf(found.indexOf(place) + 1))
                        .collect(Collectors.joining(" "));
        assertEquals(standing, numbers);
    }
}
