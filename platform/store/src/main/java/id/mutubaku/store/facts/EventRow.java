package id.mutubaku.store.facts;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Person;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The row in which what happened by one command stands.
 *
 * <p>In version 1 a row holds one event, as the JSON of its record, and its type. From version 2 on it holds all events
 * of the command: {@code {"people": […], "events": [{"step-completed": {…}}, …]}}.
 *
 * @param version in which it is written
 * @param sequence of its first event in the case, 1 for the first of all
 * @param type of its one event; absent from version 2 on
 * @param at when it happened
 */
public record EventRow(int version, long sequence, Optional<String> type, Instant at, String body) {
    private static final TypeReference<List<Person>> PEOPLE = new TypeReference<>() {};

    /** Writes the events of a command, one or more. */
    public static EventRow of(long sequence, List<CaseEvent> events) {
        Instant at = events.get(0).at().truncatedTo(ChronoUnit.MILLIS);
        People people = new People();
        ObjectWriter writer =
                FactMapper.IN_ROW.writer().withAttribute(FactMapper.AT, at).withAttribute(FactMapper.PEOPLE, people);
        StringWriter written = new StringWriter(512);
        try (JsonGenerator to = FactMapper.IN_ROW.createGenerator(written)) {
            to.writeStartArray();
            for (CaseEvent event : events) {
                to.writeStartObject();
                to.writeFieldName(CaseJson.type(event));
                writer.writeValue(to, event);
                to.writeEndObject();
            }
            to.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String body = people.all().isEmpty()
                ? "{\"events\":" + written + "}"
                : "{\"people\":" + json(people.all()) + ",\"events\":" + written + "}";
        return new EventRow(UpCasters.EVENTS, sequence, Optional.empty(), at, body);
    }

    private static String json(List<Person> people) {
        try {
            return FactMapper.ALONE.writeValueAsString(people);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads what happened. */
    public List<CaseEvent> events() {
        return events(every -> true);
    }

    /**
     * Reads some of what happened.
     *
     * @param types which types of events
     */
    List<CaseEvent> events(Predicate<String> types) {
        try {
            ObjectNode written = (ObjectNode) FactMapper.ALONE.readTree(body);
            return type.isPresent() ? alone(type.get(), written, types) : together(written, types);
        } catch (IOException | ClassCastException damaged) {
            throw new IllegalStateException("A stored fact cannot be read: " + body, damaged);
        }
    }

    private List<CaseEvent> alone(String name, ObjectNode written, Predicate<String> types)
            throws JsonProcessingException {
        return types.test(name) ? List.of(event(name, written, List.of())) : List.of();
    }

    private List<CaseEvent> together(ObjectNode written, Predicate<String> types) throws IOException {
        List<Person> people =
                written.has("people") ? FactMapper.ALONE.readerFor(PEOPLE).readValue(written.get("people")) : List.of();
        List<CaseEvent> events = new ArrayList<>();
        for (JsonNode named : written.path("events")) {
            String name = named.fieldNames().next();
            if (types.test(name)) {
                events.add(event(name, (ObjectNode) named.get(name), people));
            }
        }
        return events;
    }

    private CaseEvent event(String name, ObjectNode written, List<Person> people) throws JsonProcessingException {
        ObjectNode today = UpCasters.today(name, version, UpCasters.EVENTS, written);
        return FactMapper.IN_ROW
                .readerFor(CaseJson.type(name))
                .withAttribute(FactMapper.AT, at)
                .withAttribute(FactMapper.PEOPLE, people)
                .treeToValue(today, CaseJson.type(name));
    }
}
