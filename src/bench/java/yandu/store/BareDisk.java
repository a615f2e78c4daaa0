package yandu.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What durability alone costs: bytes written to a file beside a library and made durable. The file is written from the
/// beginning again when it has grown to the size of a log of SQLite.
public final class BareDisk implements AutoCloseable {
    private static final int FULL = 4 << 20;

    private final FileChannel file;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(FULL);

    public BareDisk(Path folder) throws IOException {
        file = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// Milliseconds that a write and its fdatasync take.
    public double write(int count) throws IOException {
        long began = System.nanoTime();
        if (file.position() > FULL) {
            file.position(0);
        }
        bytes.clear().limit(count);
        file.write(bytes);
        file.force(false);
        return (System.nanoTime() - began) / 1e6;
    }

    /// Bytes in the log of the library in a folder.
    public static long log(Path folder) throws IOException {
        return Files.size(folder.resolve(Database.FILE + "-wal"));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
