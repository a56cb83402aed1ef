package id.mutubaku.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.definition.ReservedIds;
import id.mutubaku.server.client.Contract;
import id.mutubaku.server.client.Running;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.serving.RouteTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of routes to the contract, and to its print. */
final class RoutesTest {
    private final RouteTable routes = Running.shared().platform().routes();

    @Test
    void programs_areServedWhatTheContractLists_andNothingElse() {
        Set<String> served = new TreeSet<>();
        for (Route route : routes.programs()) {
            served.add(route.method() + " " + route.path().replaceAll(":([a-z]+)", "{$1}"));
        }

        assertEquals(Contract.SHIPPED.operations(), served);
    }

    @Test
    void table_isAsItIsPrinted() throws IOException {
        try (InputStream in = Objects.requireNonNull(RoutesTest.class.getResourceAsStream("routes.txt"))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), routes.print());
        }
    }

    @Test
    void wordsOfAddresses_areNoIdsOfRegionsOrSops() {
        Set<String> regions = new TreeSet<>();
        Set<String> sops = new TreeSet<>();
        for (String path : paths()) {
            String[] parts = path.replaceFirst("^/api/v1", "").split("/", -1);
            (parts[1].equals(":region") ? sops : regions).add(parts[parts[1].equals(":region") ? 2 : 1]);
        }

        assertEquals(Set.of(), unreserved(regions, ReservedIds.OF_REGIONS));
        assertEquals(
                Set.of(),
                unreserved(
                        sops,
                        ReservedIds.OF_SOPS,
                        "cases",
                        "work",
                        "due-dates",
                        "definitions",
                        "plugins",
                        "registers"));
    }

    private List<String> paths() {
        return Stream.concat(routes.programs().stream(), routes.pages().stream())
                .map(Route::path)
                .toList();
    }

    /** Returns the words that can be an id and are not reserved; those of the API name no SOP where pages do. */
    private static Set<String> unreserved(Set<String> words, Set<String> reserved, String... elsewhere) {
        Set<String> unreserved = new TreeSet<>(words);
        unreserved.removeIf(word -> !word.matches("[a-z0-9-]+"));
        unreserved.removeAll(reserved);
        unreserved.removeAll(List.of(elsewhere));
        return unreserved;
    }
}
