package yandu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import yandu.analysis.Glossary;
import yandu.analysis.Phrase;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.service.Searching;
import yandu.notes.Note;
import yandu.study.CardKind;
import yandu.ui.control.Navigator;

/// What the card of a phrase can do, in the reader. What changes the phrase or its meaning can be taken back
/// from the notice that says so.
///
/// @param note begins a note on a phrase
/// @param copy puts text on the clipboard
/// @param hide puts the card away
record CardActions(
        Words words,
        ReaderModel model,
        Navigator navigator,
        Consumer<Phrase> note,
        Consumer<String> copy,
        Runnable hide)
        implements PhraseCard.Actions {

    @Override
    public void show(Span place) {
        model.visit(place, true);
    }

    @Override
    public void copy(String text) {
        copy.accept(text);
    }

    @Override
    public void note(Phrase phrase) {
        hide.run();
        note.accept(phrase);
    }

    @Override
    public void notes(Phrase phrase, Consumer<List<Note>> then) {
        model.margin().about(phrase, then);
    }

    @Override
    public void elsewhere(Phrase phrase, Consumer<List<Searching.Appearance>> then) {
        model.elsewhere(phrase, then);
    }

    @Override
    public void open(String reportId, Span place) {
        hide.run();
        navigator.open(reportId, place);
    }

    @Override
    public void card(Span place) {
        hide.run();
        model.reportId().ifPresent(report -> navigator.write(report, place, CardKind.OWN_CLOZE));
    }

    /// The card stays where the words are refused: they can be put right.
    @Override
    public void rename(Phrase phrase, String wording) {
        model.curation()
                .rename(
                        phrase,
                        wording,
                        () -> {
                            hide.run();
                            say("reader.renamed", wording);
                        });
    }

    @Override
    public void reject(Phrase phrase) {
        hide.run();
        model.curation().reject(phrase, () -> say("reader.rejected", phrase.text()));
    }

    @Override
    public void triage(Phrase phrase) {
        hide.run();
        model.reportId().ifPresent(report -> navigator.triage(report, Optional.of(phrase.text())));
    }

    @Override
    public void define(Glossary.Entry entry) {
        hide.run();
        model.curation().define(entry, () -> say("glossary.saved", entry.term()));
    }

    @Override
    public void forget(String term) {
        hide.run();
        model.curation().forget(term, () -> say("glossary.removed", term));
    }

    private void say(String key, String phrase) {
        navigator.done(words.say(key, phrase));
    }
}
