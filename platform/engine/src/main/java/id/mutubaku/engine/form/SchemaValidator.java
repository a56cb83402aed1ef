package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import id.mutubaku.engine.problem.Pointers;
import java.util.List;
import java.util.Objects;

/** Validates JSON against a JSON Schema (2020-12), with all violations at once. Safe for use by many threads. */
public final class SchemaValidator {
    /** Keywords whose violation is about a property rather than about the object that should hold it. */
    private static final List<String> NAMING =
            List.of("required", "additionalProperties", "unevaluatedProperties", "dependentRequired");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            dialect(),
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    /**
     * Compiles a schema.
     *
     * @throws com.networknt.schema.SchemaException when it is not a JSON Schema
     */
    public static SchemaValidator of(JsonNode schema) {
        Schema compiled = REGISTRY.getSchema(schema);
        return new SchemaValidator(compiled);
    }

    /** Returns every way in which the value does not fit, in the order of the schema. */
    public List<Violation> validate(JsonNode value) {
        return schema.validate(value).stream().map(SchemaValidator::violation).toList();
    }

    private static Violation violation(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String keyword = error.getKeyword();
        String property = error.getProperty();
        boolean names = property != null && NAMING.contains(keyword);
        List<String> arguments = error.getArguments() == null
                ? List.of()
                : java.util.Arrays.stream(error.getArguments())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList();
        return new Violation(names ? Pointers.child(pointer, property) : pointer, keyword, arguments);
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012()).formats(Formats.all()).build();
    }

    /**
     * States where a value does not fit its schema.
     *
     * @param pointer to the value; for a missing or unknown property, to the property
     * @param keyword the schema keyword that is not met
     * @param arguments what the keyword asked for and, for some keywords, what came
     */
    public record Violation(String pointer, String keyword, List<String> arguments) {}
}
