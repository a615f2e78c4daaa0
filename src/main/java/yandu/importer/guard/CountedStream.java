package yandu.importer.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream out of a packed file; every byte of it is told to the guard before anybody keeps it.
public final class CountedStream extends FilterInputStream {
    private final Guard guard;

    public CountedStream(InputStream in, Guard guard) {
        super(in);
        this.guard = guard;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            guard.unpack(1);
        }
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            guard.unpack(read);
        }
        return read;
    }
}
