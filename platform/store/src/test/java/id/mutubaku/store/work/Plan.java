package id.mutubaku.store.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A plan of PostgreSQL with what came of it, node by node. */
record Plan(JsonNode whole, List<JsonNode> nodes) {
    /**
     * Runs a prepared statement, and returns how it was read.
     *
     * @param mode whether it is planned for its parameters or for any
     * @param parameters as SQL has them
     */
    static Plan of(Pool pool, String mode, String statement, String parameters) {
        SqlConnection connection = TestPostgres.await(pool.getConnection());
        TestPostgres.await(connection.query("set plan_cache_mode = " + mode).execute());
        TestPostgres.await(connection.query("deallocate all").execute());
        TestPostgres.await(connection.query("prepare looked as " + statement).execute());
        String json = TestPostgres.text(TestPostgres.await(connection
                .query("explain (analyze, format json) execute looked(" + parameters + ")")
                .execute()));
        TestPostgres.await(connection.query("reset plan_cache_mode").execute());
        TestPostgres.await(connection.close());
        try {
            return of(JsonMapping.MAPPER.readTree(json));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(json, notJson);
        }
    }

    private static Plan of(JsonNode explained) {
        List<JsonNode> nodes = new ArrayList<>();
        collect(explained.path(0).path("Plan"), nodes);
        return new Plan(explained, nodes);
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        node.path("Plans").forEach(child -> collect(child, nodes));
    }

    void readsByIndexOnly(String table, String index) {
        Set<String> indexes = indexesOf(table);
        assertTrue(indexes.contains(index) && !indexes.contains("none"), () -> indexes + " in " + this);
    }

    /** Returns by which indexes a table is read; a whole table is read by {@code none}. */
    private Set<String> indexesOf(String table) {
        Set<String> indexes = new TreeSet<>();
        nodes.stream()
                .filter(node -> node.path("Relation Name").asText().equals(table))
                .filter(node -> !node.path("Node Type").asText().startsWith("Bitmap"))
                .forEach(node -> indexes.add(node.path("Index Name").asText("none")));
        nodes.stream()
                .filter(node -> node.path("Node Type").asText().equals("Bitmap Index Scan"))
                .filter(node -> node.path("Index Name").asText().startsWith(table))
                .forEach(node -> indexes.add(node.path("Index Name").asText()));
        return indexes;
    }

    /** No part of the plan may take up more rows than these, nor read rows only to throw them away. */
    void readsAtMost(int rows) {
        for (JsonNode node : nodes) {
            double loops = node.path("Actual Loops").asDouble();
            assertTrue(node.path("Actual Rows").asDouble() * loops <= rows, () -> node + " in " + this);
            assertTrue(node.path("Rows Removed by Filter").asDouble() * loops <= rows, () -> node + " in " + this);
        }
    }

    @Override
    public String toString() {
        return whole.toPrettyString();
    }
}
