package yandu.ui.control;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/// A field for a day, written 2026-12-20 in every language; left empty it means no day, and what is no day is put
/// back.
public final class DayPicker extends DatePicker {
    private static final double WIDTH = 150;

    /// @param words what it is for
    public DayPicker(String words) {
        setConverter(new Iso());
        setPromptText("2026-12-20");
        setAccessibleText(words);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
    }

    private final class Iso extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public LocalDate fromString(String text) {
            try {
                return text == null || text.isBlank() ? null : LocalDate.parse(text.strip().replaceAll("[/.]", "-"));
            } catch (DateTimeParseException e) {
                return getValue();
            }
        }
    }
}
