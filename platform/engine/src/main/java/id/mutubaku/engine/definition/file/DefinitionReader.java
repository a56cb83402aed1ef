package id.mutubaku.engine.definition.file;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.regex.Pattern;

/**
 * The reader of definitions and regions, with every problem of a file at once.
 *
 * <p>This reads one file by itself. What a definition means beside others (calls, the region's calendar) is looked at
 * when all files are checked together.
 */
public final class DefinitionReader {
    private static final JsonFile DEFINITION = JsonFile.ofSchema("sop-definition");
    private static final Pattern STEP = Pattern.compile("/steps/\\d+");
    private static final Pattern UNTIL = Pattern.compile("/steps/\\d+/until");
    private static final Pattern BY = Pattern.compile("/(?:steps/\\d+(?:/until)?|service)/time/by");
    private static final Pattern FIELD_TYPE = Pattern.compile("/forms/[^/]+(?:/(?:properties/[^/]+|items))+/type");
    private static final JsonFile REGION = JsonFile.ofSchema("region");
    private static final JsonFile CALENDAR = JsonFile.ofSchema("calendar");
    private static final JsonFile PLUGIN = JsonFile.ofSchema("plugin");
    private static final JsonFile CATALOGUE = JsonFile.ofSchema("catalogue");

    private DefinitionReader() {}

    /** Reads an SOP definition. */
    public static Reading<SopDefinition> definition(String text) {
        Reading<SopDefinition> reading =
                DEFINITION.read(text, tree -> bind(ShortForms.writtenOut(tree), SopDefinition.class));
        return new Reading<>(
                reading.value(),
                reading.problems().stream().map(DefinitionReader::named).toList());
    }

    /**
     * Reads the text of a definition that was published: it was checked then, and stays in force whatever is asked of new
     * ones by now.
     *
     * @throws IllegalStateException when the text is no definition at all
     */
    public static SopDefinition published(String text) {
        return bind(ShortForms.writtenOut(JsonFile.tree(text)), SopDefinition.class);
    }

    /** Says plainly what types of fields there are, and what the alternatives of steps, waits and limits are about. */
    private static Problem named(Problem problem) {
        if (problem.rule().equals("schema/enum")
                && FIELD_TYPE.matcher(problem.pointer()).matches()) {
            return Problem.error(problem.pointer(), "sop/field-type");
        }
        if (!problem.rule().equals("schema/oneOf")) {
            return problem;
        }
        if (STEP.matcher(problem.pointer()).matches()) {
            return Problem.error(problem.pointer(), "sop/next-branches-fork");
        }
        if (BY.matcher(problem.pointer()).matches()) {
            return Problem.error(problem.pointer(), "sop/by-one");
        }
        return UNTIL.matcher(problem.pointer()).matches() ? Problem.error(problem.pointer(), "sop/until-one") : problem;
    }

    /** Returns the schema by which SOP definitions are read. */
    public static JsonNode schema() {
        return JsonFile.schema("sop-definition");
    }

    /** Reads a region. */
    public static Reading<Region> region(String text) {
        return REGION.read(text, tree -> bind(tree, Region.class));
    }

    /** Reads a file of holidays or office hours as far as its schema goes; what it means, the calendar reader knows. */
    public static Reading<JsonNode> calendar(String text) {
        return CALENDAR.read(text, tree -> tree);
    }

    /** Reads what a plugin says of itself as far as its schema goes; what it means, the plugin host knows. */
    public static Reading<JsonNode> plugin(String text) {
        return PLUGIN.read(text, tree -> tree);
    }

    /** Reads a catalogue of plugins as far as its schema goes. */
    public static Reading<JsonNode> catalogue(String text) {
        return CATALOGUE.read(text, tree -> tree);
    }

    private static <T> T bind(JsonNode tree, Class<T> type) {
        return JsonMapping.MAPPER.convertValue(tree, type);
    }
}
