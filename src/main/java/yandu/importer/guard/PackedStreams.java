package yandu.importer.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/// What the deflated streams of a PDF would unpack to, found without keeping any of it: a library would unpack them into
/// memory before anybody could ask how large they are.
public final class PackedStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern DEFLATED = Pattern.compile("/Fl(ateDecode)?\\b");
    private static final int DICTIONARY = 2048;
    private static final int MOST_TIMES = 4;

    private PackedStreams() {}

    /// @throws Exceeded if they unpack to too much
    public static void measure(byte[] file, Guard guard) {
        var counting = new Guard(guard.limits());
        for (int at = next(file, 0); at >= 0; at = next(file, at + 1)) {
            guard.look();
            int times = times(file, at);
            if (times > 0) {
                unpack(file, start(file, at), Math.min(times, MOST_TIMES), guard, counting);
            }
        }
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i < file.length - STREAM.length; i++) {
            if (file[i] == 's' && matches(file, i) && (i == 0 || file[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /// How many times a stream is deflated, as the dictionary before it says.
    private static int times(byte[] file, int at) {
        int from = Math.max(0, at - DICTIONARY);
        var before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return (int) DEFLATED.matcher(object < 0 ? before : before.substring(object)).results().count();
    }

    private static int start(byte[] file, int at) {
        int start = at + STREAM.length;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        return start;
    }

    private static void unpack(byte[] file, int start, int times, Guard guard, Guard counting) {
        InputStream in = new ByteArrayInputStream(file, start, file.length - start);
        for (int i = 0; i < times; i++) {
            in = new InflaterInputStream(in);
        }
        var buffer = new byte[1 << 14];
        try (var stream = in) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                guard.look();
                counting.unpack(read);
            }
        } catch (IOException e) {
            // a stream that is broken here is broken for the library too
        }
    }
}
