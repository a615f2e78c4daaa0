package yandu.analysis;

/// What English links into one phrase: noun phrases joined by of, and, for (rule of law, balance between production and
/// consumption, energy, health care, and education), and a verb with its object (balance the budget).
final class EnglishCompoundRule implements PhraseRule {
    private static final int MOST_LINKS = 6;
    private static final int MOST_WORDS = 14;
    private static final int MOST_IN_ONE = 6;
    private static final double WEIGHT = 0.2;
    private static final double WEIGHT_WITH_VERB = 0.1;
    private static final double WEIGHT_OF_LIST = 0.3;

    @Override
    public String name() {
        return "english-compound";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        var words = text.english();
        for (int i = 0; i < words.count(); i++) {
            if (opensVerb(words, i)) {
                int object = behindDeterminer(words, i + 1);
                new Walk(words, i, object, WEIGHT_WITH_VERB, found).go();
            }
            if (opensNoun(words, i)) {
                new Walk(words, i, i, WEIGHT, found).go();
            }
        }
    }

    /// Whether a word is a verb as far as what stands before and behind it tells.
    private static boolean opensVerb(EnglishWords words, int at) {
        boolean behindVerb = words.role(at - 1).mayLeadToVerb();
        return switch (words.role(at)) {
            case VERB -> behindVerb || !words.role(at - 1).isContent();
            case WORD, STOP, HEAD, GENERAL, ADJECTIVE -> behindVerb;
            case ING -> isDeterminer(words.role(at + 1));
            default -> false;
        };
    }

    private static boolean opensNoun(EnglishWords words, int at) {
        return switch (words.role(at)) {
            case ABOUT -> words.role(at + 1) == EnglishRole.NUMBER;
            case POSSESSOR -> words.role(at + 1).isContent();
            case ED -> !words.role(at + 1).links() && words.role(at - 1) != EnglishRole.MARK;
            default -> words.role(at).isContent();
        };
    }

    private static boolean isDeterminer(EnglishRole role) {
        return role == EnglishRole.ARTICLE || role == EnglishRole.OWNER || role == EnglishRole.DETERMINER;
    }

    private static int behindDeterminer(EnglishWords words, int at) {
        return isDeterminer(words.role(at)) ? at + 1 : at;
    }

    /// The way from noun phrase to noun phrase behind a first word; what has been walked through so far is a phrase each time
    /// a noun phrase ends.
    private static final class Walk {
        private final EnglishWords words;
        private final int first;
        private final double weight;
        private final Sink found;
        private int end;
        /// Whether commas part the members, and whether the last is still to come.
        private boolean list;
        private boolean open;
        private int commas;

        Walk(EnglishWords words, int first, int noun, double weight, Sink found) {
            this.words = words;
            this.first = first;
            this.weight = weight;
            this.found = found;
            this.end = endOfNoun(noun);
            if (end == noun) {
                end = -1;
            }
        }

        void go() {
            for (int links = 0; end > 0 && links <= MOST_LINKS && end - first <= MOST_WORDS; links++) {
                offer(links);
                if (isShortForm(end)) {
                    end += 3;
                    offer(1);
                    end = words.role(end).isContent() ? endOfNoun(end) : end;
                }
                int noun = behindLink();
                int next = noun > end ? endOfNoun(noun) : noun;
                end = next > noun ? next : -1;
            }
        }

        private void offer(int links) {
            var last = words.role(end - 1);
            boolean year = last == EnglishRole.NUMBER && !isBareNumber();
            boolean ends = last.mayEnd() || links > 0 && (year || last == EnglishRole.BRACKET);
            if (ends && !open && end - first > 1 && !(list && goesOnFromBefore())) {
                double weight = list ? WEIGHT_OF_LIST : this.weight;
                found.add(words.span(first, end), PhraseKind.TERM, weight);
            }
        }

        /// Whether it ends with a number that counts nothing: a tendency of 2; but in 2025.
        private boolean isBareNumber() {
            var before = words.role(end - 2);
            return before.links() && before != EnglishRole.IN;
        }

        /// Whether members of the list stand before it.
        private boolean goesOnFromBefore() {
            return words.role(first - 1) == EnglishRole.COMMA && words.role(first - 2).isContent();
        }

        /// Whether the short form of a name follows it: (RIDF).
        private boolean isShortForm(int at) {
            return words.role(at) == EnglishRole.BRACKET && words.role(at + 1) == EnglishRole.NAME
                    && words.role(at + 2) == EnglishRole.BRACKET;
        }

        /// The word behind a link that begins where a noun phrase ends, or that end if there is none.
        private int behindLink() {
            int next = end;
            if (words.role(next) == EnglishRole.COMMA) {
                list = true;
                open = !(words.role(end - 1).isAdjective() && words.role(next + 1).isAdjective());
                commas++;
                next++;
            }
            var link = words.role(next);
            if (link == EnglishRole.AND) {
                boolean verb = words.role(end - 1).isNoun() && words.role(next + 1) == EnglishRole.ED;
                if (verb || next > end && commas < 2) {
                    return end;
                }
                open = false;
                next++;
            } else if (next == end && link.links()) {
                next++;
            }
            int noun = next > end ? behindDeterminer(words, next) : next;
            return noun > end && words.role(noun) == EnglishRole.ABOUT ? noun + 1 : noun;
        }

        private int endOfNoun(int noun) {
            int at = words.role(noun) == EnglishRole.ABOUT ? noun + 1 : noun;
            while (at < words.count() && at - noun < MOST_IN_ONE && isInside(at)) {
                at++;
            }
            return at;
        }

        /// Whether a word stands in a noun phrase; an adverb before an adjective does, a verb of the past does not.
        private boolean isInside(int at) {
            var role = words.role(at);
            if (role == EnglishRole.POSSESSOR) {
                return words.role(at + 1).isContent();
            }
            boolean verb = role == EnglishRole.ED && words.role(at - 1).isNoun();
            return role.isContent() && !verb || words.role(at) == EnglishRole.LY && words.role(at + 1).isAdjective();
        }
    }
}
