package id.mutubaku.store.sql;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row, read by the names of its columns. A column that may be null is read by a method that returns an {@code Optional}. */
public final class Row {
    private final io.vertx.sqlclient.Row row;

    Row(io.vertx.sqlclient.Row row) {
        this.row = row;
    }

    public String text(String column) {
        return row.getString(column);
    }

    public Optional<String> maybeText(String column) {
        return Optional.ofNullable(row.getString(column));
    }

    public int integer(String column) {
        return row.getInteger(column);
    }

    public long number(String column) {
        return row.getLong(column);
    }

    public boolean flag(String column) {
        return row.getBoolean(column);
    }

    public UUID uuid(String column) {
        return row.getUUID(column);
    }

    public Buffer bytes(String column) {
        return row.getBuffer(column);
    }

    public Optional<Buffer> maybeBytes(String column) {
        return Optional.ofNullable(row.getBuffer(column));
    }

    public Instant instant(String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    public Optional<Instant> maybeInstant(String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }

    /** Returns the elements of an array; none where the column is null. */
    public List<String> texts(String column) {
        return list(row.getArrayOfStrings(column));
    }

    /** Returns the elements of an array; none where the column is null. */
    public List<UUID> uuids(String column) {
        return list(row.getArrayOfUUIDs(column));
    }

    /** Returns the elements of an array; none where the column is null. */
    public List<Long> numbers(String column) {
        return list(row.getArrayOfLongs(column));
    }

    /** Returns the elements of an array; none where the column is null. */
    public List<Integer> integers(String column) {
        return list(row.getArrayOfIntegers(column));
    }

    /** Returns the elements of an array; none where the column is null. */
    public List<Instant> instants(String column) {
        return list(row.getArrayOfOffsetDateTimes(column)).stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private static <T> List<T> list(T @Nullable [] elements) {
        return elements == null ? List.of() : Stream.of(elements).toList();
    }
}
