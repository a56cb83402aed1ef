package id.mutubaku.server.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.Place;
import id.mutubaku.engine.form.JsonMapping;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes events and states as JSON, and reads them back. The names here are in the database: never change one. */
public final class CaseJson {
    private static final Map<String, Class<? extends CaseEvent>> TYPES = Map.of(
            "case-opened", CaseEvent.CaseOpened.class,
            "step-opened", CaseEvent.StepOpened.class,
            "data-recorded", CaseEvent.DataRecorded.class,
            "document-attached", CaseEvent.DocumentAttached.class,
            "step-completed", CaseEvent.StepCompleted.class,
            "callee-ended", CaseEvent.CalleeEnded.class,
            "case-ended", CaseEvent.CaseEnded.class);

    private static final Map<Class<?>, String> NAMES =
            TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    /** The mapper for facts of cases: a place is its path. */
    public static final JsonMapper MAPPER = JsonMapping.MAPPER
            .rebuild()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addModule(new SimpleModule()
                    .addSerializer(Place.class, ToStringSerializer.instance)
                    .addDeserializer(Place.class, new PlaceReader()))
            .build();

    private CaseJson() {}

    /** Returns the names of all types of events. */
    static Set<String> types() {
        return TYPES.keySet();
    }

    /** Returns the name under which events of this type are stored. */
    public static String type(CaseEvent event) {
        String name = NAMES.get(event.getClass());
        if (name == null) {
            throw new IllegalArgumentException("No stored name for " + event.getClass());
        }
        return name;
    }

    /** Writes a state, or an event without its type. */
    public static String write(Object fact) {
        try {
            return MAPPER.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static CaseState state(String body) {
        return read(body, CaseState.class);
    }

    /** Reads an event that was stored under a type. */
    public static CaseEvent event(String type, String body) {
        Class<? extends CaseEvent> eventType = TYPES.get(type);
        if (eventType == null) {
            throw new IllegalStateException("Expected a known type of event, but the store holds " + type);
        }
        return read(body, eventType);
    }

    /** Reads what {@link #write} wrote. */
    public static <T> T read(String body, Class<T> type) {
        try {
            return MAPPER.readValue(body, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored fact cannot be read: " + body, damaged);
        }
    }

    /** Reads a place from its path. */
    private static final class PlaceReader extends FromStringDeserializer<Place> {
        PlaceReader() {
            super(Place.class);
        }

        @Override
        protected Place _deserialize(String path, DeserializationContext context) {
            return new Place(path);
        }
    }
}
