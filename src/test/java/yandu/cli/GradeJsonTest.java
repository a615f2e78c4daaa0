package yandu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import yandu.study.TypedRows;

/// `grade --json` says of a typed answer what a quiz says of it.
class GradeJsonTest {
    @TempDir Path folder;

    @Test
    void everyAnswerGetsItsVerdict() {
        var terminal = new Terminal(folder);
        var json = new JsonMapper();
        for (var row : TypedRows.all()) {
            assertEquals(0, terminal.run("grade", "--expected", row.expected(), "--typed", row.typed(), "--json"), row::toString);
            assertEquals(row.verdict(), json.readTree(terminal.out()).get("verdict").asString(), row::toString);
        }
    }
}
