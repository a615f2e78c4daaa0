package yandu.importer.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A zip file whose parts are only ever read into memory, each by its name: nothing is unpacked to a folder, so no name
/// can lead out of one.
public final class Archive implements AutoCloseable {
    private final ZipFile zip;
    private final Guard guard;

    private Archive(ZipFile zip, Guard guard) {
        this.zip = zip;
        this.guard = guard;
    }

    /// @throws IOException if it is no zip file or a truncated one
    /// @throws Exceeded if it has too many parts
    public static Archive open(Path file, Guard guard) throws IOException {
        var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            guard.parts(zip.size());
            return new Archive(zip, guard);
        } catch (Exceeded e) {
            zip.close();
            throw e;
        }
    }

    /// The names of all parts, in the archive's order.
    public List<String> names() {
        var names = new ArrayList<String>();
        zip.stream().map(ZipEntry::getName).forEach(names::add);
        return names;
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// One part as a stream; empty where there is none.
    ///
    /// @throws Exceeded if it says of itself that it is too large
    public Optional<InputStream> stream(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        guard.part();
        if (entry.getSize() > guard.unpackable()) {
            guard.unpack(entry.getSize());
        }
        return Optional.of(new CountedStream(zip.getInputStream(entry), guard));
    }

    /// One part whole; empty where there is none.
    public Optional<byte[]> bytes(String name) throws IOException {
        var stream = stream(name);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (var in = stream.get()) {
            return Optional.of(in.readAllBytes());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
