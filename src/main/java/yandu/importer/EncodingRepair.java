package yandu.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yandu.document.Span;

/// Reads again what was read in a wrong encoding before it was saved: UTF-8 taken for an encoding with a byte a character, so
/// that in place of 为 stands дЄЇ, and in place of a dash â€”. Done only where nearly all that is not ASCII becomes whole; what
/// has lost a byte stays as it is.
record EncodingRepair() implements Repair {
    private static final List<String> TAKEN_FOR =
            List.of("windows-1252", "windows-1251", "x-MacUkraine", "x-MacCyrillic", "x-MacRoman");

    /// The least share of the characters that are not ASCII.
    private static final double NEARLY_ALL = 0.8;
    private static final int LEAST = 2;

    /// The first character behind ASCII, and the first that no such encoding has.
    private static final int NO_ASCII = 0x80;
    private static final int NO_BYTE = 0x2500;

    @Override
    public String key() {
        return "import.repair.encoding";
    }

    @Override
    public List<Edit> find(String text) {
        long strange = text.chars().filter(c -> c >= NO_ASCII && c < NO_BYTE).count();
        long others = text.chars().filter(c -> c >= NO_BYTE).count();
        if (strange < others) {
            return List.of();
        }
        return TAKEN_FOR.stream()
                .map(encoding -> new Reader(text, Bytes.OF.get(encoding)).edits())
                .max(Comparator.comparingInt(EncodingRepair::mended))
                .filter(edits -> edits.size() >= LEAST && mended(edits) >= NEARLY_ALL * (strange + others))
                .orElse(List.of());
    }

    private static int mended(List<Edit> edits) {
        return edits.stream().mapToInt(edit -> edit.span().length()).sum();
    }

    /// The bytes that characters were, by encoding.
    private static final class Bytes {
        private static final Map<String, Map<Character, Byte>> OF = new HashMap<>();

        static {
            TAKEN_FOR.forEach(encoding -> OF.put(encoding, of(Charset.forName(encoding))));
        }

        /// A byte that means nothing is read as the control character of that number.
        private static Map<Character, Byte> of(Charset encoding) {
            var bytes = new HashMap<Character, Byte>();
            for (int b = NO_ASCII; b < 2 * NO_ASCII; b++) {
                char c = new String(new byte[] {(byte) b}, encoding).charAt(0);
                bytes.put(c == '\uFFFD' ? (char) b : c, (byte) b);
            }
            return Map.copyOf(bytes);
        }
    }

    /// Reads characters as the bytes that they were.
    private record Reader(String text, Map<Character, Byte> bytes) {
        List<Edit> edits() {
            var edits = new ArrayList<Edit>();
            int at = 0;
            while (at < text.length()) {
                int length = length(at);
                if (length > 1) {
                    edits.add(new Edit(new Span(at, at + length), character(at, length)));
                }
                at += Math.max(1, length);
            }
            return edits;
        }

        /// Of how many bytes the character is that begins here; 0 if none does.
        private int length(int at) {
            int first = byteAt(at);
            int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
            for (int next = at + 1; next < at + length; next++) {
                if ((byteAt(next) & 0xc0) != 0x80) {
                    return 0;
                }
            }
            return character(at, length).contains("\uFFFD") ? 0 : length;
        }

        /// 0 for a character that was no byte.
        private int byteAt(int at) {
            var found = at < text.length() ? bytes.get(text.charAt(at)) : null;
            return found == null ? 0 : found & 0xff;
        }

        private String character(int at, int length) {
            var character = new byte[length];
            for (int i = 0; i < length; i++) {
                character[i] = (byte) byteAt(at + i);
            }
            return new String(character, StandardCharsets.UTF_8);
        }
    }
}
