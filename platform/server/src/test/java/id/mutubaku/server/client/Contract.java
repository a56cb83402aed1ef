package id.mutubaku.server.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.schema.SchemaValidator;
import id.mutubaku.web.contract.ApiContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Is {@code openapi.json} as a judge of answers. */
public final class Contract {
    /** The contract on the class path of the server. */
    public static final Contract SHIPPED = shipped();

    private final JsonNode document;
    private final Map<JsonNode, SchemaValidator> validators = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
    }

    private static Contract shipped() {
        try {
            return new Contract(
                    JsonMapping.MAPPER.readTree(ApiContract.load().text().getBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lists the operations, each as {@code GET /api/v1/{region}/work}. */
    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Lists the operations that take a JSON object, each as {@link #operations} does. */
    public List<String> operationsThatTakeAnObject() {
        return operations().stream()
                .filter(operation -> {
                    String[] words = operation.split(" ", 2);
                    return document.path("paths")
                            .path(words[1])
                            .path(words[0].toLowerCase(Locale.ROOT))
                            .at("/requestBody/content/application~1json/schema/properties")
                            .isObject();
                })
                .toList();
    }

    /** Fails when an answer to an operation has a status, a type or a body that the contract does not foresee. */
    void check(String method, String path, Answer answer) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isPresent()) {
            check(operation.get(), answer);
        } else if (path.startsWith("/api/")) {
            check(document.path("components").path("schemas").path("Problem"), "application/problem+json", answer);
        }
    }

    private void check(JsonNode operation, Answer answer) {
        JsonNode response = resolved(operation.path("responses").path(String.valueOf(answer.status())));
        if (response.isMissingNode()) {
            throw new AssertionError("The contract foresees no such status: " + answer);
        }
        JsonNode content = response.path("content");
        if (!content.isObject()) {
            return;
        }
        String type = answer.header("Content-Type");
        if (!content.has(type)) {
            throw new AssertionError("The contract foresees no " + type + ": " + answer);
        }
        if (type.endsWith("json")) {
            check(content.path(type).path("schema"), type, answer);
        }
    }

    /** Follows a reference into the components. */
    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    private void check(JsonNode schema, String type, Answer answer) {
        List<SchemaValidator.Violation> violations =
                validators.computeIfAbsent(schema, this::validator).validate(answer.json());
        if (!violations.isEmpty() || !answer.header("Content-Type").equals(type)) {
            throw new AssertionError(violations + " in " + answer);
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        List<JsonNode> fitting = new ArrayList<>();
        document.path("paths").properties().forEach(template -> {
            String pattern = template.getKey().replaceAll("\\{[a-z]+}", "[^/]+");
            JsonNode operation = template.getValue().path(method.toLowerCase(Locale.ROOT));
            if (path.matches(pattern) && operation.isObject()) {
                fitting.add(operation);
            }
        });
        return fitting.stream().findFirst();
    }

    private SchemaValidator validator(JsonNode schema) {
        ObjectNode alone = JsonMapping.MAPPER.createObjectNode();
        alone.putArray("allOf").add(schema);
        alone.set("components", document.path("components"));
        return SchemaValidator.of(alone);
    }
}
