package yandu.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The numbered steps that make a library file what this program expects. A new step is a new file and a line
/// here.
record Migrations(List<String> steps) {

    /// All steps, in order; `user_version` of a library is how many of them it has seen.
    static final Migrations ALL =
            new Migrations(
                    List.of(
                            "001_library.sql",
                            "002_curation.sql",
                            "003_cards.sql",
                            "004_card_text.sql",
                            "005_basis.sql",
                            "006_session.sql",
                            "007_quizzes.sql",
                            "008_activity.sql",
                            "009_retained.sql",
                            "010_speaker.sql",
                            "011_worked.sql",
                            "012_note_kind.sql",
                            "013_covers.sql",
                            "014_grade_path.sql",
                            "015_repairs.sql",
                            "016_next_card.sql",
                            "017_asked.sql",
                            "018_decks.sql",
                            "019_accepted.sql",
                            "020_brought_grades.sql",
                            "021_notes_of_decks.sql",
                            "022_begun_sounds.sql"));

    Migrations {
        steps = List.copyOf(steps);
    }

    /// The first of them.
    Migrations until(int version) {
        return new Migrations(steps.subList(0, version));
    }

    int newest() {
        return steps.size();
    }

    /// Takes the steps a library has not seen, each in a transaction of its own.
    void apply(Connection connection, int version) throws SQLException {
        for (int step = version; step < newest(); step++) {
            apply(connection, read(steps.get(step)), step + 1);
        }
    }

    private static void apply(Connection connection, String script, int version) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("begin immediate");
            try {
                statement.executeUpdate(script);
                statement.executeUpdate("pragma user_version = " + version);
                statement.executeUpdate("commit");
            } catch (SQLException e) {
                statement.executeUpdate("rollback");
                throw e;
            }
        }
    }

    private static String read(String step) {
        try (var in = Migrations.class.getResourceAsStream("/yandu/store/" + step)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(step, e);
        }
    }
}
