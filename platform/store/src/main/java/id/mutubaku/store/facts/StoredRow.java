package id.mutubaku.store.facts;

import id.mutubaku.store.sql.Row;

/** A row of events as the store holds it. */
public record StoredRow(EventRow row, HashChain.Link hash) {
    /** Reads one. */
    public static StoredRow of(Row row) {
        return new StoredRow(
                new EventRow(
                        row.integer("v"),
                        row.number("seq"),
                        row.maybeText("type"),
                        row.instant("at"),
                        row.text("body")),
                HashChain.Link.of(row.bytes("hash")));
    }
}
