package yandu.analysis;

import java.util.regex.Pattern;
import yandu.document.Span;

/// Figures and dates of English reports: 2 million jobs, $30 billion, 8.5 percent, January 27, 2009.
final class EnglishFigureRule implements PhraseRule {
    private static final int SHORT = 6;
    private static final String CURRENCY = "(?:\\b(?:US|HK))?[$£€]|\\b(?:Rs\\.? ?|RMB ?|LKR )";
    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion|crores?|lakhs?)";
    private static final String UNIT =
            "(?: (?:new |more |American |calendar |business |working |full )?(?:[a-z]{3,}s|people|percentage points))?";
    private static final String SMALL = "one|two|three|four|five|six|seven|eight|nine|ten";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:" + CURRENCY + ")\\d[\\d,.]*\\d?(?: " + SCALE + ")?"
                            + "|\\b\\d[\\d,.]*(?:-\\d/\\d)?(?: to \\d[\\d.]*(?:-\\d/\\d)?)? ?(?:percent\\b|per cent\\b|%)"
                            + "|\\b\\d[\\d,.]*(?: " + SCALE + ")?" + UNIT
                            + "|\\b(?:" + SMALL + "|hundreds of|tens of) (?:thousand|million|billion|trillion)s?" + UNIT
                            + "|\\b(?:" + SMALL + "|fifteen|twenty|thirty|sixty|ninety) (?:\\(\\d+\\) )?"
                            + "(?:calendar |business |working |full |consecutive )?(?:days|weeks|months|years)\\b");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
                            + "|December) \\d{1,2}(?:[-–]\\d{1,2})?(?<year>, [12]\\d{3})?\\b");

    @Override
    public String name() {
        return "english-figure";
    }

    @Override
    public void find(ScannedText text, Sink found) {
        if (!text.chinese()) {
            figures(text.text(), found);
            dates(text.text(), found);
        }
    }

    private void figures(String text, Sink found) {
        var matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && ",. ".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            boolean unit = Character.isLetter(text.charAt(end - 1)) || !Character.isDigit(text.charAt(matcher.start()));
            boolean percent = text.startsWith("cent", end - 4) || text.charAt(end - 1) == '%';
            double weight = end - matcher.start() < SHORT || !unit && !percent ? 0.1 : percent ? 0.35 : 0.5;
            found.add(new Span(matcher.start(), end), PhraseKind.FIGURE, weight);
        }
    }

    private void dates(String text, Sink found) {
        var matcher = DATE.matcher(text);
        while (matcher.find()) {
            var span = new Span(matcher.start(), matcher.end());
            found.add(span, PhraseKind.DATE, matcher.group("year") == null ? 0.3 : 0.5);
        }
    }
}
