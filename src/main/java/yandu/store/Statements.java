package yandu.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The statements of a connection, each prepared once. For one thread at a time.
final class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Map<String, Integer>> columns = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /// Hands over row by row.
    <T> void each(String sql, Row.Mapper<T> mapper, Consumer<? super T> taker, Object... arguments) throws SQLException {
        try (var result = prepared(sql, arguments).executeQuery()) {
            var row = new Row(result, columns(sql, result));
            while (result.next()) {
                taker.accept(mapper.map(row));
            }
        }
    }

    /// The first row of a statement that is not asked again in the same words: nothing of it is kept.
    <T> Optional<T> once(String sql, Row.Mapper<Optional<T>> mapper, Object... arguments) throws SQLException {
        try (var statement = filled(connection.prepareStatement(sql), arguments);
                var result = statement.executeQuery()) {
            return result.next() ? mapper.map(new Row(result, Row.columns(result))) : Optional.empty();
        }
    }

    private Map<String, Integer> columns(String sql, ResultSet result) throws SQLException {
        var known = columns.get(sql);
        if (known == null) {
            known = Row.columns(result);
            columns.put(sql, known);
        }
        return known;
    }

    /// The number of rows changed.
    int update(String sql, Object... arguments) throws SQLException {
        return prepared(sql, arguments).executeUpdate();
    }

    /// Closes them with their connection.
    void close() throws SQLException {
        prepared.clear();
        columns.clear();
        connection.close();
    }

    private PreparedStatement prepared(String sql, Object... arguments) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return filled(statement, arguments);
    }

    private static PreparedStatement filled(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, plain(arguments[i]));
        }
        return statement;
    }

    /// A value as SQLite keeps it.
    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Optional<?> optional -> plain(optional.orElse(null));
            case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
            case Instant instant -> instant.toEpochMilli();
            case Boolean flag -> flag ? 1 : 0;
            case Enum<?> constant -> constant.name();
            case Number number -> number;
            default -> value.toString();
        };
    }
}
