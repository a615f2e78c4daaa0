package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import yandu.stats.Table;

class CsvTest {

    @Test
    void cellsAreQuotedAndNeverFormulas() {
        var table = new Table(List.of("日期", "说明"), List.of(List.of("2026-03-02", "一,二"), List.of("=1+1", "他说\"好\"")));
        assertEquals("\uFEFF日期,说明\r\n2026-03-02,\"一,二\"\r\n'=1+1,\"他说\"\"好\"\"\"\r\n", Csv.text(table));
    }
}
