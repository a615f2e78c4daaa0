package yandu.analysis.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.MarkedText;
import yandu.document.Span;

/// Finds lists without labels that count: sentences of one paragraph that open alike (必须…必须…必须…, 在…方面，…
/// 在…方面，…), members that semicolons join and that open with the same three characters (有利于…；有利于…；), or
/// sentences that say one after the other what something is and what is to be done about it (X是…，要…。Y事关…，要…。).
final class Parallels {
    private static final int LEAST = 3;
    private static final int HEAD = 14;
    private static final int SAME = 3;
    /// So many that they need no likeness of heads.
    private static final int LONG_SAME = 5;
    private static final int FRAME = 40;
    private static final String DUE = "要";
    private static final String[] STRONG = {"必须", "坚持"};
    private static final String[] LINKS = {"事关", "关系", "关乎", "意味着", "是"};
    private static final String[] DUTIES = {"要", "必须", "应", "需"};
    private static final CharSet STOPS = CharSet.of("，。；");
    private static final CharSet BEFORE = CharSet.of("，：,:");
    private static final String PRONOUNS = "我你他她它这那其该此本一谁";

    private final MarkedText marked;
    private final String text;
    private final List<Draft> found = new ArrayList<>();

    Parallels(MarkedText marked) {
        this.marked = marked;
        this.text = marked.text();
    }

    /// The lists within a paragraph, by place.
    List<Draft> find(Span paragraph) {
        found.clear();
        var sentences = behindLeads(Units.sentences(marked, paragraph.start(), paragraph.end()));
        topics(sentences);
        alike(sentences);
        if (hasSemicolon(paragraph)) {
            var members = behindLeads(Units.members(marked, paragraph.start(), paragraph.end()));
            if (members.size() > sentences.size()) {
                alike(members);
            }
        }
        for (var row : new ClauseRows(marked).find(sentences)) {
            add("unnumbered-parallel", "", row);
        }
        return List.copyOf(found);
    }

    private boolean hasSemicolon(Span paragraph) {
        return text.indexOf('；', paragraph.start(), paragraph.end()) >= 0
                || text.indexOf(';', paragraph.start(), paragraph.end()) >= 0;
    }

    private List<Span> behindLeads(List<Span> units) {
        for (int at = 0; at < units.size(); at++) {
            units.set(at, behindLead(units.get(at)));
        }
        return units;
    }

    private Span behindLead(Span sentence) {
        int lead = Speakers.lead(marked, sentence);
        return lead < sentence.end() ? new Span(lead, sentence.end()) : sentence;
    }

    private void topics(List<Span> sentences) {
        int from = 0;
        for (int at = 0; at <= sentences.size(); at++) {
            if (at == sentences.size() || !isTopic(sentences.get(at))) {
                if (at - from >= LEAST) {
                    add("unnumbered-topic", "", sentences.subList(from, at));
                }
                from = at + 1;
            }
        }
    }

    private boolean isTopic(Span sentence) {
        int comma = Clauses.first(marked, sentence.start(), sentence.end(), STOPS);
        if (comma + 2 >= sentence.end() || text.charAt(comma) != '，' || !Chars.startsWithAny(text, comma + 1, DUTIES)) {
            return false;
        }
        var clause = text.substring(sentence.start(), comma);
        for (var link : LINKS) {
            int at = clause.indexOf(link);
            if (at > 1 && at < clause.length() - 3) {
                return PRONOUNS.indexOf(clause.charAt(0)) < 0;
            }
        }
        return false;
    }

    private void alike(List<Span> units) {
        int from = 0;
        while (from < units.size()) {
            var opener = opener(units.get(from));
            int to = from + 1;
            while (to < units.size() && !opener.isEmpty() && text.startsWith(opener, units.get(to).start())) {
                to++;
            }
            var row = units.subList(from, to);
            if (to - from >= LEAST - 1 && from > 0) {
                boolean due = opener.equals(DUE) && agree(row, LONG_SAME);
                row = due ? withSame(units.get(from - 1), row) : withFirst(opener, units.get(from - 1), row);
            }
            if (row.size() >= LEAST) {
                offer(opener, row);
            }
            from = to;
        }
    }

    /// The row with the clause before it that opens alike but follows other words in its sentence.
    private List<Span> withFirst(String opener, Span before, List<Span> row) {
        for (int at = before.end(); opener.length() > 1 && at > before.start(); at--) {
            if (text.startsWith(opener, at) && mayFollow(text.charAt(at - 1), at - 1 == before.start())) {
                var longer = new ArrayList<>(row);
                longer.addFirst(new Span(at, before.end()));
                return longer;
            }
        }
        return row;
    }

    /// The row with what opens alike behind any other words of the sentence before it.
    private List<Span> withSame(Span before, List<Span> row) {
        int start = row.getFirst().start();
        int at = text.indexOf(text.substring(start, start + LONG_SAME), before.start(), before.end());
        if (at < 0) {
            return row;
        }
        var longer = new ArrayList<>(row);
        longer.addFirst(new Span(at, before.end()));
        return longer;
    }

    /// Whether words may open a clause behind a mark, or behind the 要 that opens the sentence.
    private static boolean mayFollow(char before, boolean opens) {
        return BEFORE.has(before) || opens && before == '要';
    }

    /// The word that a sentence opens with, as far as it may open a list.
    private String opener(Span unit) {
        boolean some = text.startsWith("有的", unit.start()) || text.startsWith("有些", unit.start());
        if (unit.length() < 6 || some || PRONOUNS.indexOf(text.charAt(unit.start())) >= 0) {
            return "";
        }
        if (Chars.isIn(text.charAt(unit.start()), "要在")) {
            return text.substring(unit.start(), unit.start() + 1);
        }
        boolean word = Chars.isIdeograph(text.charAt(unit.start()))
                && Chars.isIdeograph(text.charAt(unit.start() + 1));
        return word ? text.substring(unit.start(), unit.start() + 2) : "";
    }

    private void offer(String opener, List<Span> units) {
        if (List.of(STRONG).contains(opener)) {
            add("unnumbered-parallel", opener, units);
            return;
        }
        if (joined(units) && opener.length() > 1 || agree(units, LONG_SAME)) {
            add("unnumbered-parallel", opener.equals(DUE) ? opener : "", units);
            return;
        }
        int from = 0;
        while (from + LEAST <= units.size()) {
            int to = from + 2;
            while (to <= units.size() && formed(units.subList(from, to), opener)) {
                to++;
            }
            to--;
            if (to - from >= LEAST) {
                add("unnumbered-parallel", opener.equals(DUE) ? opener : "", units.subList(from, to));
                from = to;
            } else {
                from++;
            }
        }
    }

    /// Whether semicolons join the units and more than two characters open all of them.
    private boolean joined(List<Span> units) {
        for (var unit : units) {
            if (unit != units.getLast() && !Chars.isIn(text.charAt(unit.end() - 1), "；;")) {
                return false;
            }
        }
        return agree(units, SAME);
    }

    /// Whether so many characters open all of them.
    private boolean agree(List<Span> units, int length) {
        int first = units.getFirst().start();
        for (var unit : units) {
            if (!text.regionMatches(first, text, unit.start(), length)) {
                return false;
            }
        }
        return true;
    }

    /// Whether heads are made alike: of one length, or with one ending.
    private boolean formed(List<Span> units, String opener) {
        var heads = new ArrayList<String>(units.size());
        for (var unit : units) {
            heads.add(head(unit, opener.length()));
        }
        var first = heads.getFirst();
        boolean frame = opener.equals("在");
        int most = opener.length() > 1 ? HEAD : frame ? FRAME : Integer.MAX_VALUE;
        var ending = first.length() > 2 ? first.substring(first.length() - 2) : "\n";
        boolean equal = !frame && first.length() <= HEAD;
        boolean rhymed = true;
        for (var head : heads) {
            if (head.length() > most) {
                return false;
            }
            equal &= head.length() == first.length();
            rhymed &= head.endsWith(ending);
        }
        return (equal || rhymed) && new HashSet<>(heads).size() == heads.size();
    }

    private String head(Span unit, int from) {
        return Clauses.head(marked, unit.start() + from, unit.end()).of(text);
    }

    private void add(String style, String label, List<Span> units) {
        var draft = new Draft(style, false);
        int ordinal = 1;
        for (var unit : units) {
            var mark = new Span(unit.start(), unit.start() + label.length());
            draft.entries().add(new Draft.Entry(mark, ordinal++, unit.end()));
        }
        for (var other : found) {
            if (other.span().overlaps(draft.span())) {
                return;
            }
        }
        found.add(draft);
    }
}
