package yandu.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {
    private static final String SIMPLIFIED =
            "会议指出，要聚焦经济社会发展目标，深入实施创新驱动发展战略，推动“四个意识”入脑入心。\n";
    private static final String SHORT = "关于加强调查研究的通知";
    private static final String TRADITIONAL =
            "會議指出，要聚焦經濟社會發展目標，深入實施創新驅動發展戰略，推動「四個意識」入腦入心。\n";
    private static final String ENGLISH =
            "The people’s Congress — “we the people” — met in a café; it didn’t cost £5.\n";
    private static final String ASCII = "Bush hid the facts. Nothing else is known of it!\n";
    private static final String MIXED = "推进5G、AI与IPv6建设，GDP增长5.2%，R&D投入提高。\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                        row(SIMPLIFIED, "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"),
                        row(SHORT, "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"),
                        row(MIXED, "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"),
                        row(TRADITIONAL, "UTF-8", "Big5", "GB18030", "UTF-16LE", "UTF-16BE"),
                        row(ENGLISH, "UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"),
                        row(ASCII, "UTF-8", "UTF-16LE", "UTF-16BE"))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> row(String text, String... encodings) {
        return Arrays.stream(encodings).map(encoding -> Arguments.of(encoding, text));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void findsTheEncodingWithoutAMark(String encoding, String text) {
        var decoded = Decoder.decode(text.getBytes(Charset.forName(encoding))).orElseThrow();
        assertEquals(text, decoded.text());
        assertEquals(encoding, decoded.encoding());
        assertEquals(0, decoded.unreadable());
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of("EFBBBF", "UTF-8"),
                Arguments.of("FFFE", "UTF-16LE"),
                Arguments.of("FEFF", "UTF-16BE"),
                Arguments.of("FFFE0000", "UTF-32LE"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void aByteOrderMarkDecides(String mark, String encoding) throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(HexFormat.of().parseHex(mark));
        bytes.write(SIMPLIFIED.getBytes(Charset.forName(encoding)));
        var decoded = Decoder.decode(bytes.toByteArray()).orElseThrow();
        assertEquals(SIMPLIFIED, decoded.text());
        assertEquals(encoding, decoded.encoding());
    }

    @Test
    void characterCutOffAtTheEndIsCounted() {
        var whole = SIMPLIFIED.repeat(20).strip().getBytes(UTF_8);
        var decoded = Decoder.decode(Arrays.copyOf(whole, whole.length - 1)).orElseThrow();
        assertEquals("UTF-8", decoded.encoding());
        assertEquals(1, decoded.unreadable());
    }

    @Test
    void gbkBlankOfPrivateUseIsASpace() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex("A3A0A3A0"));
        bytes.writeBytes(SIMPLIFIED.getBytes(Charset.forName("GBK")));
        assertEquals("　　" + SIMPLIFIED, Decoder.decode(bytes.toByteArray()).orElseThrow().text());
    }

    @Test
    void noiseHasNoEncoding() {
        var noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        assertTrue(Decoder.decode(noise).isEmpty());
    }
}
