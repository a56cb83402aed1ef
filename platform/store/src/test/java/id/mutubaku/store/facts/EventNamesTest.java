package id.mutubaku.store.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.workshop.database.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the names of events in the store, and where others speak of them, to each other. */
final class EventNamesTest {

    @Test
    void everyTypeOfEvent_hasAName() {
        assertEquals(
                CaseEvent.class.getPermittedSubclasses().length,
                CaseJson.types().size());
    }

    @Test
    void webhooks_canAskForEveryTypeOfEvent_andForNoOther() throws IOException {
        JsonNode schema = JsonMapping.MAPPER.readTree(
                Files.readString(TestPostgres.DEFINITIONS.resolve("schema/region.schema.json")));
        Set<String> offered = new TreeSet<>();
        schema.at("/$defs/webhook/properties/events/items/enum").forEach(name -> offered.add(name.asText()));
        assertEquals(new TreeSet<>(CaseJson.types()), offered);
    }
}
