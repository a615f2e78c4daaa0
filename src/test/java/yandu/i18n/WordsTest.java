package yandu.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yandu.analysis.PhraseKind;
import yandu.study.CardKind;

/// Bundles and code agree: every key that the code says is there in every language, and no key is there for nothing.
class WordsTest {
    private static final Path BUNDLES = Path.of("resources/yandu/i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Words ZH = Words.of(Language.ZH);
    private static final Words EN = Words.of(Language.EN);

    /// A literal that has the form of a key or of the beginning or end of one; what is one is settled by its first word.
    private static final Pattern LITERAL = Pattern.compile("[\":]((?:[a-z]+|(?=[.]))(?:[.][a-z0-9-]+)*[.]?)[\"}]");

    /// Names of files look like keys.
    private static final Pattern FILE = Pattern.compile(".*[.](db|lock|txt|css|json|sql|tsv|log|properties|ttf|md)");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ZH.keys()), new TreeSet<>(EN.keys()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noKeyIsThereTwice(Language language) throws IOException {
        var keys = keyLines(language);
        var once = new TreeSet<String>();
        assertEquals(List.of(), keys.stream().filter(key -> !once.add(key)).toList());
        assertEquals(once, new TreeSet<>(Words.of(language).keys()), "every line is a key");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextSaysSomethingAndIsAValidPattern(Language language) {
        var words = Words.of(language);
        for (var key : words.keys()) {
            assertFalse(words.say(key).isBlank(), key);
            new MessageFormat(words.say(key), language.locale());
        }
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        for (var key : ZH.keys()) {
            assertEquals(places(ZH.say(key)), places(EN.say(key)), key);
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var missing =
                keysInCode().stream()
                        .filter(key -> !key.startsWith(".") && !key.endsWith("."))
                        .filter(key -> !ZH.has(key))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        var said = keysInCode();
        var beginnings = said.stream().filter(key -> key.endsWith(".")).toList();
        var ends = said.stream().filter(key -> key.startsWith(".")).toList();
        var unused =
                ZH.keys().stream()
                        .filter(key -> !said.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                        .filter(key -> ends.stream().noneMatch(end -> isCompleted(key, end, said)))
                        .sorted()
                        .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void everyKindHasAName() {
        Stream.concat(
                        Arrays.stream(PhraseKind.values()).map(kind -> "kind." + kind.id()),
                        Arrays.stream(CardKind.values()).map(kind -> "card.kind." + kind.id()))
                .forEach(key -> assertEquals(true, ZH.has(key), key));
    }

    @Test
    void argumentsAreFilledIn() {
        assertEquals("¶ 1,234 / it's", filled("¶ {0} / {1}", 1234, "it's"));
        assertEquals(EN.say("cli.option.json"), EN.say("cli.option.json", new Object[0]));
        assertThrows(MissingResourceException.class, () -> ZH.say("no.such.key"));
    }

    @Test
    void englishSystemsSpeakEnglishOthersChinese() {
        assertEquals(Language.EN, Language.of(Locale.UK));
        assertEquals(Language.ZH, Language.of(Locale.TAIWAN));
        assertEquals(Language.ZH, Language.of(Locale.FRANCE));
    }

    private static String filled(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group(1)).collect(toCollection(TreeSet::new));
    }

    private static List<String> keyLines(Language language) throws IOException {
        var keys = new ArrayList<String>();
        boolean continued = false;
        for (var line : Files.readAllLines(BUNDLES.resolve("messages_" + language.code() + ".properties"))) {
            if (!continued && !line.isBlank() && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')).strip());
            }
            continued = line.endsWith("\\");
        }
        return keys;
    }

    private static boolean isCompleted(String key, String end, Set<String> said) {
        return key.endsWith(end) && said.contains(key.substring(0, key.length() - end.length()));
    }

    /// Literals in the code that begin as some key begins; with a dot at the end those that code completes, with
    /// one at the beginning those that complete others.
    private static Set<String> keysInCode() throws IOException {
        var families =
                ZH.keys().stream()
                        .map(key -> key.substring(0, key.indexOf('.') + 1))
                        .collect(toCollection(TreeSet::new));
        var found = new TreeSet<String>();
        try (var files = Files.walk(CODE)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> key.indexOf('.') >= 0)
                        .filter(key -> ZH.has(key) || !FILE.matcher(key).matches())
                        .filter(key -> key.startsWith(".") || families.stream().anyMatch(key::startsWith))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
