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

/// Reads off a Chinese text what speaks for and against a phrase beginning or ending at a border between two words. Border
/// `i` lies before word `i`; the last one ends the text. A sign is given as the place of its weights
/// ([BorderSign#base]), so that adding them up is all that is left to do.
final class BorderSigns {
    /// At most so many signs are read at once.
    static final int MOST = BorderSign.values().length;

    private static final int ALWAYS = BorderSign.ALWAYS.base();
    private static final int ROLE_BEFORE_LAST = BorderSign.ROLE_BEFORE_LAST.base();
    private static final int ROLE_BEFORE = BorderSign.ROLE_BEFORE.base();
    private static final int ROLE_BEHIND = BorderSign.ROLE_BEHIND.base();
    private static final int ROLE_BEHIND_NEXT = BorderSign.ROLE_BEHIND_NEXT.base();
    private static final int ROLES = BorderSign.ROLES.base();
    private static final int ROLES_BEFORE = BorderSign.ROLES_BEFORE.base();
    private static final int ROLES_BEHIND = BorderSign.ROLES_BEHIND.base();
    private static final int EACH_TRIPLE = BorderSign.ROLES_BEFORE.step();
    private static final int CHAR_BEFORE = BorderSign.CHAR_BEFORE.base();
    private static final int CHAR_BEHIND = BorderSign.CHAR_BEHIND.base();
    private static final int EACH_CHAR = BorderSign.CHAR_BEFORE.step();
    private static final int TERMS = BorderSign.TERMS.base();
    private static final int HEADING = BorderSign.HEADING.base();
    private static final int LENGTHS = BorderSign.LENGTHS.base();
    private static final int COMMONNESS = BorderSign.COMMONNESS.base();
    private static final int QUOTED = BorderSign.QUOTED.base();
    private static final int TENTH = BorderSign.TENTH.base();
    private static final int FROM_SENTENCE = BorderSign.FROM_SENTENCE.base();
    private static final int FROM_CLAUSE = BorderSign.FROM_CLAUSE.base();
    private static final int TO_CLAUSE = BorderSign.TO_CLAUSE.base();
    private static final int IN_CLAUSE = BorderSign.IN_CLAUSE.base();
    private static final int OFTEN = BorderSign.OFTEN.base();
    private static final int PAUSES = BorderSign.PAUSES.base();
    private static final int CLAUSE_FIRST_ROLE = BorderSign.CLAUSE_FIRST_ROLE.base();
    private static final int CLAUSE_LAST_ROLE = BorderSign.CLAUSE_LAST_ROLE.base();
    private static final int TELLING = BorderSign.TELLING.base();
    private static final int HEAD = BorderSign.HEAD.base();
    private static final int WORD_BEFORE_LAST = BorderSign.WORD_BEFORE_LAST.base();
    private static final int WORD_BEFORE = BorderSign.WORD_BEFORE.base();
    private static final int WORD_BEHIND = BorderSign.WORD_BEHIND.base();
    private static final int WORD_BEHIND_NEXT = BorderSign.WORD_BEHIND_NEXT.base();
    private static final int CLAUSE_BEGINS = BorderSign.CLAUSE_BEGINS.base();
    private static final int CLAUSE_BEGAN = BorderSign.CLAUSE_BEGAN.base();
    private static final int CLAUSE_ENDS = BorderSign.CLAUSE_ENDS.base();
    private static final int CLAUSE_WILL_END = BorderSign.CLAUSE_WILL_END.base();
    private static final int SENTENCE_BEGAN = BorderSign.SENTENCE_BEGAN.base();
    private static final int EACH_WORD = BorderSign.WORD_BEFORE.step();

    static final int LONGEST = 9;
    static final int TENTHS = 10;
    static final int FARTHEST = 7;
    static final int FARTHEST_IN_SENTENCE = 9;
    static final int NEAREST = 2;
    static final int MOST_PLACES = 5;
    static final int MOST_PAUSES = 3;
    /// Half of how common what stands beyond the text's ends counts as.
    static final byte USUAL_COMMONNESS = 4;
    /// The character beyond the text's ends.
    static final char BEYOND = '\n';
    private static final int STEPS_OF_TELLING = 2;
    private static final int LEAST_TELLING = 4;

    /// Their ordinals in a bit each.
    private static final long BETWEEN_PHRASES = 1L << Role.LINE.ordinal()
            | 1L << Role.SENTENCE.ordinal()
            | 1L << Role.COMMA.ordinal()
            | 1L << Role.PAUSE.ordinal()
            | 1L << Role.SPACE.ordinal();

    private static final int BEFORE = 2;
    private static final int BEHIND = 2;

    private final String text;
    private final Words words;
    private final int count;
    private final Frames frames;
    private final WordNumbers numbers;
    /// Of each word its role, its row and so on, from two before the first to one behind the last: beyond the text's ends
    /// it is as beyond a line.
    private final byte[] roles;
    private final int[] rows;
    /// 1 for a well-known term.
    private final byte[] terms;
    /// 1 for a word in a heading.
    private final byte[] inHeading;
    private final byte[] lengths;
    /// Half of it.
    private final byte[] commonness;
    private final int telling;

    /// @param headings of all lists' items
    /// @param degree how much the text tells, -2..2
    BorderSigns(String text, Words words, List<Span> headings, double degree, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        count = words.count();
        frames = new Frames(words, headings);
        numbers = new WordNumbers(text, words);
        int padded = BEFORE + count + BEHIND;
        roles = new byte[padded];
        rows = new int[padded];
        terms = new byte[padded];
        inHeading = new byte[padded];
        lengths = new byte[padded];
        commonness = new byte[padded];
        Arrays.fill(roles, (byte) Role.LINE.ordinal());
        Arrays.fill(rows, vocabulary.row(WordKey.OF_LINE));
        Arrays.fill(lengths, (byte) 1);
        Arrays.fill(commonness, USUAL_COMMONNESS);
        for (int word = 0; word < count; word++) {
            int at = BEFORE + word;
            roles[at] = (byte) words.role(word).ordinal();
            rows[at] = vocabulary.row(numbers.keyAt(word));
            terms[at] = (byte) (words.isTerm(word) ? 1 : 0);
            inHeading[at] = (byte) (frames.isHeading(word) ? 1 : 0);
            lengths[at] = (byte) Math.min(LONGEST, words.length(word));
            commonness[at] = (byte) (words.commonness(word) / 2);
        }
        telling = degree(degree);
    }

    /// How much a text tells in steps from 0 on.
    ///
    /// @param telling -2..2
    static int degree(double telling) {
        return LEAST_TELLING + (int) Math.round(STEPS_OF_TELLING * telling);
    }

    /// Whether a word of this role may stand at an end of a phrase: no mark or space between phrases may.
    static boolean canEndPhrase(int role) {
        return (BETWEEN_PHRASES >>> role & 1) == 0;
    }

    /// The signs that are the same for a beginning and an end.
    ///
    /// @param places where they are put
    /// @return how many there are
    int around(int border, int[] places) {
        int behindAt = BEFORE + border;
        int beforeAt = behindAt - 1;
        int beforeLast = roles[beforeAt - 1];
        int before = roles[beforeAt];
        int behind = roles[behindAt];
        int next = roles[behindAt + 1];
        int sentence = frames.sentenceStart(border);
        int n = 0;
        places[n++] = ALWAYS;
        places[n++] = ROLE_BEFORE_LAST + beforeLast;
        places[n++] = ROLE_BEFORE + before;
        places[n++] = ROLE_BEHIND + behind;
        places[n++] = ROLE_BEHIND_NEXT + next;
        places[n++] = ROLES + roles(before, behind);
        places[n++] = ROLES_BEFORE + EACH_TRIPLE * roles(beforeLast, before, behind);
        places[n++] = ROLES_BEHIND + EACH_TRIPLE * roles(before, behind, next);
        places[n++] = WORD_BEFORE_LAST + EACH_WORD * rows[beforeAt - 1];
        places[n++] = WORD_BEFORE + EACH_WORD * rows[beforeAt];
        places[n++] = WORD_BEHIND + EACH_WORD * rows[behindAt];
        places[n++] = WORD_BEHIND_NEXT + EACH_WORD * rows[behindAt + 1];
        places[n++] = SENTENCE_BEGAN + EACH_WORD * row(sentence);
        places[n++] = FROM_SENTENCE + Math.min(FARTHEST_IN_SENTENCE, (border - sentence) / 2);
        places[n++] = CHAR_BEFORE + EACH_CHAR * charAt(offset(border) - 1);
        places[n++] = CHAR_BEHIND + EACH_CHAR * charAt(offset(border));
        places[n++] = TERMS + 2 * terms[beforeAt] + terms[behindAt];
        places[n++] = HEADING + 2 * inHeading[beforeAt] + inHeading[behindAt];
        places[n++] = LENGTHS + numbers(lengths[beforeAt], lengths[behindAt]);
        places[n++] = COMMONNESS + numbers(commonness[beforeAt], commonness[behindAt]);
        places[n++] = QUOTED + (frames.isQuoted(border) ? 1 : 0);
        places[n++] = TENTH + Math.min(TENTHS - 1, (int) ((long) TENTHS * border / Math.max(1, count)));
        return n;
    }

    /// The signs that depend on which word is inside: the one behind for a beginning, the one before for an end.
    ///
    /// @param places where they are put
    /// @return how many there are
    int inside(int border, int word, int[] places) {
        int first = frames.clauseStart(word);
        int end = frames.clauseEnd(word);
        int from = Math.min(FARTHEST, border - first);
        int to = Math.clamp(end - border, 0, FARTHEST);
        int role = role(word);
        int n = 0;
        places[n++] = FROM_CLAUSE + from;
        places[n++] = TO_CLAUSE + to;
        places[n++] = IN_CLAUSE + numbers(from, to);
        places[n++] = (border == first ? CLAUSE_BEGINS : CLAUSE_BEGAN) + EACH_WORD * row(first);
        places[n++] = (border == end ? CLAUSE_ENDS : CLAUSE_WILL_END) + EACH_WORD * row(end - 1);
        places[n++] = CLAUSE_FIRST_ROLE + roles(role(first), role);
        places[n++] = CLAUSE_LAST_ROLE + roles(role(end - 1), role);
        boolean paused = frames.pauses(first, Math.max(first, border)) > 0;
        places[n++] = PAUSES + numbers(Math.min(MOST_PAUSES, frames.pauses(first, end)), paused ? 1 : 0);
        places[n++] = OFTEN + numbers(Math.min(MOST_PLACES, numbers.count(numbers.number(word))), words.length(word) > 1 ? 1 : 0);
        places[n++] = TELLING + numbers(telling, Math.min(NEAREST, from));
        places[n++] = HEAD + words.head(word);
        return n;
    }

    private int role(int word) {
        return roles[BEFORE + word];
    }

    private int row(int word) {
        return rows[BEFORE + word];
    }

    private int offset(int border) {
        return border < count ? words.start(border) : text.length();
    }

    private char charAt(int offset) {
        return offset < 0 || offset >= text.length() ? BEYOND : text.charAt(offset);
    }
}
