package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseRulesTest {

    @Test
    void namesAreUnique() {
        var names = PhraseRules.ALL.stream().map(PhraseRule::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyRuleIsExplained(String language) throws IOException {
        var messages = new Properties();
        messages.load(new StringReader(Reports.resource("/yandu/i18n/messages_" + language + ".properties")));
        for (var rule : PhraseRules.ALL) {
            assertTrue(messages.containsKey("rule." + rule.name()), rule.name());
        }
    }

    @Test
    void weightsAreShares() {
        var report = Reports.builtIn();
        var text = new ScannedText(report, OutlineReader.read(report));
        for (var rule : PhraseRules.ALL) {
            rule.find(text, (span, kind, weight, members) -> assertTrue(weight > 0 && weight < 1, rule.name()));
        }
    }
}
