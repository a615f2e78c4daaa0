package yandu.service;

import yandu.analysis.Analysis;

/// What was found in a text, in numbers.
///
/// @param areas items of its main list, 0 where it has none
public record Found(int areas, int phrases) {

    static Found of(Analysis analysis) {
        int areas = analysis.outline().areas().map(list -> list.items().size()).orElse(0);
        return new Found(areas, analysis.phrases().size());
    }
}
