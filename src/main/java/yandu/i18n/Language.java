package yandu.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language of the interface.
public enum Language {
    ZH("zh", Locale.SIMPLIFIED_CHINESE, "中文"),
    EN("en", Locale.ENGLISH, "English");

    private final String code;
    private final Locale locale;
    private final String ownName;

    Language(String code, Locale locale, String ownName) {
        this.code = code;
        this.locale = locale;
        this.ownName = ownName;
    }

    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /// The language's name in itself.
    public String ownName() {
        return ownName;
    }

    /// English where the locale is English, else Chinese: the texts are.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ZH;
    }

    /// The language of a code, if it is one's.
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
