package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

/// Who says what, and what a paragraph is about.
class SpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        "王明指出，要抓好春耕。李华在主持会议时强调，要压实责任。→王明:王明指出，要抓好春耕。 李华:李华在主持会议时强调，要压实责任。",
        "县长王明出席并讲话。他强调，要抓好春耕。⏎王明要求，马上就办。→王明:他强调，要抓好春耕。 王明:王明要求，马上就办。",
        "13日上午，王明指出，粮食安全是头等大事。→王明:13日上午，王明指出，粮食安全是头等大事。",
        "会议认为，形势总体平稳。会议还要求，守住底线。→会议:会议认为，形势总体平稳。 会议:会议还要求，守住底线。",
        "各地按照要求，抓好落实。→"
    })
    void namesSpeakers(String text, String speeches) {
        var document = document(text);
        assertEquals(
                speeches == null ? "" : speeches,
                OutlineReader.read(document).speeches().stream()
                        .map(speech -> speech.speaker() + ":" + document.slice(speech.span()))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\0', value = {
        "3月1日，全县召开春耕动员会，部署各项任务。→全县召开春耕动员会",
        "王明指出，按照统一部署，要加快水利建设，确保丰收。→加快水利建设",
        "会议强调，要把抓好春耕作为头等大事，压实责任。→抓好春耕",
        "县融媒体消息：全县水利工程全面开工。→全县水利工程全面开工"
    })
    void namesTopics(String text, String topic) {
        assertEquals(topic, OutlineReader.read(document(text)).topics().getFirst().text());
    }

    private static Document document(String text) {
        return Document.ofPlainText(text.replace('⏎', '\n'), "speech");
    }
}
