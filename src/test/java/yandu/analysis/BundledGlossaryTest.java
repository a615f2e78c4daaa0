package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledGlossaryTest {
    private final Glossary glossary = new BundledGlossary();

    @ParameterizedTest
    @ValueSource(strings = {"两个确立", "“两个确立”", "「两个确立」", " 两个 确立", "\"两个确立\""})
    void spellingsAgree(String phrase) {
        assertEquals("两个确立", glossary.find(phrase).orElseThrow().term());
    }

    @ParameterizedTest
    @ValueSource(strings = {"农业“特”“优”发展战略", "农业特优发展战略", "农业‘特’‘优’发展战略"})
    void innerQuotesAreFolded(String phrase) {
        assertEquals(2, glossary.find(phrase).orElseThrow().items().size());
    }

    @Test
    void unknownIsEmptyNotGuessed() {
        assertEquals(Optional.empty(), glossary.find("九个确立"));
    }

    @Test
    void termsAreThoseOfTheEntries() {
        assertEquals(glossary.entries().stream().map(Glossary.Entry::term).toList(), BundledGlossary.terms());
    }

    @Test
    void everyEntryHasASource() {
        assertTrue(glossary.entries().size() >= 16);
        assertTrue(glossary.entries().stream().noneMatch(entry -> entry.source().isBlank()));
    }
}
