package id.mutubaku.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables and sequences that a database has, by its own catalog, so that a new table is in the backup at once. */
final class Catalog {
    private static final String TABLES = """
            select c.relname, a.attname
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
               and c.relname <> 'schema_version'
               and not exists (select 1 from pg_depend x
                                where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype = 'e')
             order by c.relname, a.attnum
            """;

    private static final String REFERENCES = """
            select child.relname, parent.relname
              from pg_constraint f
              join pg_class child on child.oid = f.conrelid
              join pg_class parent on parent.oid = f.confrelid
             where f.contype = 'f' and f.connamespace = current_schema()::regnamespace and child.oid <> parent.oid
            """;

    private static final String SEQUENCES = """
            select sequencename, last_value
              from pg_sequences
             where schemaname = current_schema() and last_value is not null
             order by sequencename
            """;

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    /** Returns the columns of each table, by its name; what is referred to comes first. */
    Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Pair pair : pairs(TABLES)) {
            columns.computeIfAbsent(pair.one(), name -> new ArrayList<>()).add(pair.two());
        }
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        columns.keySet().forEach(name -> parents.put(name, new HashSet<>()));
        for (Pair pair : pairs(REFERENCES)) {
            parents.getOrDefault(pair.one(), new HashSet<>()).add(pair.two());
        }
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        while (ordered.size() < columns.size()) {
            String next = columns.keySet().stream()
                    .filter(name -> !ordered.containsKey(name))
                    .filter(name -> ordered.keySet().containsAll(parents.getOrDefault(name, Set.of())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to each other: " + parents));
            ordered.put(next, columns.getOrDefault(next, List.of()));
        }
        return ordered;
    }

    /** Returns where the sequences stand that were ever used. */
    List<Manifest.Sequence> sequences() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SEQUENCES)) {
            List<Manifest.Sequence> sequences = new ArrayList<>();
            while (rows.next()) {
                sequences.add(new Manifest.Sequence(rows.getString(1), rows.getLong(2)));
            }
            return sequences;
        }
    }

    /** Lets a sequence go on after a value. */
    void set(Manifest.Sequence sequence) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(quote_ident(?)::regclass, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.last());
            statement.execute();
        }
    }

    private record Pair(String one, String two) {}

    private List<Pair> pairs(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<Pair> pairs = new ArrayList<>();
            while (rows.next()) {
                pairs.add(new Pair(rows.getString(1), rows.getString(2)));
            }
            return pairs;
        }
    }
}
