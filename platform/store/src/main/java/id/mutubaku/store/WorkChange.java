package id.mutubaku.store;

import id.mutubaku.model.cases.Person;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Is what a command changes in inboxes.
 *
 * @param gone work that waits for nobody any more
 * @param put work that is new, or not as it was
 */
record WorkChange(List<WorkRow.Key> gone, List<WorkRow> put) {

    static WorkChange of(CaseChange change) {
        Set<WorkRow> before = WorkRow.of(change.before().state(), change.sop());
        Set<WorkRow> after = WorkRow.of(change.after(), change.sop());
        Set<WorkRow.Key> kept = after.stream().map(WorkRow::key).collect(Collectors.toSet());
        return new WorkChange(
                before.stream()
                        .map(WorkRow::key)
                        .filter(key -> !kept.contains(key))
                        .toList(),
                after.stream().filter(row -> !before.contains(row)).toList());
    }

    /** Adds what the statement has had from its beginning: {@code $16} to {@code $24}. */
    void addTo(Tuple parameters) {
        parameters
                .addArrayOfString(gone.stream().map(WorkRow.Key::place).toArray(String[]::new))
                .addArrayOfInteger(gone.stream().map(WorkRow.Key::visit).toArray(Integer[]::new))
                .addArrayOfString(texts(row -> row.key().place()))
                .addArrayOfInteger(put.stream().map(row -> row.key().visit()).toArray(Integer[]::new))
                .addArrayOfString(texts(row -> row.key().actor()))
                .addArrayOfString(texts(WorkRow::inbox))
                .addArrayOfString(texts(WorkRow::activity))
                .addArrayOfOffsetDateTime(
                        put.stream().map(row -> CaseStore.utc(row.openedAt())).toArray(OffsetDateTime[]::new))
                .addArrayOfOffsetDateTime(put.stream()
                        .map(row -> row.due().map(CaseStore::utc).orElse(null))
                        .toArray(OffsetDateTime[]::new));
    }

    /** Adds the rest: {@code $36} to {@code $41}. */
    void addRest(Tuple parameters) {
        parameters
                .addArrayOfString(gone.stream().map(WorkRow.Key::actor).toArray(String[]::new))
                .addArrayOfString(texts(row -> row.kind().word()))
                .addArrayOfString(texts(row -> row.stage().word()))
                .addArrayOfString(put.stream()
                        .map(row -> row.holder().flatMap(Person::account).orElse(null))
                        .toArray(String[]::new))
                .addArrayOfString(put.stream()
                        .map(row -> row.holder().map(Person::name).orElse(null))
                        .toArray(String[]::new))
                .addArrayOfOffsetDateTime(put.stream()
                        .map(row -> row.remindAt().map(CaseStore::utc).orElse(null))
                        .toArray(OffsetDateTime[]::new));
    }

    private String[] texts(Function<WorkRow, String> column) {
        return put.stream().map(column).toArray(String[]::new);
    }
}
