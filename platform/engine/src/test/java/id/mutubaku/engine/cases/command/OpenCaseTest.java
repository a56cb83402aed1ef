package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.FILLED;
import static id.mutubaku.engine.cases.command.Sops.NOW;
import static id.mutubaku.engine.cases.command.Sops.file;
import static id.mutubaku.engine.cases.command.Sops.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class OpenCaseTest {
    private static final String EMAIL = """
            {"id": "surat", "region": "contoh", "version": 1, "title": "Surat", "document": {"title": "Surat"},
             "applicantName": "/nama", "applicantEmail": "/surel",
             "actors": [{"id": "pemohon", "name": "P", "kind": "applicant"}],
             "forms": {"f": {"type": "object", "title": "F", "required": ["nama", "surel"], "properties": {
                 "nama": {"type": "string", "title": "Nama"},
                 "surel": {"type": "string", "format": "email", "title": "Surel"}}}},
             "steps": [{"id": "s", "activity": "Mengisi", "actors": [{"actor": "pemohon"}], "form": "f", "next": "e"}],
             "ends": [{"id": "e", "kind": "completed", "title": "E"}]}
            """;

    private final Sop sop = Sops.izin();

    @Test
    void withAllDocuments_theFirstStepIsDoneAtOnce() {
        CaseState state = Cases.after(sop, Sops.unopened(), open(FILLED, file("surat")));

        assertEquals(List.of("periksa 1"), Cases.work(state));
        assertEquals("Dinas X", state.applicant().name());
        assertEquals(Map.of("contoh/izin", 2, "contoh/uji", 3), state.versions());
        assertEquals(FILLED, state.data().get("permohonan"));
        assertEquals(6, state.version());
    }

    @Test
    void withoutADocument_theCaseWaitsAtItsFirstStep() {
        CaseState state = Cases.after(sop, Sops.unopened(), open(FILLED));

        assertEquals(List.of("ajukan 1"), Cases.work(state));
        assertEquals(Optional.empty(), state.work().get(0).due());
        assertEquals(
                List.of("periksa 1"),
                Cases.work(Cases.after(
                        sop,
                        state,
                        new AttachDocument(NOW, Sops.APPLICANT, file("surat")),
                        Sops.complete(Sops.APPLICANT, "ajukan", ""))));
    }

    @Test
    void everythingThatIsWrong_isToldAtOnce() {
        Cases.assertRejected(
                Reason.INVALID,
                List.of(
                        "/data/nama: form/required",
                        "/data/tamu: form/type/integer",
                        "/data/lain: form/unknown",
                        "/documents/denah: document/type",
                        "/documents/telaah: document/not-asked"),
                open(Map.of("nama", "  ", "tamu", "lima", "lain", 1), file("denah"), file("telaah"))
                        .decide(sop, Sops.unopened()));
    }

    @Test
    void somebodyElse_cannotOpen() {
        Cases.assertRejected(
                Reason.NOT_YOURS,
                List.of(": case/not-yours-to-open"),
                new OpenCase(NOW, Sops.KASI, FILLED, List.of(), PluginWork.NONE, false).decide(sop, Sops.unopened()));
    }

    @Test
    void deputyWhoOpens_isRecordedInThatCapacity() {
        Requester deputy =
                new Requester(Sops.KASI.person(), Set.of("kasi", "pemohon"), Map.of("pemohon", "Plh. Kepala Bidang"));

        Decision.Accepted opened =
                Cases.accepted(new OpenCase(NOW, deputy, FILLED, List.of(file("surat")), PluginWork.NONE, false)
                        .decide(sop, Sops.unopened()));

        assertEquals(
                Set.of(Optional.of("Plh. Kepala Bidang")),
                opened.events().stream()
                        .flatMap(event -> by(event).stream())
                        .map(Person::capacity)
                        .collect(Collectors.toSet()));
    }

    private static Optional<Person> by(CaseEvent event) {
        return event instanceof CaseEvent.CaseOpened opened
                ? Optional.of(opened.by())
                : event instanceof CaseEvent.DataRecorded recorded
                        ? Optional.of(recorded.by())
                        : event instanceof CaseEvent.StepCompleted completed
                                ? Optional.of(completed.by())
                                : Optional.empty();
    }

    @Test
    void atTheCounter_nobodyNeedsAnAddressForEmail() {
        SopRepository sops = Sops.repository(new AnHour("flat@1"), List.of(Sops.definition(EMAIL)));
        Sop online = sops.latest("contoh/surat").orElseThrow();
        OpenCase atCounter =
                new OpenCase(NOW, Sops.APPLICANT, Map.of("nama", "Budi"), List.of(), PluginWork.NONE, true);

        Cases.assertRejected(
                Reason.INVALID, List.of("/data/surel: form/required"), atCounter.decide(online, Sops.unopened()));
        CaseState state = Cases.after(sops.atCounter(online), Sops.unopened(), atCounter);
        assertEquals(new Applicant("Budi", Optional.empty(), Optional.empty(), Optional.of("Siti")), state.applicant());
        assertSame(sops.atCounter(online), sops.of(state));
        assertSame(
                online,
                sops.of(Cases.after(online, Sops.unopened(), open(Map.of("nama", "Budi", "surel", "budi@contoh.id")))));
    }

    @Test
    void numberThatIsTaken_isRefused() {
        CaseState state = Cases.after(sop, Sops.unopened(), open(FILLED));

        Cases.assertRejected(
                Reason.NOT_NOW, List.of(": case/number-taken"), open(FILLED).decide(sop, state));
    }

    @Test
    void firstStepThatCalls_waitsForWhatItCalls() {
        Sop calling = Sops.linked(
                "contoh/a", first("a", "\"call\": {\"sop\": \"contoh/b\"},", "completed"), first("b", "", "completed"));

        CaseState state = Cases.after(calling, Sops.unopened(), open(Map.of()));

        assertEquals(List.of("s.s 1"), Cases.work(state));
    }

    @Test
    void firstStepThatNeedsAReason_waitsForIt() {
        Sop refusing = Sops.linked("contoh/a", first("a", "", "rejected"));

        CaseState state = Cases.after(refusing, Sops.unopened(), open(Map.of()));

        assertEquals(List.of("s 1"), Cases.work(state));
        assertTrue(Cases.after(refusing, state, Sops.because(Sops.complete(Sops.APPLICANT, "s", ""), "x"))
                .ending()
                .isPresent());
    }

    @Test
    void counter_filesForAnApplicantWithoutAnAccount() {
        Requester official = new Requester(Sops.KASI.person(), Set.of("pemohon", "kasi"));
        Sop flow = Flows.sop(Flows.APPLY, Flows.step("periksa", "kasi", "\"next\": \"selesai\""));
        OpenCase atCounter = new OpenCase(
                NOW, official, Map.of("nama", "Budi", "surel", "budi@contoh.id"), List.of(), PluginWork.NONE, true);

        CaseState state = Cases.after(flow, Sops.unopened(), atCounter);

        assertEquals(
                new Applicant("Budi", Optional.empty(), Optional.of("budi@contoh.id"), Optional.of("Kasi")),
                state.applicant());
        assertEquals(List.of("periksa 1"), Cases.work(state));
    }

    @Test
    void applicantWithAnAccount_isKnownByIt_andNamedByTheForm() {
        CaseState state = Cases.after(sop, Sops.unopened(), open(FILLED, file("surat")));

        assertEquals(
                new Applicant("Dinas X", Optional.of("Siti"), Optional.empty(), Optional.empty()), state.applicant());
    }

    private static String first(String id, String call, String end) {
        return """
                {"id": "%s", "region": "contoh", "version": 1, "title": "A", "document": {"title": "A"},
                 "actors": [{"id": "pemohon", "name": "P", "kind": "applicant"}],
                 "steps": [{"id": "s", "activity": "Mengisi", "actors": [{"actor": "pemohon"}], %s "next": "e"}],
                 "ends": [{"id": "e", "kind": "%s", "title": "E", "reasonRequired": true}]}
                """.formatted(id, call, end).replace(end.equals("completed") ? ", \"reasonRequired\": true" : "\0", "");
    }
}
