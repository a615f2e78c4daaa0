package yandu.app;

import javafx.scene.input.KeyCode;

/// The report, a phrase of it in a pop-over, a note on the phrase, all phrases to decide on.
final class ReadingStretch implements Stretch {

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void travel(Guide guide) {
        var pilot = guide.pilot();
        pilot.sees("phrase-cell"); // the side panels come in after the first frame
        guide.stop("reader");
        showPhrases(pilot);
        pilot.click(pilot.styled("phrase-cell"));
        guide.stop("reader-phrase");
        pilot.click(guide.say("reader.note.add"));
        pilot.type("p. 1");
        guide.stop("reader-note");
        pilot.press(KeyCode.CONTROL, KeyCode.T);
        pilot.sees("triage-list");
        guide.stop("triage");
        pilot.press(KeyCode.ESCAPE);
    }

    /// In a narrow window the panel with the phrases is folded away.
    private static void showPhrases(Pilot pilot) {
        if (!pilot.sees("phrase-cell")) {
            pilot.press(KeyCode.F10);
            pilot.sees("phrase-cell");
        }
    }
}
