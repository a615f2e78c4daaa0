package yandu.exporter;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// A writer that looks up now and then while much goes through it: lists inside lists can make a short template long.
final class WatchedWriter extends FilterWriter {
    private static final int STRETCH = 1 << 16;

    private final Runnable watch;
    private int passed;

    /// @param watch called after every stretch; what it throws stops the writing
    WatchedWriter(Writer out, Runnable watch) {
        super(out);
        this.watch = watch;
    }

    @Override
    public void write(int c) throws IOException {
        out.write(c);
        pass(1);
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
        out.write(buffer, from, length);
        pass(length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(text, from, length);
        pass(length);
    }

    private void pass(int length) {
        passed += length;
        if (passed >= STRETCH) {
            passed = 0;
            watch.run();
        }
    }
}
