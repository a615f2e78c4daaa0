package yandu.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import yandu.analysis.Steps;
import yandu.exporter.StudyPack.Part;
import yandu.exporter.markdown.MarkdownWriter;
import yandu.i18n.Language;

class TemplateExporterTest {
    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    /// The built-in template says what every page of Markdown looks like.
    @ParameterizedTest
    @EnumSource(Language.class)
    void theBuiltInTemplateMakesThePage(Language language) throws IOException {
        var pack = Packs.pack(ALL, language);
        var page = new ByteArrayOutputStream();
        new MarkdownWriter().write(PackPage.of(pack), Steps.UNWATCHED, page);
        assertEquals(page.toString(StandardCharsets.UTF_8), write(pack));
    }

    @Test
    void everyNameThatIsOfferedIsThereAndNoOther() {
        var there = new LinkedHashMap<String, Set<String>>();
        var top = new ArrayList<String>();
        new PackValues(new Contents(Packs.pack(ALL, Language.ZH))).all(Steps.UNWATCHED).forEach((name, value) -> {
            switch (value) {
                case List<?> list -> there.put(name, keys(list.getFirst()));
                case Map<?, ?> map -> there.put(name, keys(map));
                default -> top.add(name);
            }
        });
        there.put("", Set.copyOf(top));
        assertEquals(there, TemplateExporter.names().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()))));
    }

    private static Set<String> keys(Object map) {
        return ((Map<?, ?>) map).keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{#items}}{{level}} {{label}}{{heading}} ¶{{paragraph}}{{#measures}} {{text}}{{/measures}}{{/items}} | 1 一要聚焦发展目标 ¶1 加强领导",
                "{{#phrases}}{{text}}（{{kind}}）×{{count}} {{expansion}}《{{source}}》{{/phrases}} | 两个确立（引号提法）×1 确立核心地位《公报》",
                "{{#notes}}{{quote}} {{{text}}} {{colour}} {{day}} ¶{{paragraph}}{{/notes}} | 确立”。 记住 **这一句** 3 1970-01-01 ¶1",
                "{{#mistakes}}{{question}} {{given}} {{expected}} {{cause}} {{times}} {{day}}{{/mistakes}} | 两个什么？ 两个维护 两个确立 记混了 2 1970-01-01",
                "{{#areas}}{{number}} {{name}} {{seen}}/{{cards}} {{mastery}} %{{/areas}} | 1 聚焦发展目标 2/4 50 %",
                "{{{part.statistics}}}{{part.handout}} | "
            })
    void aTemplateTakesWhatItWants(String template, String page) throws IOException {
        var parts = template.contains("part.") ? EnumSet.of(Part.CARDS) : ALL;
        assertEquals(page == null ? "" : page, write(Packs.pack(parts, Language.ZH).withTemplate(template)));
    }

    /// Whoever stops it need not wait for its end.
    @Test
    void listsInListsCanBeStopped() {
        var pack = Packs.pack(ALL, Language.ZH).withTemplate("{{#parts}}".repeat(40) + "{{name}}" + "{{/parts}}".repeat(40));
        var asked = new int[1];
        Steps steps = share -> {
            if (share >= PackValues.MADE && asked[0]++ > 3) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> TemplateExporter.write(pack, steps, new StringWriter()));
    }

    private static String write(StudyPack pack) throws IOException {
        var out = new ByteArrayOutputStream();
        new TemplateExporter().write(pack, Steps.UNWATCHED, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
