package yandu.exporter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sqlite.SQLiteConnection;
import tools.jackson.core.io.JsonStringEncoder;
import yandu.analysis.Steps;
import yandu.exporter.StudyPack.Studied;
import yandu.schedule.Memory.Phase;

/// A collection of Anki's being filled: the SQLite file inside a package.
final class ApkgCollection {
    private static final int SCHEMA = 11;
    private static final double FILLED = 0.9;

    private final Connection connection;
    private final StudyPack pack;
    private final Studied studied;
    private final Instant began;
    private final long deck;
    private final Set<Long> taken = new HashSet<>();
    private int position;

    private ApkgCollection(Connection connection, StudyPack pack) {
        this.connection = connection;
        this.pack = pack;
        this.studied = pack.studied();
        this.began = began(studied);
        this.deck = AnkiNote.number("deck " + pack.report().id());
    }

    /// The collection as the bytes of its file.
    static byte[] of(StudyPack pack, Steps steps) throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(resource("tables.sql"));
                new ApkgCollection(connection, pack).fill(steps);
                statement.executeUpdate(resource("indexes.sql")); // all at once costs less than row by row
            }
            connection.commit();
            return connection.unwrap(SQLiteConnection.class).serialize("main");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = ApkgCollection.class.getResourceAsStream("/yandu/exporter/anki/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /// The beginning of the study day of the first review, or of today: days are counted from then on.
    private static Instant began(Studied studied) {
        var first = Stream.concat(
                        studied.cards().stream().flatMap(card -> card.reviews().stream()).map(review -> review.review().at()),
                        studied.cards().stream().flatMap(card -> card.memory().lastReview().stream()))
                .min(Instant::compareTo)
                .orElse(studied.now());
        return studied.days().start(studied.days().of(first));
    }

    void fill(Steps steps) throws SQLException, IOException {
        var notes = AnkiNotes.of(new Contents(pack));
        try (var note = connection.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
                var card = connection.prepareStatement("insert into cards values (?, ?, ?, ?, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)");
                var grade = connection.prepareStatement("insert into revlog values (?, ?, -1, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < notes.size(); i++) {
                note(notes.get(i), note, card, grade);
                steps.done(FILLED * (i + 1) / notes.size());
            }
            note.executeBatch();
            card.executeBatch();
            grade.executeBatch();
        }
        collection();
    }

    private void collection() throws SQLException, IOException {
        long seconds = studied.now().getEpochSecond();
        var name = quoted("研读::" + pack.report().title().replace("::", "：").strip());
        put("insert into col values (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')",
                began.getEpochSecond(), seconds * 1000, seconds * 1000, SCHEMA,
                resource("conf.json").replace("{deck}", "" + deck).replace("{next}", "" + (position + 1)),
                resource("models.json").replace("{deck}", "" + deck),
                resource("decks.json").replace("{deck}", "" + deck).replace("{mod}", "" + seconds).replace("{name}", name),
                resource("dconf.json"));
    }

    /// A text as JSON, without the part of Jackson that takes longest to load.
    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private void put(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        set(statement, values);
        statement.addBatch();
    }

    private void note(AnkiNote note, PreparedStatement notes, PreparedStatement cards, PreparedStatement grades) throws SQLException {
        long id = free(AnkiNote.number("note " + note.guid()));
        var sortField = note.sortField();
        add(notes, id, note.guid(), note.model().id(), studied.now().getEpochSecond(), spaced(note.tags()),
                String.join("\u001f", note.fields()), sortField, AnkiNote.checksum(sortField));
        for (var card : note.cards()) {
            long cardId = free(AnkiNote.number("card " + note.guid() + ' ' + card.ord()));
            card(id, cardId, card, cards);
            grades(cardId, card.card(), grades);
        }
    }

    private void card(long note, long id, AnkiNote.Card card, PreparedStatement cards) throws SQLException {
        var memory = card.card().memory();
        var state = AnkiState.of(card.card(), ++position, began, studied);
        add(cards, id, note, deck, card.ord(), studied.now().getEpochSecond(), state.type(), state.queue(), state.due(),
                state.interval(), state.factor(), memory.reviews(), memory.lapses(), state.left(), card.card().handling().flag(), state.data());
    }

    private void grades(long card, PackCard of, PreparedStatement grades) throws SQLException {
        var reviews = of.reviews();
        for (int i = 0; i < reviews.size(); i++) {
            var logged = reviews.get(i);
            boolean last = i + 1 == reviews.size();
            var next = last ? of.memory().due().orElse(logged.review().at()) : reviews.get(i + 1).review().at();
            long wait = last || reviews.get(i + 1).interval() == 0
                    ? AnkiState.logged(Duration.between(logged.review().at(), next))
                    : reviews.get(i + 1).interval();
            add(grades, free(logged.review().at().toEpochMilli()), card, logged.review().rating().grade(), wait,
                    before(reviews, i), logged.before() == Phase.NEW ? 0 : 2500, logged.review().millis(), type(logged.before()));
        }
    }

    /// How long the card had been meant to wait.
    private static long before(List<PackCard.Logged> reviews, int at) {
        if (at == 0) {
            return 0;
        }
        return reviews.get(at).interval() > 0
                ? reviews.get(at).interval()
                : AnkiState.logged(Duration.between(reviews.get(at - 1).review().at(), reviews.get(at).review().at()));
    }

    private static int type(Phase before) {
        return switch (before) {
            case NEW, LEARNING -> 0;
            case REVIEW -> 1;
            case RELEARNING -> 2;
        };
    }

    private static String spaced(List<String> tags) {
        return tags.isEmpty() ? "" : ' ' + String.join(" ", tags) + ' ';
    }

    /// The number, or the next that nothing has yet.
    private long free(long number) {
        long free = number;
        while (!taken.add(free)) {
            free++;
        }
        return free;
    }
}
