package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// Which sentences of several clauses are taken as one heading.
class HeadingSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    （一）深化渔业改革，建设海洋强省。各地都要认真落实。 | 深化渔业改革，建设海洋强省
                    一是加强海岛建设，推进低碳发展。各地要落实。  | 加强海岛建设，推进低碳发展
                    各地落实。加强海岛建设，推进低碳发展。        | -
                    （一）深化改革，扩大开放，修建码头，疏浚航道。 | -
                    （一）深化渔业改革，建设海洋强省：             | -
                    """)
    void takes(String text, String phrases) {
        var document = Document.ofPlainText(text, "");
        var scanned = new ScannedText(document, OutlineReader.read(document));
        var found = Seen.by(new HeadingSentenceRule(), scanned).stream()
                .map(candidate -> candidate.span().of(text))
                .collect(Collectors.joining("/"));
        assertEquals(phrases == null ? "" : phrases, found);
    }
}
