package yandu.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.Function;

/// The function behind SQL's `regexp`: whether a text holds a match. An expression that runs wild is stopped, not
/// waited for.
final class Regexp extends Function {
    /// Characters looked at for one text; a sane expression needs some ten for each.
    private static final int MOST_LOOKS = 200_000;

    private String last;
    private Matcher matcher;

    private Regexp() {}

    static void install(Connection connection) throws SQLException {
        create(connection, "regexp", new Regexp(), 2, Function.FLAG_DETERMINISTIC);
    }

    @Override
    protected void xFunc() throws SQLException {
        var pattern = value_text(0);
        if (!pattern.equals(last)) {
            last = pattern;
            matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher("");
        }
        try {
            result(matcher.reset(new Patience(value_text(1))).find() ? 1 : 0);
        } catch (OutOfPatience e) {
            result(0);
        }
    }

    private static final class OutOfPatience extends RuntimeException {
        OutOfPatience() {
            super("too many looks at one text", null, false, false);
        }
    }

    /// A text that can be looked at so often and no more.
    private static final class Patience implements CharSequence {
        private final String text;
        private int looks;

        Patience(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new OutOfPatience();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
