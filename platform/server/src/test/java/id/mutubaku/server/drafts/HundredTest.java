package id.mutubaku.server.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Changes a definition while a hundred people fill in its form: nobody loses a field, nobody sees an error. */
final class HundredTest {
    private static final int PEOPLE = 100;
    private static final int THREADS = 8;
    private static final int PAGES = 6;
    private static final long HANG_SECONDS = 120;

    private final Api nobody = Running.shared().api();
    private final RoomSop sop = new RoomSop("seratus", nobody);

    @Test
    void definitionChanges_whileAHundredFillItsForm_nobodyLosesAnything() throws Exception {
        sop.publishAsItBegan(1);
        List<Applicant> people =
                together(IntStream.range(0, PEOPLE).<Callable<Applicant>>mapToObj(index -> () -> begins(index)));
        sop.publishChanged(2);
        List<Callable<String>> goingOn = new ArrayList<>();
        people.forEach(person -> goingOn.add(() -> goesOn(person)));
        goingOn.add(PEOPLE / 2, () -> {
            sop.publishChanged(3);
            return "";
        });
        List<String> numbers = together(goingOn.stream());
        numbers.remove(PEOPLE / 2);

        assertEquals(PEOPLE, Set.copyOf(numbers).size());
        Api official = nobody.as("kasi.banten");
        for (int index = 0; index < PEOPLE; index++) {
            holdsAllThatWasTyped(official, numbers.get(index), people.get(index));
        }
    }

    /** Every second one has come to the check page, and every third one has not said for what the room is. */
    private Applicant begins(int index) {
        Applicant person = new Applicant(nobody, sop.form())
                .types("nama", "Pemohon nomor " + index + " dari seratus")
                .types("telepon", "0254 12" + (1000 + index))
                .types("faks", "faks-" + index + "-ujung")
                .types("jenis", "Aula")
                .types("perangkat.0.sebutan", "Pengeras suara " + index)
                .types("perangkat.0.jumlah", String.valueOf(1 + index))
                .types("perangkat.1.sebutan", "Layar " + index)
                .types("perangkat.1.jumlah", String.valueOf(2 + index));
        if (index % 3 != 0) {
            person.types("keperluan", "Rapat koordinasi " + index);
        }
        if (index % 2 == 0) {
            person.presses("").answer().expect(200);
            assertTrue(person.findsEverything().checks(), () -> "expected the check page: " + person.answer());
        }
        return person;
    }

    /** Presses on as people do, mends what the page asks to mend, and returns the number of the case. */
    private static String goesOn(Applicant person) {
        for (int pages = 0; pages < PAGES; pages++) {
            boolean checking = person.checks();
            (checking ? person.pledges() : person).presses(checking ? "send" : "");
            if (person.answer().status() == 303) {
                return person.answer().header("Location").replaceAll(".*/kasus/([^/]+)/.*", "$1");
            }
            assertTrue(Set.of(200, 422).contains(person.answer().status()), () -> "an error: " + person.answer());
            person.findsEverything();
            assertTrue(person.answer().text().contains("Formulir ini telah diperbarui"), "no word of the change");
            if (person.answer().status() == 422) {
                person.types("keperluan", "Baru ditulis");
            }
        }
        throw new AssertionError("still not sent after " + PAGES + " pages: " + person.answer());
    }

    private static void holdsAllThatWasTyped(Api official, String number, Applicant person) {
        JsonNode data = official.get("/api/v1/banten/cases/" + number)
                .send()
                .expect(200)
                .json()
                .path("data")
                .path("permohonan");
        Set<String> fields = new TreeSet<>();
        person.typed().forEach((field, text) -> {
            String pointer = "/" + field.replace('.', '/');
            if (!field.equals("faks")) {
                assertEquals(text, data.at(pointer).asText(), () -> field + " of " + number + " in " + data);
            }
            fields.add(field);
        });
        assertTrue(data.path("faks").isMissingNode());
        assertEquals(9, fields.size());
    }

    private static <T> List<T> together(java.util.stream.Stream<Callable<T>> deeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> running = deeds.map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(HANG_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
