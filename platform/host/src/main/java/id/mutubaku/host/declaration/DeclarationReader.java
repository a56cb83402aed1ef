package id.mutubaku.host.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mutubaku.api.plugin.Listener;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.ProblemOrder;
import id.mutubaku.host.archive.PluginFiles;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A reader of declarations: by its schema, and then for what it means. */
public final class DeclarationReader {
    private static final String USUAL_CYCLE = "R3/PT1M,PT30M,PT2H";
    private static final int USUAL_MEGABYTES = 256;

    private DeclarationReader() {}

    /** Reads a declaration, with every problem at once. */
    public static Reading<PluginDeclaration> read(PluginFiles files) throws IOException {
        Optional<byte[]> text = files.read(PluginDeclaration.FILE);
        return text.isEmpty()
                ? new Reading<>(Optional.empty(), List.of(Problem.error("", "plugin/no-declaration")))
                : read(new String(text.get(), StandardCharsets.UTF_8));
    }

    /** Reads a declaration, with every problem at once. */
    public static Reading<PluginDeclaration> read(String text) {
        Reading<JsonNode> bySchema = DefinitionReader.plugin(text);
        if (bySchema.problems().stream().anyMatch(problem -> problem.rule().startsWith("json/"))) {
            return new Reading<>(Optional.empty(), bySchema.problems());
        }
        JsonNode tree = tree(text);
        List<Problem> problems = new ArrayList<>(bySchema.problems());
        Set<String> told = new HashSet<>();
        problems.forEach(problem -> told.add(problem.pointer()));
        meaning(tree).stream()
                .filter(problem -> told.stream().noneMatch(problem.pointer()::startsWith))
                .forEach(problems::add);
        problems.sort(ProblemOrder.BY_POINTER);
        return new Reading<>(problems.isEmpty() ? Optional.of(bound(tree)) : Optional.empty(), problems);
    }

    private static JsonNode tree(String text) {
        try {
            return JsonMapping.MAPPER.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }

    private static List<Problem> meaning(JsonNode tree) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(PlatformRange.problems(tree.path("platform").asText("*")));
        problems.addAll(offers(tree.path("offers")));
        SettingsSchema settings = new SettingsSchema(settings(tree));
        settings.problems().forEach(problem -> problems.add(problem.inside("/settings")));
        for (int index = 0; index < tree.path("hosts").size(); index++) {
            String host = tree.path("hosts").path(index).asText();
            if (host.startsWith(PluginDeclaration.HOST_SETTING)
                    && !settings.names(host.substring(PluginDeclaration.HOST_SETTING.length()))) {
                problems.add(Problem.error(Pointers.of("hosts", index), "plugin/host-setting", host));
            }
        }
        if (!isCycle(tree.path("cycle").asText(USUAL_CYCLE))) {
            problems.add(
                    Problem.error("/cycle", "plugin/cycle", tree.path("cycle").asText()));
        }
        return problems;
    }

    private static List<Problem> offers(JsonNode offers) {
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int index = 0; index < offers.size(); index++) {
            JsonNode offer = offers.path(index);
            String name = offer.path("name").asText();
            if (!names.add(name)) {
                problems.add(Problem.error(Pointers.of("offers", index, "name"), "plugin/offer-twice", name));
            }
            String place = Pointers.of("offers", index);
            tooLong(offer).map(problem -> problem.inside(place)).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> tooLong(JsonNode offer) {
        return OfferKind.find(offer.path("kind").asText())
                .filter(kind -> offer.path("seconds").asInt() > kind.mostSeconds())
                .map(kind -> Problem.error(
                        "/seconds",
                        "plugin/offer-seconds",
                        offer.path("name").asText(),
                        String.valueOf(kind.mostSeconds()),
                        offer.path("seconds").asText()));
    }

    private static boolean isCycle(String cycle) {
        try {
            String pauses = cycle.substring(cycle.indexOf('/') + 1);
            return List.of(pauses.split(",", -1)).stream()
                    .map(Duration::parse)
                    .allMatch(pause -> pause.compareTo(Duration.ZERO) > 0);
        } catch (DateTimeParseException | ArithmeticException noDuration) {
            return false;
        }
    }

    private static JsonNode settings(JsonNode tree) {
        return tree.has("settings")
                ? tree.get("settings")
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("type", "object")
                        .set("properties", JsonNodeFactory.instance.objectNode());
    }

    private static PluginDeclaration bound(JsonNode tree) {
        List<Offered> offers = new ArrayList<>();
        tree.path("offers").forEach(offer -> offers.add(offered(offer)));
        List<String> hosts = new ArrayList<>();
        tree.path("hosts").forEach(host -> hosts.add(host.asText()));
        return new PluginDeclaration(
                tree.path("id").asText(),
                tree.path("version").asText(),
                tree.path("platform").asText(),
                text(tree.path("title")),
                tree.has("description") ? Optional.of(text(tree.path("description"))) : Optional.empty(),
                tree.has("provider") ? Optional.of(tree.path("provider").asText()) : Optional.empty(),
                offers,
                settings(tree),
                hosts,
                tree.path("cycle").asText(USUAL_CYCLE));
    }

    private static Offered offered(JsonNode offer) {
        OfferKind kind = OfferKind.find(offer.path("kind").asText()).orElseThrow();
        return new Offered(
                kind,
                offer.path("name").asText(),
                text(offer.path("title")),
                offer.path("seconds").asInt(kind.usualSeconds()),
                offer.path("megabytes").asInt(USUAL_MEGABYTES),
                offer.path("strangers").asBoolean(),
                kind == OfferKind.LISTENER ? events(offer.path("events")) : Set.of(),
                kind == OfferKind.SCHEDULE
                        ? Optional.of(Rhythm.of(
                                offer.path("every").asText(),
                                offer.path("daily").asText()))
                        : Optional.empty());
    }

    /** Returns the events that a listener names, or all of them. */
    private static Set<Listener.Kind> events(JsonNode words) {
        Set<Listener.Kind> events = EnumSet.noneOf(Listener.Kind.class);
        words.forEach(word -> events.add(Listener.Kind.valueOf(word.asText().toUpperCase(Locale.ROOT))));
        return events.isEmpty() ? EnumSet.allOf(Listener.Kind.class) : events;
    }

    private static Text text(JsonNode text) {
        return new Text(text.path("id").asText(), text.path("en").asText());
    }
}
