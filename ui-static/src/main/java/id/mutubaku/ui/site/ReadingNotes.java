package id.mutubaku.ui.site;

import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Source;
import id.mutubaku.model.definition.Step;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.view.site.SopView.NoteGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what was inferred, what was decided, how print was read, and what is odd in it. */
final class ReadingNotes {
    private final SopDefinition definition;
    private final Messages messages;
    private final String lang;
    private final Map<Source, Map<String, List<String>>> notes = new EnumMap<>(Source.class);

    private ReadingNotes(SopDefinition definition, Messages messages, String lang) {
        this.definition = definition;
        this.messages = messages;
        this.lang = lang;
    }

    /** Lists the groups that have a note; a note that stands at several places is told once. */
    static List<NoteGroup> of(SopDefinition definition, Messages messages, String lang) {
        ReadingNotes notes = new ReadingNotes(definition, messages, lang);
        notes.read();
        return notes.groups();
    }

    private void read() {
        for (int index = 0; index < definition.steps().size(); index++) {
            step(definition.steps().get(index), messages.text(lang, "site.step", index + 1));
        }
        definition.ends().forEach(end -> add(end.source(), explained(end.source(), end.note()), end.title()));
        definition.actors().forEach(actor -> add(actor.source(), actor.note(), actor.name()));
        definition.documents().forEach(document -> add(document.source(), document.note(), document.name()));
        definition.forms().values().forEach(form -> form(form, title(form, "")));
    }

    private void step(Step step, String place) {
        add(step.source(), explained(step.source(), step.note()), place);
        step.actors().forEach(each -> add(each.source(), each.note(), place + ", " + actor(each.actor())));
        Stream.concat(step.requires().stream(), step.produces().stream())
                .forEach(use -> add(use.source(), use.note(), place + ", " + document(use.document())));
        for (Branch branch : step.branches()) {
            add(branch.source(), explained(branch.source(), branch.note()), place + ", " + branch.label());
        }
    }

    /** Reads what a form and its fields say of themselves; a JSON Schema is data of any shape. */
    private void form(Map<?, ?> schema, String place) {
        if (schema.get("x-note") instanceof String note) {
            add(source(schema), Optional.of(note), place);
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, property) -> {
                if (property instanceof Map<?, ?> field) {
                    form(field, place + ", " + title(field, String.valueOf(name)));
                }
            });
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            form(items, place);
        }
    }

    private static String title(Map<?, ?> schema, String otherwise) {
        return schema.get("title") instanceof String title ? title : otherwise;
    }

    private static Source source(Map<?, ?> schema) {
        return Stream.of(Source.values())
                .filter(source -> source.name().toLowerCase(Locale.ROOT).equals(schema.get("x-source")))
                .findFirst()
                .orElse(Source.TEXT);
    }

    /** Says that nobody has said why, so that what was not printed never looks as if it were. */
    private Optional<String> explained(Source source, Optional<String> note) {
        return note.or(() ->
                source == Source.TEXT ? Optional.empty() : Optional.of(messages.text(lang, "site.notes.unexplained")));
    }

    private String actor(String id) {
        return definition.actor(id).map(Actor::name).orElse(id);
    }

    private String document(String id) {
        return definition.document(id).map(DocumentType::name).orElse(id);
    }

    private void add(Source source, Optional<String> note, String place) {
        note.ifPresent(text -> {
            List<String> places = notes.computeIfAbsent(source, each -> new LinkedHashMap<>())
                    .computeIfAbsent(text, each -> new ArrayList<>());
            if (!place.isEmpty() && !places.contains(place)) {
                places.add(place);
            }
        });
    }

    private List<NoteGroup> groups() {
        return Stream.of(
                        group("site.notes.inferred", told(Source.INFERRED)),
                        group("site.notes.decided", told(Source.DECIDED)),
                        group("site.notes.text", told(Source.TEXT)),
                        group("site.notes.print", definition.document().notes()))
                .filter(group -> !group.notes().isEmpty())
                .toList();
    }

    private NoteGroup group(String key, List<String> told) {
        return new NoteGroup(messages.text(lang, key), told);
    }

    private List<String> told(Source source) {
        return notes.getOrDefault(source, Map.of()).entrySet().stream()
                .map(note -> note.getValue().isEmpty()
                        ? note.getKey()
                        : String.join("; ", note.getValue()) + ": " + note.getKey())
                .toList();
    }
}
