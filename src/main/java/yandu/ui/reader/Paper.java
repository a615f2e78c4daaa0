package yandu.ui.reader;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.util.UndoUtils;
import yandu.document.Span;
import yandu.i18n.Words;
import yandu.recite.Recital;
import yandu.recite.Size;
import yandu.settings.Settings;

/// The paper: the text of an opened report, read-only, in a column in the middle. Speaks in offsets of the
/// document's text.
final class Paper extends StyledTextArea<Collection<String>, Collection<String>> {

    /// Space between the column and the edge of the paper, at least.
    private static final double MARGIN = 28;

    /// Height of a line of the font without extra space, as a multiple of its size.
    private static final double NATURAL_HEIGHT = 1.448;

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final ReadOnlyObjectWrapper<Span> selected = new ReadOnlyObjectWrapper<>();
    private final BitSet stale = new BitSet();
    private final PauseTransition soon = new PauseTransition(Duration.millis(1));
    private final BlankSpeech speech;
    private boolean holding;
    private Opened opened;
    private Recital recital = Recital.NONE;
    private Settings settings = Settings.DEFAULT;

    Paper(Words words) {
        this(new BlankSpeech(words));
    }

    private Paper(BlankSpeech speech) {
        super(
                List.of(),
                (line, styles) -> line.getStyleClass().addAll(styles),
                List.of(),
                (text, styles) -> dress(speech, text, styles),
                false);
        this.speech = speech;
        getStyleClass().add("paper");
        setEditable(false);
        setWrapText(true);
        setShowCaret(CaretVisibility.OFF);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAutoScrollOnDragDesired(true);
        widthProperty().subscribe(width -> centre());
        selectionProperty()
                .addListener((value, before, now) -> selected.set(now.getLength() == 0 ? null : readable(textSpan())));
        soon.setOnFinished(event -> restyleVisible());
        viewportDirtyEvents().subscribe(event -> restyleSoon());
        setOnMouseMoved(
                event ->
                        setCursor(
                                offsetUnder(event.getX(), event.getY()).filter(this::isPhrase).isPresent()
                                        ? Cursor.HAND
                                        : Cursor.TEXT));
        addEventHandler(ScrollEvent.SCROLL, this::scrollFromMargin);
    }

    /// A piece of text that is covered says its size, not its words.
    private static void dress(BlankSpeech speech, TextExt text, Collection<String> styles) {
        text.getStyleClass().addAll(styles);
        if (styles.stream().anyMatch(style -> style.startsWith(Veil.COVERED))) {
            text.setAccessibleText(speech.say(Size.of(text.getText())));
        }
    }

    /// Shows another report, or the same one laid out anew.
    void show(Opened report) {
        opened = report;
        stale.clear();
        replace(0, getLength(), report.sheet());
        moveTo(0);
        setAccessibleText(report.report().report().title());
    }

    /// Covers what a recital hides: it is not seen, not selected, not copied and not told.
    void cover(Recital now) {
        if (recital.mask() != now.mask()) {
            deselect();
        }
        recital = now;
        pseudoClassStateChanged(COVERED, now.isOn());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// What a screen reader is told: the line at the keyboard's place, blanks by their size.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT || opened == null || opened.page().lines().isEmpty()) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return spoken(opened.page().lines().get(getCurrentParagraph()).span());
    }

    private String spoken(Span line) {
        var said = new StringBuilder();
        int at = line.start();
        var mask = recital.mask();
        for (int blank = mask.from(at); blank < mask.blanks().size() && at < line.end(); blank++) {
            var hidden = mask.blanks().get(blank);
            if (hidden.span().start() >= line.end()) {
                break;
            }
            if (!recital.isOpen(blank)) {
                said.append(opened.text(), at, Math.max(at, hidden.span().start())).append(speech.say(hidden.size()));
                at = Math.min(line.end(), hidden.span().end());
            }
        }
        return said.append(opened.text(), at, line.end()).toString();
    }

    /// Follows the settings of size, line height and width.
    void apply(Settings now) {
        settings = now;
        int size = now.textSize();
        double spacing = Math.max(0, now.lineHeight() - NATURAL_HEIGHT) * size;
        var rules =
                String.format(
                        Locale.ROOT,
                        ".paper { -fx-font-size: %dpx; } .paper .paragraph-text { -fx-line-spacing: %.1fpx; }"
                                + " .paper .line-body { -fx-padding: 0 0 %.1fpx 0; }"
                                + " .paper .line-goes-on { -fx-padding: 0 0 %.1fpx 0; }",
                        size, spacing, 0.9 * size, spacing);
        getStylesheets().setAll(dataSheet(rules));
        centre();
    }

    /// The passage that is selected; null when none is, or when a part of it is covered.
    ReadOnlyObjectProperty<Span> selected() {
        return selected.getReadOnlyProperty();
    }

    /// The characters that are selected, as the document has them.
    String selectedText() {
        return selected.get() == null ? "" : selected.get().of(opened.text());
    }

    @Override
    public void copy() {
        if (getSelection().getLength() > 0) {
            var content = new ClipboardContent();
            content.putString(recital.read(opened.text(), textSpan()));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Lines look different now: those in sight change at once, others when they come into sight.
    void restyle(BitSet lines) {
        stale.or(lines);
        restyleVisible();
    }

    /// Changes the looks of lines in several ways; those in sight are drawn when all is done.
    void restyleOnce(Runnable changes) {
        holding = true;
        changes.run();
        holding = false;
        restyleVisible();
    }

    /// What comes into sight does so in the middle of a layout: its style waits for the next frame.
    private void restyleSoon() {
        if (!stale.isEmpty()) {
            soon.play();
        }
    }

    /// The offset of the text under a point of the paper, where there is a character.
    Optional<Integer> offsetUnder(double x, double y) {
        if (opened == null) {
            return Optional.empty();
        }
        var index = hit(x, y).getCharacterIndex();
        return index.isPresent() ? Optional.of(opened.page().toText(index.getAsInt())) : Optional.empty();
    }

    /// The offset of the text at the keyboard's place.
    int caretOffset() {
        return opened == null ? 0 : opened.page().toText(getCaretPosition());
    }

    /// Puts the keyboard's place somewhere.
    void caretTo(int offset) {
        moveTo(opened.page().toPage(offset));
    }

    /// The offset of the first character in sight, where anything is.
    OptionalInt topOffset() {
        if (!isLaidOut() || getVisibleParagraphs().isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(opened.page().toText(hit(1, 2).getInsertionIndex()));
    }

    /// The offset of the last character in sight, where anything is.
    OptionalInt bottomOffset() {
        if (!isLaidOut() || getVisibleParagraphs().isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(opened.page().toText(hit(getWidth() - 1, getHeight() - 2).getInsertionIndex()));
    }

    /// Scrolls until a place stands at a share of the height from the top.
    void scrollTo(int offset, double share) {
        if (!isLaidOut()) {
            return;
        }
        int line = opened.page().lineAt(offset);
        showParagraphAtTop(line);
        layout();
        if (offset <= opened.page().lines().get(line).span().start() && share == 0) {
            return;
        }
        int place = opened.page().toPage(offset);
        boundsOf(new Span(place, Math.min(getLength(), place + 1)))
                .ifPresent(bounds -> scrollYBy(bounds.getMinY() - share * getHeight()));
        layout();
    }

    /// Whether a passage is wholly in sight.
    boolean isInSight(Span span) {
        return boundsOf(opened.page().toPage(span))
                .filter(bounds -> bounds.getMinY() >= 0 && bounds.getMaxY() <= getHeight())
                .isPresent();
    }

    /// Where a passage of the text is on the screen.
    Optional<Bounds> screenBounds(Span span) {
        var place = opened.page().toPage(span);
        return isLaidOut() ? getCharacterBoundsOnScreen(place.start(), place.end()) : Optional.empty();
    }

    /// Whether there are places: the paper lies in a window that is seen, and its lines have been laid out.
    boolean isLaidOut() {
        boolean seen =
                opened != null
                        && getScene() != null
                        && getScene().getWindow() != null
                        && getScene().getWindow().isShowing()
                        && getWidth() > 0
                        && getHeight() > 0;
        if (seen) {
            layout();
        }
        return seen;
    }

    private Optional<Bounds> boundsOf(Span place) {
        return isLaidOut()
                ? getCharacterBoundsOnScreen(place.start(), place.end()).map(this::screenToLocal)
                : Optional.empty();
    }

    private Span textSpan() {
        var range = getSelection();
        int start = opened.page().toText(range.getStart());
        return new Span(start, Math.max(start, opened.page().toText(range.getEnd())));
    }

    private Span readable(Span span) {
        return recital.hidesAnyOf(span) ? null : span;
    }

    private boolean isPhrase(int offset) {
        return getStyleOfChar(opened.page().toPage(offset)).stream()
                .anyMatch(style -> style.startsWith("phrase-"));
    }

    private void centre() {
        double column = settings.columnWidth() * (double) settings.textSize();
        double side = Math.max(MARGIN, (getWidth() - column) / 2);
        setPadding(new Insets(0, side, 0, side));
    }

    /// The margins belong to the paper, not to the scrolling column in it.
    private void scrollFromMargin(ScrollEvent event) {
        if (event.getTarget() == this) {
            scrollYBy(-event.getDeltaY());
            event.consume();
        }
    }

    private void restyleVisible() {
        if (holding || stale.isEmpty() || !isLaidOut() || getVisibleParagraphs().isEmpty()) {
            return;
        }
        int first = firstVisibleParToAllParIndex();
        int last = Math.min(opened.page().lines().size() - 1, lastVisibleParToAllParIndex() + 2);
        int line = stale.nextSetBit(Math.max(0, first - 2));
        while (line >= 0 && line <= last) {
            stale.clear(line);
            setStyleSpans(line, 0, opened.highlights().of(line));
            line = stale.nextSetBit(line + 1);
        }
    }

    private static String dataSheet(String rules) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }
}
