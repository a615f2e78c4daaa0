package yandu.service;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// Lists of tags: words without white space, each once, in the order in which they were given.
final class Tags {
    private Tags() {}

    /// The tags in what somebody typed, parted by spaces, commas or the Chinese marks that list things.
    static List<String> of(String typed) {
        return Arrays.stream(typed.split("[\\s\\u3000,，、;；]+")).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /// With a tag, or without it.
    static List<String> changed(List<String> tags, String tag, boolean given) {
        var changed = new LinkedHashSet<>(tags);
        if (given) {
            changed.add(tag);
        } else {
            changed.remove(tag);
        }
        return List.copyOf(changed);
    }
}
