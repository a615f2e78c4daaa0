package yandu.analysis.text;

/// The four characters from a place of a text on as one number, the first in its highest part, 0 beyond the text's
/// end. It moves along a text at the price of one look a place.
public final class Window {
    private static final int SIZE = 4;

    private Window() {}

    /// The first four characters.
    public static long start(String text) {
        long window = 0;
        for (int at = 0; at < SIZE; at++) {
            window = window << Character.SIZE | charAt(text, at);
        }
        return window;
    }

    /// The window at the next place.
    ///
    /// @param window the one at `at`
    public static long next(long window, String text, int at) {
        return window << Character.SIZE | charAt(text, at + SIZE);
    }

    /// So many first characters of a window, one to four.
    public static long first(long window, int characters) {
        return window >>> Character.SIZE * (SIZE - characters);
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
