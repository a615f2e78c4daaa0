package yandu.ui.mistakes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;
import yandu.i18n.Words;

/// Mistakes that are put together, with a name.
public record MistakeGroup(String name, List<Missed> mistakes) {

    /// Puts mistakes together; inside a group the order stays.
    static List<MistakeGroup> of(List<Missed> mistakes, Grouping grouping, Words words) {
        return mistakes.stream()
                .collect(groupingBy(missed -> grouping.of(missed, words), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(group -> new MistakeGroup(group.getKey().text(), group.getValue()))
                .toList();
    }
}
