package yandu.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Files with something wrong in them: bytes changed, pieces taken out, doubled, put elsewhere, the end cut off. Of an
/// archive, half of the time what is inside it is changed and packed again, so that the change gets past its checksums.
final class Mutations {
    private static final int MOST_CHANGES = 8;

    private Mutations() {}

    static byte[] of(byte[] file, Random random) throws IOException {
        boolean packed = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        return packed && random.nextBoolean() ? inside(file, random) : changed(file, random);
    }

    private static byte[] inside(byte[] file, Random random) throws IOException {
        var parts = parts(file);
        var names = parts.keySet().toArray(String[]::new);
        var chosen = names[random.nextInt(names.length)];
        parts.compute(chosen, (name, bytes) -> changed(bytes, random));
        return zip(parts);
    }

    private static byte[] changed(byte[] file, Random random) {
        var bytes = file;
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0 && bytes.length > 1; i--) {
            bytes = change(bytes, random);
        }
        return bytes;
    }

    private static byte[] change(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(7)) {
            case 0 -> with(bytes, from, (byte) random.nextInt(256));
            case 1 -> with(bytes, from, (byte) (bytes[from] ^ 1 << random.nextInt(8)));
            case 2 -> join(bytes, from, new byte[0], to);
            case 3 -> join(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 4 -> Arrays.copyOf(bytes, from);
            case 5 -> join(bytes, from, Arrays.copyOfRange(bytes, bytes.length - (to - from), bytes.length), from);
            default -> with(bytes, from, (byte) (random.nextBoolean() ? 0 : 0xff));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        var copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    private static byte[] join(byte[] bytes, int from, byte[] between, int to) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
