package yandu.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import yandu.analysis.Analyzer;
import yandu.analysis.BundledGlossary;
import yandu.document.Document;
import yandu.i18n.Language;
import yandu.i18n.Words;

/// Prints a sample of cards to be judged one by one by a reader: as many from each document, drawn evenly from all its cards.
/// Arguments: the seed, how many cards a document, the documents.
public final class CardSample {

    private CardSample() {}

    public static void main(String[] arguments) throws IOException {
        var random = new Random(Long.parseLong(arguments[0]));
        int each = Integer.parseInt(arguments[1]);
        int number = 0;
        for (var file : Arrays.asList(arguments).subList(2, arguments.length)) {
            var document = Document.ofPlainText(Files.readString(Path.of(file)), file);
            var cards = new ArrayList<>(CardMakers.make(new Material(new Analyzer().analyze(document), new BundledGlossary())));
            System.out.printf("%n## %s: %,d cards%n", file.replaceAll(".*/", ""), cards.size());
            Collections.shuffle(cards, random);
            for (var card : cards.subList(0, Math.min(each, cards.size()))) {
                var front = Words.of(Language.ZH).say(card.prompt().key(), card.prompt().args().toArray());
                System.out.printf(
                        "%d. %s | %s -> %s%n", ++number, card.kind().id(), front.replace('\n', ' '), card.answer().text().replace("\n", " / "));
                if (card.sentence().length() < 250) {
                    System.out.println("     in: " + card.sentence().of(document.text()).strip().replace('\n', ' '));
                }
            }
        }
    }
}
