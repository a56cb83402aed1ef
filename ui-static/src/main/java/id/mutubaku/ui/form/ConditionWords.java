package id.mutubaku.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.condition.Condition;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.formula.AnswerPath;
import id.mutubaku.engine.formula.Criterion;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.form.field.NumberText;
import id.mutubaku.ui.page.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The words for a condition over the case, for those who are asked something because of it. */
final class ConditionWords {
    private static final Set<String> BOUNDS = Set.of("minimum", "maximum");

    private final Sop run;
    private final Step step;
    private final Messages messages;
    private final String lang;

    ConditionWords(Sop run, Step step, Messages messages, String lang) {
        this.run = run;
        this.step = step;
        this.messages = messages;
        this.lang = lang;
    }

    /** Returns such as {@code Jenis cuti: Sakit}. */
    String of(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), "condition.and");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), "condition.or");
        }
        if (condition instanceof Condition.Not not) {
            return text("condition.not", of(not.condition()));
        }
        if (condition instanceof Condition.OneOf one) {
            String values =
                    one.values().stream().map(value -> value(one.path(), value)).collect(Collectors.joining(" / "));
            String name = name(one.path());
            return text(name.endsWith("?") ? "condition.answered" : "condition.is", name, values);
        }
        if (condition instanceof Condition.Ticked ticked) {
            return text(key(ticked), name(ticked.path()));
        }
        if (condition instanceof Condition.Fits fits && isBounds(fits.schema())) {
            return bounds(name(fits.path()), fits.schema());
        }
        if (condition instanceof Condition.Given given) {
            return text("condition.given", name(given.path()));
        }
        return text("condition.met", names(condition));
    }

    private static String key(Condition.Ticked ticked) {
        String thing = ticked.path().isDocument() ? "condition." : "condition.box-";
        return thing + (ticked.ticked() ? "ticked" : "unticked");
    }

    private static boolean isBounds(JsonNode schema) {
        return !schema.isEmpty()
                && BOUNDS.containsAll(
                        schema.properties().stream().map(Map.Entry::getKey).toList());
    }

    private String bounds(String name, JsonNode schema) {
        String least = number(schema.path("minimum"));
        String most = number(schema.path("maximum"));
        if (most.isEmpty()) {
            return text("condition.at-least", name, least);
        }
        return least.isEmpty() ? text("condition.at-most", name, most) : text("condition.between", name, least, most);
    }

    private String number(JsonNode bound) {
        return bound.isNumber() ? NumberText.in(Language.of(lang)).grouped(bound) : "";
    }

    private String joined(List<Condition> conditions, String key) {
        return conditions.stream()
                .map(this::of)
                .reduce((one, other) -> text(key, one, other))
                .orElse("");
    }

    private String names(Criterion criterion) {
        return criterion.paths().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    private String name(AnswerPath path) {
        List<String> names = path.names();
        if (path.isDocument()) {
            return run.document(names.get(1)).map(DocumentType::briefly).orElse(names.get(1));
        }
        return names.size() < 3
                ? messages.text(lang, "condition.branch")
                : form(path).map(form -> form.titleAt(pointer(path))).orElse(path.toString());
    }

    private String value(AnswerPath path, JsonNode value) {
        if (path.names().size() < 3) {
            return step.branch(value.asText()).map(Branch::label).orElse(value.asText());
        }
        return form(path)
                .map(form -> form.schema()
                        .at(pointer(path).replace("/", "/properties/"))
                        .path("oneOf"))
                .flatMap(choices -> title(choices, value))
                .orElse(value.asText());
    }

    private static Optional<String> title(JsonNode choices, JsonNode value) {
        return StreamSupport.stream(choices.spliterator(), false)
                .filter(choice -> choice.path("const").equals(value))
                .map(choice -> choice.path("title").asText(value.asText()))
                .findFirst();
    }

    private Optional<FormSchema> form(AnswerPath path) {
        return run.formOf(path.names().get(1));
    }

    private static String pointer(AnswerPath path) {
        return "/" + String.join("/", path.names().subList(2, path.names().size()));
    }

    private String text(String key, Object... arguments) {
        return messages.text(lang, key, arguments);
    }
}
