package yandu.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import yandu.analysis.text.Lexicon;
import yandu.analysis.text.Segmenter;
import yandu.document.Span;

/// Takes an answer apart into smaller ones.
public final class Parts {
    private static final int SHORTEST = 2;
    private static final String JOINTS = "、，,；;";

    private Parts() {}

    /// Its members where it lists some, else two halves that break no word; one part if it is too short for that, none
    /// if it is no piece of the report.
    public static List<Span> of(Answer answer) {
        return switch (answer) {
            case Answer.Literal(var text, var span) -> literal(text, span);
            case Answer.Series(var pieces) -> pieces.stream().map(Answer.Literal::span).toList();
            case Answer.Expansion _, Answer.Own _ -> List.of();
        };
    }

    private static List<Span> literal(String text, Span span) {
        var members = members(text, span);
        return members.size() > 1 ? members : halves(text, span);
    }

    private static List<Span> members(String text, Span span) {
        var members = new ArrayList<Span>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || JOINTS.indexOf(text.charAt(at)) >= 0) {
                if (at - from >= SHORTEST) {
                    members.add(new Span(span.start() + from, span.start() + at));
                }
                from = at + 1;
            }
        }
        return members;
    }

    private static List<Span> halves(String text, Span span) {
        var words = Segmenter.words(text, Lexicon.BUNDLED);
        int best =
                IntStream.range(0, words.count())
                        .map(words::start)
                        .boxed()
                        .min(Comparator.comparingInt(at -> Math.abs(2 * at - text.length())))
                        .orElse(0);
        boolean whole = best < SHORTEST || text.length() - best < SHORTEST;
        int middle = span.start() + best;
        return whole ? List.of(span) : List.of(new Span(span.start(), middle), new Span(middle, span.end()));
    }
}
