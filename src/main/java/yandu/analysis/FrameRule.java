package yandu.analysis;

import yandu.analysis.text.Role;
import yandu.analysis.text.Words;

/// The rest of a clause from a word that opens a frame (把城市作为有机生命体系统谋划, 由粗放经营转到集约经营,
/// 以提高经济效益为中心, 既尽力而为): said as one, whatever stands before it.
final class FrameRule implements PhraseRule {
    static final String NAME = "frame";

    private static final int SHORTEST = 6;
    private static final int LONGEST = 28;
    private static final double WEIGHT = 0.1;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (!text.chinese()) {
            return;
        }
        var words = text.words();
        int end = words.count();
        for (int i = words.count() - 1; i >= 0; i--) {
            if (words.role(i).breaks()) {
                end = i;
            } else if (opens(words.role(i)) && fits(words, i, end)) {
                found.add(words.span(i, end), PhraseKind.TERM, WEIGHT);
            }
        }
    }

    private static boolean fits(Words words, int first, int end) {
        int length = words.start(end) - words.start(first);
        return length >= SHORTEST && length <= LONGEST;
    }

    private static boolean opens(Role role) {
        return switch (role) {
            case TAKING, FROM, WITH, BOTH, NOT, FOR -> true;
            default -> false;
        };
    }
}
