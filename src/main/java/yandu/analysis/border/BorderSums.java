package yandu.analysis.border;

import static yandu.analysis.border.BorderSign.numbers;
import static yandu.analysis.border.BorderSign.roles;

import java.util.Arrays;
import java.util.List;
import yandu.analysis.text.Role;
import yandu.analysis.text.WordKey;
import yandu.analysis.text.WordNumbers;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// What the signs that [BorderSigns] reads weigh together at every border of a text, in one pass and without reading a sign
/// twice: what a word says by itself is added up once for each different word, however often it stands in the text, and what
/// the place in a clause says once for each place.
final class BorderSums {
    /// What is added up for a different word: as one of the four around a border, as the one inside, as the first of its
    /// sentence, and as the first and last of its clause, at the clause's end and elsewhere. And its shape, see [#shape].
    private static final int BEFORE_LAST = 0;
    private static final int BEFORE = 1;
    private static final int BEHIND = 2;
    private static final int BEHIND_NEXT = 3;
    private static final int INSIDE = 4;
    private static final int SENTENCE_BEGAN = 5;
    private static final int CLAUSE_BEGINS = 6;
    private static final int CLAUSE_BEGAN = 7;
    private static final int CLAUSE_ENDS = 8;
    private static final int CLAUSE_WILL_END = 9;
    private static final int SHAPE = 10;
    private static final int EACH = 11;

    private static final int ROLES = BorderSign.ROLES.base();
    private static final int ROLES_BEFORE = BorderSign.ROLES_BEFORE.base();
    private static final int ROLES_BEHIND = BorderSign.ROLES_BEHIND.base();
    private static final int EACH_TRIPLE = BorderSign.ROLES_BEFORE.step();
    private static final int TERMS = BorderSign.TERMS.base();
    private static final int HEADING = BorderSign.HEADING.base();
    private static final int LENGTHS = BorderSign.LENGTHS.base();
    private static final int COMMONNESS = BorderSign.COMMONNESS.base();
    private static final int QUOTED = BorderSign.QUOTED.base();
    private static final int TENTH = BorderSign.TENTH.base();
    private static final int FROM_SENTENCE = BorderSign.FROM_SENTENCE.base();
    private static final int CLAUSE_FIRST_ROLE = BorderSign.CLAUSE_FIRST_ROLE.base();
    private static final int CLAUSE_LAST_ROLE = BorderSign.CLAUSE_LAST_ROLE.base();
    private static final int PAUSES = BorderSign.PAUSES.base();

    /// Bits of a length, and of a commonness, in a shape.
    private static final int PART = 4;
    private static final int PART_MASK = (1 << PART) - 1;
    private static final int PLACES = BorderSigns.FARTHEST + 1;
    /// How many words before the first and behind the last are looked at: beyond a text's ends it is as beyond a line.
    private static final int MARGIN = 2;
    private static final byte LINE = (byte) Role.LINE.ordinal();

    private final Words words;
    private final int count;
    private final Frames frames;
    private final BorderWeights model;
    private final int[] weights;
    /// [#EACH] numbers for each different word; first what lies beyond the text.
    private final int[] ofWords;
    /// Of each word, the margins included, where its numbers begin in [#ofWords], and its role.
    private final int[] places;
    private final byte[] roles;
    /// Of each border the sum of what is the same for a beginning and an end.
    private final int[] around;
    private final float[] begins;
    private final float[] ends;

    /// @param headings of all lists' items
    /// @param degree how much the text tells, -2..2
    BorderSums(
            WordNumbers numbers, List<Span> headings, double degree, BorderWeights model) {
        words = numbers.words();
        this.model = model;
        count = words.count();
        frames = new Frames(words, headings);
        weights = model.byPlace();
        ofWords = new int[EACH * (1 + numbers.different())];
        addUpBeyond();
        int[] rows = model.vocabulary().rows(numbers);
        for (int number = 0; number < numbers.different(); number++) {
            addUp(numbers, number, rows[number]);
        }
        places = new int[MARGIN + count + MARGIN];
        roles = new byte[places.length];
        Arrays.fill(roles, LINE);
        for (int word = 0; word < count; word++) {
            places[MARGIN + word] = EACH * (1 + numbers.number(word));
            roles[MARGIN + word] = (byte) words.role(word).ordinal();
        }
        around = new int[count + 1];
        addUpAround();
        begins = new float[count + 1];
        ends = new float[count + 1];
        Arrays.fill(begins, PhraseBorders.NEVER);
        Arrays.fill(ends, PhraseBorders.NEVER);
        var inClause = inClause(BorderSigns.degree(degree));
        for (int first = 0; first < count; first = frames.clauseEnd(first) + 1) {
            addUpInside(first, frames.clauseEnd(first), inClause);
        }
    }

    PhraseBorders borders() {
        return new PhraseBorders(begins, ends, new float[count + 1]);
    }

    private void addUpBeyond() {
        addUp(0, model.vocabulary().row(WordKey.OF_LINE), LINE);
        addUpCharacters(0, BorderSigns.BEYOND, BorderSigns.BEYOND);
        ofWords[SHAPE] = shape(0, 1, BorderSigns.USUAL_COMMONNESS);
    }

    private void addUp(WordNumbers numbers, int number, int row) {
        int at = EACH * (1 + number);
        int word = numbers.first(number);
        int length = words.length(word);
        int often = Math.min(BorderSigns.MOST_PLACES, numbers.count(number));
        addUp(at, row, words.role(word).ordinal());
        addUpCharacters(at, numbers.text().charAt(words.start(word)), numbers.text().charAt(words.end(word) - 1));
        ofWords[at + INSIDE] = model.weigh(BorderSign.OFTEN, numbers(often, length > 1 ? 1 : 0))
                + model.weigh(BorderSign.HEAD, words.head(word));
        ofWords[at + SHAPE] = shape(words.isTerm(word) ? 1 : 0, Math.min(BorderSigns.LONGEST, length), words.commonness(word) / 2);
    }

    private void addUp(int at, int row, int role) {
        ofWords[at + BEFORE_LAST] = model.weigh(BorderSign.WORD_BEFORE_LAST, row) + model.weigh(BorderSign.ROLE_BEFORE_LAST, role);
        ofWords[at + BEFORE] = model.weigh(BorderSign.WORD_BEFORE, row) + model.weigh(BorderSign.ROLE_BEFORE, role);
        ofWords[at + BEHIND] = model.weigh(BorderSign.WORD_BEHIND, row) + model.weigh(BorderSign.ROLE_BEHIND, role);
        ofWords[at + BEHIND_NEXT] = model.weigh(BorderSign.WORD_BEHIND_NEXT, row) + model.weigh(BorderSign.ROLE_BEHIND_NEXT, role);
        ofWords[at + SENTENCE_BEGAN] = model.weigh(BorderSign.SENTENCE_BEGAN, row);
        ofWords[at + CLAUSE_BEGINS] = model.weigh(BorderSign.CLAUSE_BEGINS, row);
        ofWords[at + CLAUSE_BEGAN] = model.weigh(BorderSign.CLAUSE_BEGAN, row);
        ofWords[at + CLAUSE_ENDS] = model.weigh(BorderSign.CLAUSE_ENDS, row);
        ofWords[at + CLAUSE_WILL_END] = model.weigh(BorderSign.CLAUSE_WILL_END, row);
    }

    private void addUpCharacters(int at, char first, char last) {
        ofWords[at + BEFORE] += model.weigh(BorderSign.CHAR_BEFORE, last);
        ofWords[at + BEHIND] += model.weigh(BorderSign.CHAR_BEHIND, first);
    }

    /// What is told of a word only together with its neighbour.
    ///
    /// @param term 1 for a well-known one
    private static int shape(int term, int length, int commonness) {
        return (term << PART | commonness) << PART | length;
    }

    /// The words and roles move on from border to border and are looked up once.
    private void addUpAround() {
        int always = model.weigh(BorderSign.ALWAYS, 0);
        int beforeLast = LINE;
        int before = LINE;
        int behind = roles[MARGIN];
        int placeBeforeLast = 0;
        int placeBefore = 0;
        int place = places[MARGIN];
        int tenth = 0;
        for (int border = 0; border <= count; border++) {
            int next = roles[MARGIN + border + 1];
            int placeNext = places[MARGIN + border + 1];
            int sentence = frames.sentenceStart(border);
            while ((tenth + 1L) * count <= (long) BorderSigns.TENTHS * border && tenth < BorderSigns.TENTHS - 1) {
                tenth++;
            }
            around[border] = always
                    + weights[ROLES + roles(before, behind)]
                    + weights[ROLES_BEFORE + EACH_TRIPLE * roles(beforeLast, before, behind)]
                    + weights[ROLES_BEHIND + EACH_TRIPLE * roles(before, behind, next)]
                    + ofWords[placeBeforeLast + BEFORE_LAST]
                    + ofWords[placeBefore + BEFORE]
                    + ofWords[place + BEHIND]
                    + ofWords[placeNext + BEHIND_NEXT]
                    + ofWords[places[MARGIN + sentence] + SENTENCE_BEGAN]
                    + ofShapes(ofWords[placeBefore + SHAPE], ofWords[place + SHAPE])
                    + weights[HEADING + 2 * heading(border - 1) + heading(border)]
                    + weights[QUOTED + (frames.isQuoted(border) ? 1 : 0)]
                    + weights[FROM_SENTENCE + Math.min(BorderSigns.FARTHEST_IN_SENTENCE, (border - sentence) / 2)]
                    + weights[TENTH + tenth];
            beforeLast = before;
            before = behind;
            behind = next;
            placeBeforeLast = placeBefore;
            placeBefore = place;
            place = placeNext;
        }
    }

    private int ofShapes(int before, int behind) {
        return weights[LENGTHS + numbers(before & PART_MASK, behind & PART_MASK)]
                + weights[COMMONNESS + numbers(before >>> PART & PART_MASK, behind >>> PART & PART_MASK)]
                + weights[TERMS + 2 * (before >>> 2 * PART) + (behind >>> 2 * PART)];
    }

    private int heading(int word) {
        return frames.isHeading(word) ? 1 : 0;
    }

    /// What the place in a clause says, for each distance from its beginning and to its end.
    private int[] inClause(int telling) {
        var sums = new int[PLACES * PLACES];
        for (int from = 0; from < PLACES; from++) {
            for (int to = 0; to < PLACES; to++) {
                sums[from * PLACES + to] = model.weigh(BorderSign.FROM_CLAUSE, from)
                        + model.weigh(BorderSign.TO_CLAUSE, to)
                        + model.weigh(BorderSign.IN_CLAUSE, numbers(from, to))
                        + model.weigh(BorderSign.TELLING, numbers(telling, Math.min(BorderSigns.NEAREST, from)));
            }
        }
        return sums;
    }

    /// The borders of the words of one clause: before each it may begin a phrase, behind it end one.
    ///
    /// @param end the mark that ends the clause, or the number of words
    private void addUpInside(int first, int end, int[] inClause) {
        int placeFirst = places[MARGIN + first];
        int placeLast = places[MARGIN + end - 1];
        int roleFirst = roles[MARGIN + first];
        int roleLast = roles[MARGIN + end - 1];
        int pauses = PAUSES + numbers(Math.min(BorderSigns.MOST_PAUSES, frames.pauses(first, end)), 0);
        int all = ofWords[placeFirst + CLAUSE_BEGAN] + ofWords[placeLast + CLAUSE_WILL_END];
        int atFirst = ofWords[placeFirst + CLAUSE_BEGINS] - ofWords[placeFirst + CLAUSE_BEGAN];
        int atEnd = ofWords[placeLast + CLAUSE_ENDS] - ofWords[placeLast + CLAUSE_WILL_END];
        for (int word = first; word <= end && word < count; word++) {
            int role = roles[MARGIN + word];
            if (BorderSigns.canEndPhrase(role)) {
                int inside = all
                        + ofWords[places[MARGIN + word] + INSIDE]
                        + weights[CLAUSE_FIRST_ROLE + roles(roleFirst, role)]
                        + weights[CLAUSE_LAST_ROLE + roles(roleLast, role)]
                        + weights[pauses + (frames.pauses(first, word) > 0 ? 1 : 0)];
                int begin = around[word] + inside + inClause[place(word - first, end - word)]
                        + (word == first ? atFirst : 0) + (word == end ? atEnd : 0);
                int behind = around[word + 1] + inside + inClause[place(word + 1 - first, end - word - 1)]
                        + (word + 1 == end ? atEnd : 0);
                begins[word] = BorderWeights.begin(begin);
                ends[word + 1] = BorderWeights.end(behind);
            }
        }
    }

    private static int place(int from, int to) {
        return Math.min(BorderSigns.FARTHEST, from) * PLACES + Math.clamp(to, 0, BorderSigns.FARTHEST);
    }
}
