package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import id.mutubaku.engine.problem.Pointers;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A JSON Schema (2020-12) against which JSON is validated, with all violations at once. Safe for use by many threads. */
public final class SchemaValidator {
    /** Keywords whose violation is about a property, named by the first argument, rather than about its object. */
    private static final List<String> NAMING =
            List.of("required", "additionalProperties", "unevaluatedProperties", "dependentRequired", "propertyNames");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            dialect(),
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .regularExpressionFactory(new LinearPatterns())
                            .build()));

    private final Schema schema;
    private final Examples examples;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
        this.examples = new Examples(schema.getSchemaNode());
    }

    /**
     * Compiles a schema.
     *
     * @throws com.networknt.schema.SchemaException when it is not a JSON Schema, or refers to one that is not here
     */
    public static SchemaValidator of(JsonNode schema) {
        Schema compiled = REGISTRY.getSchema(schema);
        compiled.initializeValidators();
        return new SchemaValidator(compiled);
    }

    /** Returns what tells whether JSON is itself a JSON Schema 2020-12. */
    public static SchemaValidator ofSchemas() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
        meta.initializeValidators();
        return new SchemaValidator(meta);
    }

    /**
     * Returns the ways in which the value does not fit, in the order of the schema: all of them, or the first {@value
     * FirstErrors#MOST} of a value of which more is wrong.
     */
    public List<Violation> validate(JsonNode value) {
        return Alternatives.chosen(FirstErrors.of(schema, value)).stream()
                .map(this::violation)
                .toList();
    }

    private Violation violation(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String keyword = error.getKeyword();
        List<String> arguments = error.getArguments() == null
                ? List.of()
                : Arrays.stream(error.getArguments())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList();
        boolean names = NAMING.contains(keyword) && !arguments.isEmpty();
        return new Violation(
                names ? Pointers.child(pointer, arguments.get(0)) : pointer, keyword, arguments, examples.of(error));
    }

    /** Keywords that are not JSON Schema's are ours for forms, and say nothing about what is valid. */
    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .formats(Formats.all())
                .keywords(DateLimit.both())
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
    }

    /**
     * A place where a value does not fit its schema.
     *
     * @param pointer to the value; for a missing or unknown property, to the property
     * @param keyword the schema keyword that is not met
     * @param arguments what the keyword asked for and, for some keywords, what came
     * @param examples that the schema gives of what it asks for
     */
    public record Violation(String pointer, String keyword, List<String> arguments, List<String> examples) {
        public Violation {
            arguments = List.copyOf(arguments);
            examples = List.copyOf(examples);
        }
    }
}
