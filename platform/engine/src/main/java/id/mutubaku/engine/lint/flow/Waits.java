package id.mutubaku.engine.lint.flow;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.graph.SopGraph;
import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Row;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The rule against steps that could not wait as they are asked to. Source: a case begins by completing its first step, so that
 * there is nothing to wait for; a call is a wait of its own; and the day that a step waits for has to be known when the
 * case comes to it, on whatever way.
 */
final class Waits implements LintRule {
    private static final String DATA = "/data/";

    @Override
    public String id() {
        return "sop/until";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Map<String, Set<String>> filled = new SopGraph(definition)
                .gatheredBefore(step -> step.form().stream().collect(Collectors.toSet()));
        for (Row row : Row.all(definition)) {
            row.step().until().ifPresent(until -> {
                if (row.step().equals(definition.start())) {
                    report.add("sop/until/first", row.at("until"), row.name());
                }
                if (row.step().call().isPresent()) {
                    report.add("sop/until/call", row.at("until"), row.name());
                }
                until.field().ifPresent(field -> field(definition, row, field, filled, report));
                AwaitedMessage.check(definition, row, until, report);
            });
        }
    }

    private static void field(
            SopDefinition definition, Row row, String pointer, Map<String, Set<String>> filled, Report report) {
        String form = pointer.substring(DATA.length(), pointer.indexOf('/', DATA.length()));
        List<String> names =
                List.of(pointer.substring(DATA.length() + form.length() + 1).split("/", -1));
        JsonNode schema = JsonMapping.tree(
                Optional.ofNullable(definition.forms().get(form)).orElse(Map.of()));
        if (!at(schema, names).path("format").asText().equals("date")) {
            report.add("sop/until/field", row.at("until", "field"), pointer);
            return;
        }
        Set<String> before = filled.getOrDefault(row.step().id(), Set.of(form));
        if (!before.contains(form) || !isAlwaysFilled(schema, names)) {
            report.add("sop/until/unfilled", row.at("until", "field"), row.name(), pointer);
        }
    }

    private static JsonNode at(JsonNode schema, List<String> names) {
        return schema.at(names.stream().map(name -> "/properties/" + name).collect(Collectors.joining()));
    }

    /** Tells whether a form cannot be sent without a field, nor without the groups it is in. */
    private static boolean isAlwaysFilled(JsonNode schema, List<String> names) {
        for (int depth = 0; depth < names.size(); depth++) {
            JsonNode required = at(schema, names.subList(0, depth)).path("required");
            String name = names.get(depth);
            if (StreamSupport.stream(required.spliterator(), false)
                    .noneMatch(each -> each.asText().equals(name))) {
                return false;
            }
        }
        return true;
    }
}
