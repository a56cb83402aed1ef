package id.mutubaku.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.client.Contract;
import id.mutubaku.server.client.Running;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.serving.RouteTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
}
