package yandu.analysis;

import java.util.Locale;

/// What sort of set phrase a phrase is.
public enum PhraseKind {
    /// A number abbreviation: 四个意识.
    NUMBERED,
    /// A quoted formulation: 一泓清水入黄河.
    QUOTED,
    /// Parallel members said in one breath: 以学铸魂、以学增智、以学正风、以学促干.
    PARALLEL,
    /// An unquoted policy term: 要素市场化配置改革.
    TERM,
    /// 《…》 and named projects.
    WORK,
    PLACE,
    ORGANIZATION,
    PERSON,
    DATE,
    /// A number with what it counts: 17项民生政策.
    FIGURE;

    /// The word used in JSON, in CSS classes and in keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
