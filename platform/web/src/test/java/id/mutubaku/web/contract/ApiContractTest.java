package id.mutubaku.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.web.http.HttpProblem;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ApiContractTest {
    private static final ApiContract CONTRACT = ApiContract.load();
    private static final int VALUES = 1_000;

    /** An operation that takes JSON, with its schema. */
    record Operation(String name, JsonNode schema) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Operation> operations() throws IOException {
        JsonNode document = JsonMapping.MAPPER.readTree(CONTRACT.text().getBytes());
        return CONTRACT.requests().keySet().stream()
                .sorted()
                .map(name -> new Operation(name, schema(document, name)))
                .toList();
    }

    private static JsonNode schema(JsonNode document, String name) {
        String[] words = name.split(" ", 2);
        return document.path("paths")
                .path(words[1].replaceAll(":(\\w+)", "{$1}"))
                .path(words[0].toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
    }

    /** Returns those whose schema says anything; what is wrong with a definition is for its own check to tell. */
    static Stream<Operation> describing() throws IOException {
        return operations().stream().filter(operation -> operation.schema().has("properties"));
    }

    @Test
    void operations_areThoseThatTakeJson() throws IOException {
        assertEquals(32, operations().size());
        assertEquals(30, describing().count());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatTheContractAllows_isTaken(Operation operation) {
        for (ExampleRequest example : ExampleRequest.of(operation.schema())) {
            assertEquals(example.value(), read(operation, example.value()));
        }
    }

    @ParameterizedTest
    @MethodSource("describing")
    void wrongType_isRefusedWithItsPlace(Operation operation) {
        assertRefused(operation, ExampleRequest::withWrongTypes);
    }

    @ParameterizedTest
    @MethodSource("describing")
    void unknownMember_isRefusedWithItsPlace(Operation operation) {
        assertRefused(operation, ExampleRequest::withUnknownMembers);
    }

    @ParameterizedTest
    @MethodSource("describing")
    void missingMember_isRefusedWithItsPlace(Operation operation) {
        for (ExampleRequest example : ExampleRequest.of(operation.schema())) {
            example.withMissingMembers().forEach((pointer, value) -> assertProblem(operation, pointer, value));
        }
    }

    private static void assertRefused(Operation operation, Function<ExampleRequest, Map<String, JsonNode>> spoiling) {
        for (ExampleRequest example : ExampleRequest.of(operation.schema())) {
            Map<String, JsonNode> spoilt = spoiling.apply(example);
            assertFalse(spoilt.isEmpty());
            spoilt.forEach((pointer, value) -> assertProblem(operation, pointer, value));
        }
    }

    private static void assertProblem(Operation operation, String pointer, JsonNode spoilt) {
        HttpProblem refused = assertThrows(HttpProblem.class, () -> read(operation, spoilt), spoilt::toString);

        assertEquals(422, refused.status());
        assertEquals(
                List.of(pointer),
                refused.problems().stream().map(Problem::pointer).toList(),
                spoilt::toString);
        Problem problem = refused.problems().get(0);
        for (Language language : Language.values()) {
            assertFalse(problem.sentence(language).contains("{"), problem.sentence(language));
        }
    }

    private static JsonNode read(Operation operation, JsonNode json) {
        return request(operation.name()).read(Buffer.buffer(json.toString()), VALUES);
    }

    @Test
    void sentence_saysWhatWasExpected() {
        JsonRequest completion = request("POST /api/v1/:region/cases/:number/steps/:step/complete");
        Buffer number = Buffer.buffer("{\"note\": 5}");

        HttpProblem refused = assertThrows(HttpProblem.class, () -> completion.read(number, VALUES));

        assertEquals(
                "\"note\" must be string / null, but it is a whole number. Change the value.",
                refused.problems().get(0).sentence(Language.EN));
    }

    @Test
    void nothing_isAnEmptyObject_unlessABodyIsRequired() {
        JsonRequest completion = request("POST /api/v1/:region/cases/:number/steps/:step/complete");
        JsonRequest comment = request("POST /api/v1/:region/cases/:number/comments");

        assertTrue(completion.read(Buffer.buffer(), VALUES).isEmpty());
        assertEquals(
                400,
                assertThrows(HttpProblem.class, () -> comment.read(Buffer.buffer(), VALUES))
                        .status());
    }

    private static JsonRequest request(String operation) {
        return Objects.requireNonNull(CONTRACT.requests().get(operation), operation);
    }
}
