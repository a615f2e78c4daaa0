package yandu.analysis;

import java.util.List;
import java.util.Set;
import yandu.analysis.text.Chars;
import yandu.analysis.text.Resource;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;

/// Finds the noun phrases of a Chinese text: runs of nouns, adjectives and verbal nouns between verbs,
/// adverbs, particles and marks; and runs joined by 的 or a conjunction.
final class Chunker {
    private static final int LONGEST_QUOTE = 14;
    private static final int LONGEST_COMPOUND = 22;
    private static final int FIRM_HEAD = 8;
    private static final int UNDERTAKING = 9;
    private static final Set<String> CARRIERS = Set.copyOf(Resource.words("carriers.txt"));
    private static final Set<String> JOINING_PAIRS = Set.of("以及", "这个", "这一");
    private static final Set<String> FOUNDING = Set.of("建立", "健全", "完善");
    /// What 发展 and 建设 have as their object, not as the thing they qualify.
    private static final Set<String> THINGS = Set.copyOf(Resource.words("things.txt"));

    private final String text;
    private final Words words;
    private final Chunk.Row chunks = new Chunk.Row();
    /// First word of the open run, -1 if none is open.
    private int start = -1;
    /// First word of the runs joined so far, -1 if there are none.
    private int joined = -1;
    private boolean object;
    private boolean joinedObject;
    /// The verb just before the open run when it follows another verb that carries undertakings
    /// (实施|提振消费专项行动), else -1; of two that say the same, none begins an undertaking (建立健全|通报制度).
    private int innerVerb = -1;
    private int lastVerb = -2;

    private Chunker(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /// The noun phrases in order of their end.
    static List<Chunk> chunks(String text, Words words) {
        var chunker = new Chunker(text, words);
        int at = 0;
        while (at < words.count()) {
            at = chunker.take(at);
        }
        chunker.close(words.count(), true);
        return chunker.chunks;
    }

    /// Takes in the word `at`; the word to go on with.
    private int take(int at) {
        switch (words.type(at)) {
            case NOUN, ADJECTIVE, PLACE, IDIOM, UNKNOWN, LATIN -> content(at);
            case VERBAL_NOUN -> dual(at);
            case VERB -> verb(at);
            case QUOTE -> {
                return quote(at);
            }
            case FUNCTION -> function(at);
            case DIGITS, NUMBER, TIME -> breakOff(at, false);
            case ADVERB -> adverb(at);
            case PAUSE, MARK -> {
                close(at, true);
                object = false;
            }
            case SPACE -> space(at);
        }
        return at + 1;
    }

    /// One space stands between words, several between columns.
    private void space(int at) {
        if (at + 1 < words.count() && words.type(at + 1) == WordClass.SPACE) {
            close(at, true);
            object = false;
        }
    }

    private void content(int at) {
        if (start < 0 && object && words.length(at) == 1 && text.charAt(words.start(at)) == '好') {
            return;
        }
        if (words.isFrame(at) && !words.isTerm(at)) {
            verb(at);
        } else if (start < 0) {
            start = at;
        }
    }

    /// A verbal noun at the front is the clause's verb unless a word follows that makes it a name: 治理体系.
    private void dual(int at) {
        if (start < 0 && words.isFrame(at) && (!firmHead(at + 1) || governs(at))) {
            object = true;
        } else if (start < 0) {
            start = at;
        }
    }

    private void verb(int at) {
        if (start >= 0 && (firmHead(at + 1) || isVerbal(at + 1) && firmHead(at + 2))) {
            return;
        }
        if (words.isFrame(at)) {
            if (start < 0 && firmHead(at + 1) && words.type(at) != WordClass.VERB) {
                start = at;
                return;
            }
            innerVerb = lastVerb == at - 1 && carries(at - 1) && !FOUNDING.contains(word(at)) ? at : -1;
            breakOff(at, true);
            lastVerb = at;
        } else if (start < 0) {
            breakOff(at, false);
        } else {
            emitBefore(at);
        }
    }

    private void adverb(int at) {
        boolean kept = object && start < 0;
        breakOff(at, kept);
    }

    private void function(int at) {
        char c = text.charAt(words.start(at));
        boolean single = words.length(at) == 1;
        boolean joins =
                single && "的和与及同".indexOf(c) >= 0
                        || words.length(at) == 2 && JOINING_PAIRS.contains(word(at));
        if (joins && start >= 0) {
            join(at);
        } else {
            breakOff(at, false);
        }
    }

    private int quote(int at) {
        if (Chars.isOpeningQuote(text.charAt(words.start(at)))) {
            char closer = Chars.closerOf(text.charAt(words.start(at)));
            int limit = words.start(at) + LONGEST_QUOTE;
            for (int i = at + 1; i < words.count() && words.start(i) < limit; i++) {
                if (words.type(i) == WordClass.QUOTE && text.charAt(words.start(i)) == closer) {
                    start = start < 0 ? at : start;
                    return i + 1;
                }
                if (words.type(i) == WordClass.MARK) {
                    break;
                }
            }
        }
        breakOff(at, false);
        return at + 1;
    }

    private void join(int at) {
        boolean asObject = joined >= 0 ? joinedObject : object;
        int from = joined >= 0 ? joined : start;
        emit(at, false);
        joined = from;
        joinedObject = asObject;
        start = -1;
        object = false;
    }

    private void breakOff(int at, boolean verbBefore) {
        close(at, false);
        object = verbBefore;
    }

    private void close(int end, boolean closed) {
        if (start >= 0) {
            emit(end, closed);
        }
        start = -1;
        joined = -1;
    }

    private void emit(int end, boolean closed) {
        int last = end;
        while (last > start && words.type(last - 1) == WordClass.SPACE) {
            last--;
        }
        if (joined >= 0 && words.start(last) - words.start(joined) <= LONGEST_COMPOUND) {
            chunks.put(new Chunk(joined, last, joinedObject, closed, true));
        }
        chunks.put(new Chunk(start, last, object, closed, false));
        if (innerVerb == start - 1 && innerVerb >= 0 && words.head(last - 1) == UNDERTAKING) {
            chunks.put(new Chunk(innerVerb, last, true, closed, false));
        }
    }

    private boolean carries(int verb) {
        return CARRIERS.contains(word(verb));
    }

    /// The run so far is a phrase of its own if what follows turns out to be the clause's verb.
    private void emitBefore(int at) {
        chunks.put(new Chunk(start, at, object, false, false));
    }

    private boolean firmHead(int at) {
        return at < words.count() && words.head(at) >= FIRM_HEAD && !words.isFrame(at);
    }

    /// Whether 发展 or 建设 at `at` is the verb of the noun behind it.
    private boolean governs(int at) {
        var verb = word(at);
        return (verb.equals("发展") && !isModel(at + 1) || verb.equals("建设"))
                && THINGS.contains(word(at + 1));
    }

    private boolean isModel(int at) {
        return word(at).endsWith("模式");
    }

    private String word(int at) {
        return text.substring(words.start(at), words.end(at));
    }

    private boolean isVerbal(int at) {
        return at < words.count()
                && (words.type(at) == WordClass.VERB || words.type(at) == WordClass.VERBAL_NOUN);
    }
}
