package yandu.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

/// Every word the program says, by key, in one language. Immutable.
public final class Words {

    private static final Map<Language, Words> LOADED = new EnumMap<>(Language.class);

    private static final String ARGUMENT = "{0}";

    private final Language language;
    private final Properties texts;

    private Words(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /// The words of a language, read once.
    public static synchronized Words of(Language language) {
        return LOADED.computeIfAbsent(language, Words::load);
    }

    public Language language() {
        return language;
    }

    /// The text for a key with `{0}`, `{1}` … filled in ([MessageFormat] rules; arguments that are strings
    /// stand as they are).
    ///
    /// @throws MissingResourceException if the key is in no bundle: a defect that a test looks for
    public String say(String key, Object... arguments) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, "messages", key);
        }
        if (arguments.length == 1 && text.equals(ARGUMENT) && arguments[0] instanceof String words) {
            return words; // the front of a card that the user wrote: there are thousands
        }
        return arguments.length == 0
                ? text
                : new MessageFormat(text, language.locale()).format(arguments);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// Every key there is.
    public Set<String> keys() {
        return Collections.unmodifiableSet(texts.stringPropertyNames());
    }

    private static Words load(Language language) {
        var name = "/yandu/i18n/messages_" + language.code() + ".properties";
        try (var in = Words.class.getResourceAsStream(name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return new Words(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
