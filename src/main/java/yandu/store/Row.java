package yandu.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import yandu.document.Span;

/// The current row of a result, read by column name in the types of the domain.
///
/// @param columns places of the columns by name, the same for every result of a statement: looked up here a name costs a
///     tenth of what the driver takes to find it
record Row(ResultSet result, Map<String, Integer> columns) {

    /// Places of the columns of a result, from 1.
    static Map<String, Integer> columns(ResultSet result) throws SQLException {
        var meta = result.getMetaData();
        var columns = new HashMap<String, Integer>();
        for (int place = meta.getColumnCount(); place > 0; place--) {
            columns.put(meta.getColumnLabel(place), place);
        }
        return columns;
    }

    /// Makes a domain object of a row.
    @FunctionalInterface
    interface Mapper<T> {
        T map(Row row) throws SQLException;
    }

    private int at(String column) throws SQLException {
        var place = columns.get(column);
        if (place == null) {
            throw new SQLException("no such column: " + column);
        }
        return place;
    }

    String text(String column) throws SQLException {
        return result.getString(at(column));
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(result.getString(at(column)));
    }

    int number(String column) throws SQLException {
        return result.getInt(at(column));
    }

    OptionalInt optionalNumber(String column) throws SQLException {
        int value = result.getInt(at(column));
        return result.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    long id(String column) throws SQLException {
        return result.getLong(at(column));
    }

    double real(String column) throws SQLException {
        return result.getDouble(at(column));
    }

    boolean flag(String column) throws SQLException {
        return result.getInt(at(column)) != 0;
    }

    Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(result.getLong(at(column)));
    }

    Optional<Instant> optionalInstant(String column) throws SQLException {
        long value = result.getLong(at(column));
        return result.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
    }

    /// The span in the columns `<name>_start` and `<name>_end`.
    Span span(String name) throws SQLException {
        return new Span(number(name + "_start"), number(name + "_end"));
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, result.getString(at(column)));
    }
}
