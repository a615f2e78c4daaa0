package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
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
    void candidatesCarryTheNameOfTheirRule() {
        var report = Reports.builtIn();
        var text = new ScannedText(report, OutlineReader.read(report));
        for (var rule : PhraseRules.ALL) {
            List<Candidate> found = rule.find(text);
            assertTrue(found.stream().allMatch(c -> c.rule().equals(rule.name())), rule.name());
            assertTrue(found.stream().allMatch(c -> c.weight() > 0 && c.weight() < 1), rule.name());
        }
    }
}
