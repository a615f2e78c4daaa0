package yandu.importer.deck;

import java.nio.charset.StandardCharsets;

/// The fields of a message of Protocol Buffers, as far as a deck needs them: numbers and texts of the first level. A
/// message that is broken has the fields before the break.
///
/// @see <a href="https://protobuf.dev/programming-guides/encoding/">the encoding</a>
record Protobuf(byte[] message) {

    private static final class Place {
        int at;
    }

    /// A number; 0 where there is none, as the encoding wants it.
    long number(int field) {
        var place = new Place();
        long found = 0;
        while (place.at < message.length) {
            long tag = varint(place);
            int kind = (int) (tag & 7);
            if (kind == 0) {
                long value = varint(place);
                found = tag >>> 3 == field ? value : found;
            } else {
                skip(kind, place);
            }
        }
        return found;
    }

    /// A text; empty where there is none.
    String text(int field) {
        var place = new Place();
        var found = "";
        while (place.at < message.length) {
            long tag = varint(place);
            int kind = (int) (tag & 7);
            if (kind == 2) {
                int length = Math.clamp(varint(place), 0, message.length - place.at);
                found = tag >>> 3 == field ? new String(message, place.at, length, StandardCharsets.UTF_8) : found;
                place.at += length;
            } else {
                skip(kind, place);
            }
        }
        return found;
    }

    private void skip(int kind, Place place) {
        switch (kind) {
            case 0 -> varint(place);
            case 1 -> place.at += 8;
            case 2 -> place.at += Math.clamp(varint(place), 0, message.length - place.at);
            case 5 -> place.at += 4;
            default -> place.at = message.length;
        }
    }

    private long varint(Place place) {
        long value = 0;
        for (int shift = 0; shift < 64 && place.at < message.length; shift += 7) {
            byte next = message[place.at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                break;
            }
        }
        return value;
    }
}
