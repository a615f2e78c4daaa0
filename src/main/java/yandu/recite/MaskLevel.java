package yandu.recite;

import java.util.Locale;

/// How much of a passage is hidden, from nothing to everything.
public enum MaskLevel {
    /// 原文: nothing.
    PLAIN,
    /// 关键词: set phrases, heads, figures and dates.
    KEYWORDS,
    /// 半句: the second half of each clause.
    HALF,
    /// 首字: all but the first character (in Latin script the first word) of each clause.
    FIRST,
    /// 全遮: all but marks and the labels of lists.
    ALL;

    /// The word used in keys: `keywords`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The level after this one; nothing follows everything.
    public MaskLevel next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
