package yandu.analysis;

import java.util.Set;
import yandu.analysis.text.CharSet;
import yandu.analysis.text.Chars;
import yandu.analysis.text.WordClass;
import yandu.analysis.text.Words;
import yandu.document.Span;

/// Whether words are a row that lost a part of a member or a member: the verb of the first, where the others have theirs
/// (坚持|底线思维、增强忧患意识), its subject (渔港要|防住、渔船要稳住), what ends the others (渔业为基础、渔港|为依托), the last
/// (民主集中制、集体领导制|和群众路线), or one of the same length beside it (以港定岛、|以岛定人、以人定产).
final class CutRow {
    private static final CharSet AND = CharSet.of("和及");
    /// A member with a verb and its object; shorter ones may be a verb in a name (参与权, 推广体系).
    private static final int SHORTEST = 6;
    /// Of so many characters what is lost of a member is looked for.
    private static final int LONGEST_LOST = 4;
    private static final Set<String> CAMPAIGNS = Set.of("行动", "工程", "计划", "活动");

    private final String text;
    private final Words words;

    CutRow(ScannedText scanned) {
        text = scanned.text();
        words = scanned.words();
    }

    /// @param span not empty
    boolean is(Span span, Joints joints) {
        int first = joints.pause();
        return first >= 0
                && (repeats(span, first) || losesBeginning(span, first) || losesEnd(span) || losesLast(span)
                        || losesVerb(span, first) || losesOneBefore(span, first) || losesOneBehind(span));
    }

    /// 特别|重大、重大、较大: the second member is the first once more, which had another word.
    private boolean repeats(Span span, int first) {
        int length = first - span.start();
        int end = first + 1 + length;
        return end <= span.end()
                && text.regionMatches(span.start(), text, first + 1, length)
                && (end == span.end() || text.charAt(end) == '、');
    }

    /// 渔港要|防住、渔船要稳住: the first member is shorter than the second, and what stands before it is in the second too.
    private boolean losesBeginning(Span span, int first) {
        int next = pause(first + 1, span);
        int length = (next < 0 ? span.end() : next) - first - 1;
        int lost = length - (first - span.start());
        int whole = span.start() - lost;
        return lost > 0 && lost <= LONGEST_LOST && whole >= 0 && isHan(whole, span.start()) && sharesOne(whole, first + 1, lost);
    }

    /// 以渔业为基础、渔港|为依托: the same at the end of the last member.
    private boolean losesEnd(Span span) {
        int last = text.lastIndexOf('、', span.end() - 1);
        int length = last - Math.max(span.start(), text.lastIndexOf('、', last - 1) + 1);
        int lost = length - (span.end() - 1 - last);
        int whole = span.end() + lost;
        return lost > 0 && lost <= LONGEST_LOST && whole <= text.length() && isHan(span.end(), whole)
                && sharesOne(span.end(), last - lost, lost);
    }

    /// Whether one character, which is not 的, stands at the same place of both.
    private boolean sharesOne(int one, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(one + i) == text.charAt(other + i) && text.charAt(one + i) != '的') {
                return true;
            }
        }
        return false;
    }

    private boolean isHan(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean losesOneBefore(Span span, int first) {
        int length = first - span.start();
        int before = span.start() - 2 - length;
        return before >= 0
                && text.charAt(span.start() - 1) == '、'
                && isMember(before + 1, length)
                && (!Chars.isHan(text.charAt(before)) || isVerbUpTo(before + 1));
    }

    private boolean isVerbUpTo(int end) {
        return words.isBorder(end) && words.isFrame(words.at(end - 1));
    }

    private boolean losesOneBehind(Span span) {
        if (span.end() == text.length() || text.charAt(span.end()) != '、') {
            return false;
        }
        int length = span.end() - 1 - text.lastIndexOf('、', span.end() - 1);
        int behind = span.end() + 1 + length;
        return behind < text.length() && isMember(span.end() + 1, length) && !Chars.isHan(text.charAt(behind));
    }

    /// A single character before a pause numbers what follows it: 二、|统筹渔业、渔港.
    private boolean isMember(int start, int length) {
        return length > 1 && isHan(start, start + length);
    }

    private boolean losesLast(Span span) {
        if (span.end() == text.length() || !AND.has(text.charAt(span.end()))) {
            return false;
        }
        int and = words.at(span.end());
        return words.start(and) == span.end()
                && words.type(and) == WordClass.FUNCTION
                && and + 1 < words.count()
                && !acts(and + 1)
                && text.indexOf('和', span.start(), span.end()) < 0;
    }

    private boolean losesVerb(Span span, int first) {
        boolean governed = span.start() > 0 && words.isFrame(words.at(span.start() - 1));
        if (!governed || actsUpTo(span.start(), first) || isCampaign(span)) {
            return false;
        }
        for (int at = first; at >= 0; at = pause(at + 1, span)) {
            int next = pause(at + 1, span);
            if ((next < 0 ? span.end() : next) - at <= SHORTEST || !isVerb(words.at(at + 1))) {
                return false;
            }
        }
        return true;
    }

    /// 移风易俗、弘扬海洋新风行动: the name of what is done.
    private boolean isCampaign(Span span) {
        return CAMPAIGNS.contains(text.substring(words.start(words.at(span.end() - 1)), span.end()));
    }

    private int pause(int from, Span span) {
        return text.indexOf('、', from, span.end());
    }

    private boolean actsUpTo(int from, int end) {
        for (int word = words.at(from); words.start(word) < end; word++) {
            if (acts(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether something is done: a verb, or how it is done.
    private boolean acts(int word) {
        return switch (words.type(word)) {
            case VERB, ADVERB, IDIOM -> true;
            default -> words.isFrame(word) && !words.isTerm(word);
        };
    }

    private boolean isVerb(int word) {
        return words.type(word) == WordClass.VERB && words.isFrame(word);
    }
}
