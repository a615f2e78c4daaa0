package yandu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yandu.document.Document;

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

    @ParameterizedTest
    @CsvSource({
        "自2023年5月16日下午起施行, 2023年5月16日下午",
        "12月11日至12日召开, 12月11日至12日",
        "从一九五〇年到一九五四年九月, 一九五〇年 一九五四年九月",
        "二○一二年六月二十八日公布, 二○一二年六月二十八日",
        "一九四九年以来, 一九四九年",
        "一九五四年度预算, ''",
        "一二三年级, ''",
    })
    void datesInFiguresAndInCharacters(String text, String dates) {
        assertEquals(dates, seen(new DateRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "有港必建，有岛必兴，全村称便。→有港必建，有岛必兴",
        "修好“平安路”，架好“连心桥”，方便来往。→修好“平安路”，架好“连心桥”",
        // behind words that lead to them, before words that they belong to
        "切实做到栽一棵活一棵，栽一片绿一片的要求。→栽一棵活一棵，栽一片绿一片",
        "全村都要以渔业为根本，以海岛为家园。→以渔业为根本，以海岛为家园",
        "全村都要以渔业为根本，以海岛渔港来兴业。→''",
        "全村都要以渔业为根本，以海岛为家乡做事。→''",
        "海上的风大，岸上的人多起来。→''"
    })
    void neighbouringClausesBuiltAlike(String text, String clauses) {
        assertEquals(clauses, seen(new ClauseRule(), text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = {
        "解决看病难、上学难、住房难等操心事、揪心事。→看病难、上学难、住房难 操心事、揪心事",
        "办好修路、架桥、种树等实事。→修路、架桥、种树"
    })
    void aRowEndsBeforeWhatSumsItUp(String text, String rows) {
        assertEquals(rows, seen(new ParallelRule(), text));
    }

    private static String seen(PhraseRule rule, String text) {
        var document = Document.ofPlainText(text, "");
        var scanned = new ScannedText(document, OutlineReader.read(document));
        return String.join(" ", Seen.by(rule, scanned).stream().map(candidate -> candidate.span().of(text)).toList());
    }
}
