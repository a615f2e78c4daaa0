package yandu.recite;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import yandu.analysis.text.Chars;
import yandu.document.Span;

/// Cuts a passage into clauses and clauses into what stays in sight and what is hidden. Marks at the ends of a
/// clause are no part of it, marks inside are; the label of an item is no clause.
final class Clauses {
    private final String text;
    private final NavigableMap<Integer, Span> labels;

    /// @param labels of the items of lists, by place
    Clauses(String text, NavigableMap<Integer, Span> labels) {
        this.text = text;
        this.labels = labels;
    }

    /// The clauses of a passage, in order.
    List<Span> in(Span passage) {
        var clauses = new ArrayList<Span>();
        int start = passage.start();
        for (int at = passage.start(); at < passage.end(); at++) {
            var label = labels.get(at);
            if (label != null || isBorder(at)) {
                bare(start, at).ifPresent(clauses::add);
                start = label == null ? at + 1 : Math.min(passage.end(), label.end());
                at = start - 1;
            }
        }
        bare(start, passage.end()).ifPresent(clauses::add);
        return clauses;
    }

    /// What is hidden of a clause, where anything is.
    Optional<Span> hidden(Span clause, MaskLevel level) {
        int units = count(clause);
        return switch (level) {
            case HALF -> after(clause, (units + 1) / 2);
            case FIRST -> after(clause, 1);
            case ALL -> Optional.of(clause);
            case PLAIN, KEYWORDS -> Optional.empty();
        };
    }

    /// How long a clause is: in characters, or in words where it has no Chinese characters; marks and spaces do
    /// not count. A number or a Latin word among Chinese characters counts as one.
    int count(Span clause) {
        int count = 0;
        for (int at = clause.start(); at < clause.end(); at = unitEnd(at, clause.end())) {
            count += isWord(at) ? 1 : 0;
        }
        return count;
    }

    /// Whether a stretch is written without Chinese characters.
    boolean isLatin(Span span) {
        return span.of(text).codePoints().noneMatch(Character::isIdeographic);
    }

    /// A stretch without marks and spaces at its ends; empty where nothing else is in it.
    Optional<Span> bare(int start, int end) {
        while (start < end && !isWord(start)) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !isKept(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private Optional<Span> after(Span clause, int units) {
        int at = clause.start();
        for (int passed = 0; passed < units && at < clause.end(); at = unitEnd(at, clause.end())) {
            passed += isWord(at) ? 1 : 0;
        }
        return bare(Math.min(at, clause.end()), clause.end());
    }

    /// Where the unit at `at` ends: a Chinese character is one, so is a run of letters and digits of another
    /// script.
    private int unitEnd(int at, int end) {
        int first = text.codePointAt(at);
        int next = at + Character.charCount(first);
        if (!Character.isLetterOrDigit(first) || Character.isIdeographic(first)) {
            return next;
        }
        while (next < end && goesOn(next)) {
            next += Character.charCount(text.codePointAt(next));
        }
        return next;
    }

    private boolean goesOn(int at) {
        int c = text.codePointAt(at);
        boolean inner = "'’.-%,".indexOf(c) >= 0 && at + 1 < text.length() && isWord(at + 1);
        return inner && !Character.isIdeographic(text.codePointAt(at + 1))
                || Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private boolean isWord(int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || c == '%' || c == '％' || c == '‰' || c == '℃';
    }

    private boolean isBorder(int at) {
        char c = text.charAt(at);
        return Chars.endsClause(c) && !isInNumber(at) || Chars.isDash(text, at) || c == '.' && endsWord(at);
    }

    private boolean isInNumber(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))
                && text.charAt(at) != '\n';
    }

    private boolean endsWord(int at) {
        return at + 1 >= text.length() || Chars.isSpace(text.charAt(at + 1));
    }
}
