package yandu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yandu.analysis.Decision.Verdict;
import yandu.analysis.text.Chars;
import yandu.analysis.text.NumberShape;

/// Decisions as a table, which is also a user's lexicon: UTF-8 text, a phrase a line. A phrase alone is accepted;
/// after tabs may follow the verdict, the words to list instead, and the kind.
public final class DecisionTable {
    static final String HEAD = "phrase\tdecision\tlisted as\tkind";

    private static final int LONGEST = 400;

    private DecisionTable() {}

    /// Reads a table; a head line and empty lines may be missing or there.
    ///
    /// @throws BadLine at the first line that is no decision
    public static List<Decision> read(String table) throws BadLine {
        var decisions = new ArrayList<Decision>();
        var lines = Tables.lines(table);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).strip().equals(HEAD)) {
                decisions.add(decision(i + 1, lines.get(i).split("\t", -1)));
            }
        }
        return List.copyOf(decisions);
    }

    /// The table of some decisions; [#read] gives the same decisions again.
    public static String write(List<Decision> decisions) {
        return decisions.stream().map(DecisionTable::line).collect(Collectors.joining("", HEAD + "\n", ""));
    }

    private static Decision decision(int line, String[] cells) throws BadLine {
        var phrase = cells[0].strip();
        if (Chars.fold(phrase).isEmpty() || phrase.length() > LONGEST) {
            throw new BadLine(line, "term");
        }
        var verdict =
                cell(cells, 1).isEmpty()
                        ? Verdict.ACCEPTED
                        : named(Verdict.values(), cell(cells, 1)).orElseThrow(() -> new BadLine(line, "decision"));
        var wording = cell(cells, 2);
        if (wording.length() > LONGEST || verdict.leadsOn() == Chars.fold(wording).isEmpty()) {
            throw new BadLine(line, "wording");
        }
        var kind =
                cell(cells, 3).isEmpty()
                        ? usualKind(phrase)
                        : named(PhraseKind.values(), cell(cells, 3)).orElseThrow(() -> new BadLine(line, "kind"));
        if (cells.length > 4) {
            throw new BadLine(line, "cells");
        }
        return new Decision(phrase, kind, verdict, wording);
    }

    private static PhraseKind usualKind(String phrase) {
        return NumberShape.isAbbreviation(phrase) ? PhraseKind.NUMBERED : PhraseKind.TERM;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> constant.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip() : "";
    }

    private static String line(Decision decision) {
        return String.join(
                        "\t",
                        GlossaryTable.cell(decision.phrase()),
                        decision.verdict().name().toLowerCase(Locale.ROOT),
                        GlossaryTable.cell(decision.wording()),
                        decision.kind().id())
                + "\n";
    }
}
