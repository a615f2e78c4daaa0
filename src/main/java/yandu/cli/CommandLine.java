package yandu.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import yandu.analysis.Analysis;
import yandu.analysis.Analyzer;
import yandu.analysis.Enumeration;
import yandu.analysis.Item;
import yandu.document.Document;

/// The command line.
public final class CommandLine {
    private CommandLine() {}

    /// Runs one command; the exit status.
    public static int run(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var json = new ArrayList<Map<String, Object>>();
        for (var arg : List.of(args)) {
            if (arg.startsWith("-") || arg.equals("analyze")) {
                continue;
            }
            try {
                var text = Files.readString(Path.of(arg)).replace("\uFEFF", "").replace("\r\n", "\n");
                var document = Document.ofPlainText(text, Path.of(arg).getFileName().toString());
                json.add(toJson(Path.of(arg).getFileName().toString(), new Analyzer().analyze(document)));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        out.println(new JsonMapper().writeValueAsString(json));
        return 0;
    }

    private static Map<String, Object> toJson(String file, Analysis analysis) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", file);
        map.put("title", analysis.document().title());
        map.put("chars", analysis.document().text().length());
        map.put("text", analysis.document().text());
        map.put("lists", analysis.outline().lists().stream().map(CommandLine::list).toList());
        map.put(
                "phrases",
                analysis.phrases().stream()
                        .map(
                                p ->
                                        Map.of(
                                                "text", p.text(),
                                                "kind", p.kind().id(),
                                                "score", p.score(),
                                                "occurrences", p.occurrences()))
                        .toList());
        return map;
    }

    private static Map<String, Object> list(Enumeration list) {
        return Map.of("intro", list.intro(), "items", list.items().stream().map(CommandLine::item).toList());
    }

    private static Map<String, Object> item(Item item) {
        var map = new LinkedHashMap<String, Object>();
        map.put("label", item.label());
        map.put("ordinal", item.ordinal());
        map.put("heading", item.heading());
        map.put("start", item.span().start());
        map.put("end", item.span().end());
        map.put("measures", item.measures().stream()
                .map(m -> Map.of("text", m.text(), "start", m.span().start(), "end", m.span().end())).toList());
        map.put("lists", item.lists().stream().map(CommandLine::list).toList());
        return map;
    }
}
