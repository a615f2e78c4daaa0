package yandu.ui.shell;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import yandu.i18n.Words;
import yandu.settings.Settings;

/// A setting that was given another value, as the name of a step tells it.
///
/// @param setting component of [Settings] or of a record in it
/// @param value that it was given
public record SettingChange(String setting, Object value) {
    private static final String KEYS = "settings.";

    /// Settings whose row on the screen of settings is called otherwise.
    private static final Map<String, String> ROWS =
            Map.ofEntries(
                    Map.entry("textSize", "size"),
                    Map.entry("lineHeight", "line"),
                    Map.entry("columnWidth", "width"),
                    Map.entry("reducedMotion", "motion"),
                    Map.entry("desiredRetention", "retention"),
                    Map.entry("longestInterval", "longest"),
                    Map.entry("learningSteps", "steps"),
                    Map.entry("relearningSteps", "resteps"),
                    Map.entry("dayStartHour", "day"),
                    Map.entry("newPerDay", "fresh"),
                    Map.entry("reviewsPerDay", "reviews"),
                    Map.entry("typedAnswers", "typed"),
                    Map.entry("burySiblings", "siblings"),
                    Map.entry("movesMemory", "quizmemory"),
                    Map.entry("unpackedMegabytes", "unpacked"),
                    Map.entry("markdown", "template"));

    /// What differs between settings, in their order.
    public static List<SettingChange> between(Settings before, Settings now) {
        return differences(before, now).toList();
    }

    private static Stream<SettingChange> differences(Record before, Record now) {
        return Arrays.stream(now.getClass().getRecordComponents())
                .flatMap(
                        part -> {
                            var was = value(part, before);
                            var is = value(part, now);
                            return is instanceof Record group
                                    ? differences((Record) was, group)
                                    : was.equals(is) ? Stream.empty() : Stream.of(new SettingChange(part.getName(), is));
                        });
    }

    private static Object value(RecordComponent part, Record settings) {
        try {
            return part.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.getName(), e);
        }
    }

    /// The change in words; numbers and switches with what they were set to.
    String said(Words words) {
        var name = words.say(KEYS + ROWS.getOrDefault(setting, setting));
        return switch (value) {
            case Boolean on -> words.say(on ? "history.setting.on" : "history.setting.off", name);
            case Double share when setting.equals("desiredRetention") ->
                    words.say("history.setting.to", name, (int) Math.round(share * 100));
            case Number number -> words.say("history.setting.to", name, number);
            default -> words.say("history.setting.changed", name);
        };
    }
}
