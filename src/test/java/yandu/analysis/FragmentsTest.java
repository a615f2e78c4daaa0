package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

class FragmentsTest {
    /// Words that lost another without which they do not stand, and the same with it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    要打造具有国际竞争力的海岛产业集群，推动渔业高质量发展。 | 国际竞争力的海岛产业集群       | true
                    要打造具有国际竞争力的海岛产业集群，推动渔业高质量发展。 | 具有国际竞争力的海岛产业集群   | false
                    要打造具有国际竞争力的海岛产业集群，推动渔业高质量发展。 | 渔业高质量发展                 | false
                    要切实增强接受渔民监督的自觉性和主动性，做好渔港工作。   | 渔民监督的自觉性和主动性       | true
                    要把海洋安全放在更加重要位置，统筹发展和安全。           | 海洋安全放在更加重要位置       | true
                    要把海洋安全放在更加重要位置，统筹发展和安全。           | 把海洋安全放在更加重要位置     | false
                    实行严格的休渔制度，养护海洋渔业资源。                   | 严格的休渔制度                 | false
                    实行严格的休渔制度，养护海洋渔业资源。                   | 养护海洋渔业资源               | false
                    """)
    void tellsFragments(String text, String words, boolean fragment) {
        var document = Document.ofPlainText(text, "");
        var scanned = new ScannedText(document, OutlineReader.read(document));
        var groups = CandidateGroups.of(text, Candidates.in(scanned, rule -> {}));
        var found = IntStream.range(0, groups.count())
                .filter(group -> groups.first(group).of(text).equals(words))
                .findFirst();
        assertTrue(found.isPresent(), "a candidate");
        assertEquals(fragment, new Fragments(scanned, CueReader.of(scanned), groups).test(found.getAsInt()));
    }
}
