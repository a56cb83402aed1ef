package id.mutubaku.store.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import id.mutubaku.model.cases.party.Person;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The mapper of facts that are kept for good.
 *
 * <p>It leaves out empty lists and objects, and writes durations as text, which no reader rounds. Where facts share a row, a time is written as the milliseconds after that of the row, and a person as the
 * number of theirs among the people of the row.
 */
final class FactMapper {
    /** The attribute that holds the time of the row, an {@code Instant}. */
    static final Object AT = new Object();

    /** The attribute that holds the people of the row: a {@code People} to write, a list to read. */
    static final Object PEOPLE = new Object();

    /** The mapper for facts that stand alone. */
    static final JsonMapper ALONE = alone();

    /** The mapper for facts that share a row. */
    static final JsonMapper IN_ROW = ALONE.rebuild()
            .addModule(new SimpleModule("facts in rows")
                    .addSerializer(Instant.class, new InstantWriter())
                    .addDeserializer(Instant.class, new InstantReader())
                    .addSerializer(Person.class, new PersonWriter())
                    .addDeserializer(Person.class, new PersonReader()))
            .build();

    private static final JsonMapper PART = ALONE.rebuild()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private FactMapper() {}

    private static JsonMapper alone() {
        JsonMapper mapper = CaseJson.MAPPER
                .rebuild()
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .addModule(new SimpleModule("ordered sets").addAbstractTypeMapping(Set.class, LinkedHashSet.class))
                .build();
        JsonInclude.Value whereFilled =
                JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_ABSENT);
        for (Class<?> collection : List.of(List.class, Set.class, Map.class)) {
            mapper.configOverride(collection).setInclude(whereFilled);
        }
        return mapper;
    }

    private static final class InstantWriter extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator to, SerializerProvider provider) throws IOException {
            Instant row = (Instant) provider.getAttribute(AT);
            long milliseconds = ChronoUnit.MILLIS.between(row, time);
            if (row.plusMillis(milliseconds).equals(time)) {
                to.writeNumber(milliseconds);
            } else {
                to.writeString(time.toString());
            }
        }
    }

    private static final class InstantReader extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser from, DeserializationContext context) throws IOException {
            return from.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? ((Instant) context.getAttribute(AT)).plusMillis(from.getLongValue())
                    : PART.readValue(from, Instant.class);
        }
    }

    private static final class PersonWriter extends StdSerializer<Person> {
        private static final long serialVersionUID = 1L;

        PersonWriter() {
            super(Person.class);
        }

        @Override
        public void serialize(Person person, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeNumber(((People) provider.getAttribute(PEOPLE)).numberOf(person));
        }
    }

    private static final class PersonReader extends StdDeserializer<Person> {
        private static final long serialVersionUID = 1L;

        PersonReader() {
            super(Person.class);
        }

        @Override
        public Person deserialize(JsonParser from, DeserializationContext context) throws IOException {
            return from.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? (Person) ((List<?>) context.getAttribute(PEOPLE)).get(from.getIntValue())
                    : PART.readValue(from, Person.class);
        }
    }
}
