package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.command.StepWaiting.Brought;
import id.mutubaku.engine.cases.command.StepWaiting.EndWait;
import id.mutubaku.engine.cases.command.StepWaiting.Receive;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.formula.WorkingDays;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit.Stage;
import id.mutubaku.model.definition.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests steps that wait for somebody outside of the office: until when, with what it comes, and what it decides. */
final class StepWaitingTest {
    private static final Requester MINISTRY = Sops.requester("Kementerian", "kementerian");
    private static final Requester SECRETARY = Sops.requester("Sekretaris", "sekretaris");
    private static final Place ASK = new Place("pertimbangan");
    private static final String MAIN = """
            {"id": "izin", "region": "contoh", "version": 1, "title": "Izin", "applicantName": "/nama",
             "document": {"title": "Izin"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"},
                        {"id": "kementerian", "name": "Kementerian PANRB", "kind": "external"},
                        {"id": "kasi", "name": "Kepala Seksi", "kind": "official"},
                        {"id": "sekretaris", "name": "Sekretaris", "kind": "official"}],
             "documents": [{"id": "surat-menteri", "name": "Surat Menteri", "kind": "letter", "from": "upload",
                            "accept": ["application/pdf"], "maxMegabytes": 1},
                           {"id": "lampiran", "name": "Lampiran", "kind": "data", "from": "upload",
                            "accept": ["application/pdf"], "maxMegabytes": 1},
                           {"id": "ktp", "name": "KTP", "kind": "data", "from": "upload",
                            "accept": ["application/pdf"], "maxMegabytes": 1}],
             "forms": {"permohonan": {"type": "object", "title": "P", "required": ["nama"], "properties": {
                          "nama": {"type": "string", "title": "Nama"}}},
                       "jawaban": {"type": "object", "title": "Jawaban", "required": ["nomor"], "properties": {
                          "nomor": {"type": "string", "title": "Nomor surat"}}}},
             "steps": [
               {"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "permohonan",
                "next": "pertimbangan"},
               {"id": "pertimbangan", "activity": "Menunggu pertimbangan", "actors": [{"actor": "kasi"}],
                "time": {"raw": "1 jam"}, "until": {%s},
                "branches": [{"id": "setuju", "label": "Setuju", "to": "selesai"},
                             {"id": "tolak", "label": "Tolak", "to": "ditolak"}]}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"},
                      {"id": "ditolak", "kind": "rejected", "title": "Ditolak", "reasonRequired": true}]}
            """;
    private static final String MESSAGE = "\"message\": \"jawaban-menteri\", \"from\": \"kementerian\"";
    private static final String TIMED = MESSAGE + ", \"time\": {\"raw\": \"14 hari kerja\"}, "
            + "\"escalations\": [{\"after\": \"PT2H\", \"tell\": [\"sekretaris\"]}]";
    private static final String DECIDING = MESSAGE + ", \"form\": \"jawaban\", \"decides\": true";

    @Test
    void outsidersTime_isDueAndEscalates_whileTheClockOfTheStepStands() {
        Story story = waiting(TIMED);

        assertEquals(Stage.WAITING, story.visit("pertimbangan").stage());
        assertEquals("2026-03-02T09:00", story.due("pertimbangan"));
        assertEquals(
                Map.of("reminder", "2026-03-02T08:48", "due", "2026-03-02T09:00", "escalation-2", "2026-03-02T11:00"),
                story.timers("pertimbangan"));
        assertEquals(false, story.visit("pertimbangan").clock().runs());
        story.on("2026-03-02T11:00").ask(StepTime.Wake::new);
        assertEquals(
                List.of(List.of("kasi"), List.of("kasi"), List.of("sekretaris")),
                story.happened(CaseEvent.TimerFired.class).stream()
                        .map(fired -> fired.timer().tell())
                        .toList());
    }

    @Test
    void stepThatOpens_hasItsOwnTime_andNotThatOfTheOutsider() {
        Story story = waiting(TIMED).on("2026-03-04T10:00");

        story.ask(at -> new Receive(at, MINISTRY, "jawaban-menteri", Brought.NOTHING));

        assertEquals("2026-03-04T11:00", story.due("pertimbangan"));
        assertEquals(Map.of("reminder", "2026-03-04T10:48", "due", "2026-03-04T11:00"), story.timers("pertimbangan"));
        assertEquals(Set.of("pemohon"), story.state().time().keySet());
    }

    @Test
    void outsidersDueDate_isReckonedAnew_whenTheCalendarChanges() {
        Story story = waiting(TIMED).by(sop(TIMED, new TwoHours()));

        story.on("2026-03-02T08:10").ask(at -> new StepTime.Reckon(at, KASI.person(), Map.of()));

        assertEquals("2026-03-02T10:00", story.due("pertimbangan"));
        assertEquals(false, story.visit("pertimbangan").clock().runs());
    }

    @Test
    void message_bringsDataThatFitsItsForm_andDecidesTheBranch() {
        Story story = waiting(DECIDING);
        story.refused(
                Reason.INVALID, "/data/nomor: form/required", at -> receive(at, "setuju", Map.of(), Optional.empty()));
        story.refused(
                Reason.INVALID,
                "/branch: step/branch-unknown",
                at -> receive(at, "entah", Map.of("nomor", "B/1"), Optional.empty()));
        story.refused(
                Reason.INVALID,
                "/branch: step/branch-missing",
                at -> receive(at, "", Map.of("nomor", "B/1"), Optional.empty()));
        story.refused(
                Reason.INVALID,
                "/note: step/reason-missing",
                at -> receive(at, "tolak", Map.of("nomor", "B/1"), Optional.empty()));

        story.ask(at -> receive(at, "setuju", Map.of("nomor", "B/1"), Optional.empty()));

        assertEquals("selesai", story.state().ending().orElseThrow().end());
        assertEquals(Map.of("nomor", "B/1"), story.state().data().get("jawaban"));
        CaseEvent.StepCompleted completed = story.theOnly(CaseEvent.StepCompleted.class);
        assertEquals("kementerian", completed.actor());
        assertEquals(Optional.of("setuju"), completed.branch());
    }

    @Test
    void message_bringsItsFile_attachedBeforeItByWhoSendsIt() {
        Story story = waiting(
                MESSAGE + ", \"documents\": [\"surat-menteri\", {\"document\": \"lampiran\", \"optional\": true}]");
        story.refused(Reason.INVALID, "/documents/surat-menteri: document/missing", StepWaitingTest::bare);
        story.refused(
                Reason.NOT_YOURS, ": document/not-asked", at -> new AttachDocument(at, SECRETARY, letter("lampiran")));
        story.refused(Reason.NOT_YOURS, ": document/not-asked", at -> new AttachDocument(at, MINISTRY, letter("ktp")));

        story.ask(at -> new AttachDocument(at, MINISTRY, letter("surat-menteri")))
                .ask(StepWaitingTest::bare);

        assertEquals(Stage.OPEN, story.visit("pertimbangan").stage());
        assertEquals(Set.of("surat-menteri"), story.state().documents().keySet());
        story.refused(
                Reason.NOT_YOURS, ": document/not-asked", at -> new AttachDocument(at, MINISTRY, letter("lampiran")));
    }

    private static AttachedDocument letter(String document) {
        return Sops.file(document);
    }

    private static Receive bare(Instant at) {
        return new Receive(at, MINISTRY, "jawaban-menteri", Brought.NOTHING);
    }

    @Test
    void messageOfAnybodyElse_isRefused() {
        waiting(DECIDING)
                .refused(
                        Reason.NOT_YOURS,
                        ": wait/not-yours",
                        at -> new Receive(at, SECRETARY, "jawaban-menteri", Brought.NOTHING));
    }

    @Test
    void official_endsTheWaitByHand_withAReasonAndTheBranch() {
        Story story = waiting(DECIDING);
        story.refused(
                Reason.INVALID,
                "/reason: reason/missing",
                at -> new EndWait(at, KASI, ASK, " ", Optional.of("setuju")));

        story.ask(at -> new EndWait(at, KASI, ASK, "Surat B/1 datang lewat pos", Optional.of("tolak")));

        assertEquals(
                Optional.of("Surat B/1 datang lewat pos"),
                story.state().ending().orElseThrow().reason());
        assertEquals("kasi", story.theOnly(CaseEvent.StepCompleted.class).actor());
    }

    @Test
    void branchByHand_isRefused_whereTheMessageWouldNotDecide() {
        waiting(MESSAGE)
                .refused(
                        Reason.INVALID,
                        "/branch: wait/undecided",
                        at -> new EndWait(at, KASI, ASK, "x", Optional.of("setuju")));
    }

    @Test
    void completionOfAWaitingStep_isToldForWhatItWaits() {
        waiting(MESSAGE).refused(Reason.NOT_NOW, ": step/is-waiting-message", at -> completion(at));
        waiting("\"date\": \"2026-12-01\"").refused(Reason.NOT_NOW, ": step/is-waiting-day", at -> completion(at));
        waiting("\"message\": \"bayar\"").refused(Reason.NOT_NOW, ": step/is-waiting", at -> completion(at));
    }

    private static CompleteStep completion(Instant at) {
        return Story.completion(at, KASI, "pertimbangan", "setuju", Optional.empty(), Optional.empty());
    }

    private static Receive receive(Instant at, String branch, Map<String, Object> data, Optional<String> note) {
        return new Receive(
                at,
                MINISTRY,
                "jawaban-menteri",
                new Brought(Optional.of(branch).filter(text -> !text.isEmpty()), Optional.of(data), note));
    }

    private static Story waiting(String until) {
        return Story.opened(sop(until, new AnHour("flat@1")), "2026-03-02T08:00", Map.of("nama", "Dinas X"));
    }

    private static Sop sop(String until, OfficeTime office) {
        return Sops.linked(office, "contoh/izin", MAIN.formatted(until));
    }

    /** The same office after a holiday of an hour was put into its calendar. */
    private record TwoHours() implements OfficeTime {
        private static final AnHour FLAT = new AnHour("flat@2");

        @Override
        public Due due(Instant from, LocalDate by) {
            return FLAT.due(from.plusSeconds(3600), by);
        }

        @Override
        public OfficeTime counting(TimeLimit limit) {
            return this;
        }

        @Override
        public Due due(Instant from, TimeLimit limit) {
            return FLAT.due(from.plusSeconds(3600), limit);
        }

        @Override
        public Optional<Instant> after(Instant from, String span) {
            return FLAT.after(from, span);
        }

        @Override
        public Optional<Instant> shift(Instant from, Duration time) {
            return FLAT.shift(from, time);
        }

        @Override
        public Optional<Duration> between(Instant from, Instant until) {
            return FLAT.between(from, until);
        }

        @Override
        public ZoneId zone() {
            return FLAT.zone();
        }

        @Override
        public WorkingDays workingDays() {
            return FLAT.workingDays();
        }

        @Override
        public String calendar() {
            return FLAT.calendar();
        }
    }
}
