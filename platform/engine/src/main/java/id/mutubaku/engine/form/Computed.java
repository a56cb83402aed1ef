package id.mutubaku.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.schema.SchemaValidator;
import java.util.Optional;

/**
 * The answer of a plugin's computation.
 *
 * @param value absent where it has none
 * @param fault why nobody could tell
 */
public record Computed(Optional<JsonNode> value, Optional<Text> fault) {
    private static final int LONGEST = 200;

    /** Returns what a plugin answered: a text, a number, or nothing. */
    public static Computed of(Optional<Object> answer) {
        return new Computed(answer.map(JsonMapping::tree), Optional.empty());
    }

    /** Returns that nobody could tell. */
    public static Computed failed(Text why) {
        return new Computed(Optional.empty(), Optional.of(why));
    }

    /** Returns the same as a field takes it, which takes no value but those of its schema. */
    Computed in(JsonNode field) {
        return value.filter(given -> !isTaken(given, field))
                .map(given -> failed(misfit(given.asText())))
                .orElse(this);
    }

    private static boolean isTaken(JsonNode given, JsonNode field) {
        return SchemaValidator.of(field).validate(given).isEmpty();
    }

    private static Text misfit(String given) {
        String shown = given.length() > LONGEST ? given.substring(0, LONGEST) + "…" : given;
        return new Text(
                "Plugin memberi \"%s\", yang tidak cocok dengan isian ini.".formatted(shown),
                "The plugin gave \"%s\", which does not fit this field.".formatted(shown));
    }

    /** Writes into the schema of a field in effect why it has no value. */
    void into(ObjectNode field) {
        fault.ifPresent(why ->
                field.putObject(FormKeywords.NOT_COMPUTED).put("id", why.id()).put("en", why.en()));
    }
}
