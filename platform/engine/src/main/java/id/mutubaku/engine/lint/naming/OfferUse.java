package id.mutubaku.engine.lint.naming;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.schema.Subschema;
import id.mutubaku.model.definition.PluginUse;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One place of a definition that names what a plugin offers.
 *
 * @param keyword under which it stands there, such as {@code checks}
 * @param use what stands there, {@code plugin/name}
 * @param pointer to it
 */
record OfferUse(String keyword, String use, String pointer) {
    private static final String CHECKS = "checks";
    private static final String ACTIONS = "actions";
    private static final String LOOKUP = "x-lookup";
    private static final String SEARCH = "x-search";
    private static final Map<String, String> KINDS = Map.of(
            CHECKS,
            "check",
            ACTIONS,
            "action",
            LOOKUP,
            "lookup",
            SEARCH,
            "search",
            FormKeywords.COMPUTATION,
            "computation");

    /** Lists all of a definition, steps first. */
    static List<OfferUse> of(SopDefinition definition) {
        List<OfferUse> uses = new ArrayList<>();
        for (Row row : Row.all(definition)) {
            add(CHECKS, row.step().checks(), row, uses);
            add(ACTIONS, row.step().actions(), row, uses);
        }
        definition
                .forms()
                .forEach((id, form) -> Subschema.of(JsonMapping.tree(form))
                        .forEach(part -> add(part, Pointers.of("forms", id), uses)));
        return uses;
    }

    private static void add(String keyword, List<PluginUse> of, Row row, List<OfferUse> uses) {
        for (int index = 0; index < of.size(); index++) {
            uses.add(new OfferUse(keyword, of.get(index).use(), row.at(keyword) + Pointers.of(index, "use")));
        }
    }

    private static void add(Subschema part, String form, List<OfferUse> uses) {
        for (String keyword : List.of(LOOKUP, FormKeywords.COMPUTATION)) {
            add(keyword, part.keywords().path(keyword), form + part.at(keyword), uses);
        }
        add(SEARCH, part.keywords().path(SEARCH).path("use"), form + part.at(SEARCH) + "/use", uses);
    }

    private static void add(String keyword, JsonNode use, String pointer, List<OfferUse> uses) {
        if (use.isTextual()) {
            uses.add(new OfferUse(keyword, use.asText(), pointer));
        }
    }

    /** Returns the kind of offer that belongs there. */
    String kind() {
        return KINDS.getOrDefault(keyword, "");
    }

    String plugin() {
        return use.substring(0, Math.max(use.indexOf('/'), 0));
    }

    /** Returns the name of the offer. */
    String name() {
        return use.substring(use.indexOf('/') + 1);
    }
}
