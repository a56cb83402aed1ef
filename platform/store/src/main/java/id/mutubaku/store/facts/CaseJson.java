package id.mutubaku.store.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of events in the database, never to be changed, and the JSON of bodies that stand beside facts: of jobs, batches
 * and drafts. Events and snapshots themselves are written by {@link EventRow} and {@link Snapshot}.
 */
public final class CaseJson {
    private static final Map<String, Class<? extends CaseEvent>> TYPES = Map.ofEntries(
            Map.entry("case-opened", CaseEvent.CaseOpened.class),
            Map.entry("step-opened", CaseEvent.StepOpened.class),
            Map.entry("data-recorded", CaseEvent.DataRecorded.class),
            Map.entry("document-attached", CaseEvent.DocumentAttached.class),
            Map.entry("step-completed", CaseEvent.StepCompleted.class),
            Map.entry("action-asked", CaseEvent.ActionAsked.class),
            Map.entry("document-released", CaseEvent.DocumentReleased.class),
            Map.entry("result-handed-over", CaseEvent.ResultHandedOver.class),
            Map.entry("action-done", CaseEvent.ActionDone.class),
            Map.entry("action-left", CaseEvent.ActionLeft.class),
            Map.entry("callee-ended", CaseEvent.CalleeEnded.class),
            Map.entry("case-ended", CaseEvent.CaseEnded.class),
            Map.entry("step-claimed", CaseEvent.StepClaimed.class),
            Map.entry("step-released", CaseEvent.StepReleased.class),
            Map.entry("step-assigned", CaseEvent.StepAssigned.class),
            Map.entry("step-paused", CaseEvent.StepPaused.class),
            Map.entry("step-resumed", CaseEvent.StepResumed.class),
            Map.entry("clock-stopped", CaseEvent.ClockStopped.class),
            Map.entry("clock-started", CaseEvent.ClockStarted.class),
            Map.entry("step-returned", CaseEvent.StepReturned.class),
            Map.entry("correction-submitted", CaseEvent.CorrectionSubmitted.class),
            Map.entry("return-recalled", CaseEvent.ReturnRecalled.class),
            Map.entry("wait-ended", CaseEvent.WaitEnded.class),
            Map.entry("paths-forked", CaseEvent.PathsForked.class),
            Map.entry("path-joined", CaseEvent.PathJoined.class),
            Map.entry("timer-fired", CaseEvent.TimerFired.class),
            Map.entry("due-changed", CaseEvent.DueChanged.class),
            Map.entry("comment-added", CaseEvent.CommentAdded.class),
            Map.entry("disposition-given", CaseEvent.DispositionGiven.class),
            Map.entry("disposition-followed", CaseEvent.DispositionFollowed.class),
            Map.entry("case-migrated", CaseEvent.CaseMigrated.class));

    private static final Map<Class<?>, String> NAMES =
            TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    /** The mapper for facts of cases: a place is its path, and a name that is not known is refused. */
    public static final JsonMapper MAPPER = JsonMapping.MAPPER
            .rebuild()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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

    /** Returns the type of events that are stored under a name. */
    static Class<? extends CaseEvent> type(String name) {
        Class<? extends CaseEvent> type = TYPES.get(name);
        if (type == null) {
            throw new IllegalStateException("Expected a known type of event, but the store holds " + name);
        }
        return type;
    }

    /** Writes the body of a job, a batch or a draft. */
    public static String write(Object fact) {
        try {
            return MAPPER.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
