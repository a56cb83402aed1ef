package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Contract;
import id.mutubaku.server.client.Running;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each operation that takes an object to the contract, over HTTP and whatever it is about. */
final class RequestContractTest {
    private static final Api ADMINISTRATOR = Running.shared().api().as("admin");

    static List<String> operations() {
        return Contract.SHIPPED.operationsThatTakeAnObject();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void memberThatTheContractDoesNotHave_isRefused(String operation) {
        String[] words = operation.split(" ", 2);
        String address = words[1].replace("{region}", "banten").replaceAll("\\{[a-z]+}", "1");

        List<String> problems = ADMINISTRATOR
                .asking(words[0], address)
                .json(Map.of("bukan-bagiannya", true))
                .send()
                .expect(422)
                .problems();

        assertTrue(problems.contains("/bukan-bagiannya: schema/additionalProperties"), problems::toString);
    }
}
