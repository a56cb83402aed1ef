package id.mutubaku.ui.cases.history;

import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.party.Applicant;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Clock;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Correction.Mark;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.cases.work.Timer;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds an event of every kind, all at Banten's second step and by an official whose name is Budi. */
final class EventSamples {
    static final String NAME = "Budi Raharjo";
    static final Instant AT = Instant.parse("2025-02-03T01:00:00Z");
    static final Person BUDI = new Person(Optional.of("kadis.banten"), NAME, Optional.empty());
    private static final Person DEPUTY = BUDI.as(Optional.of("Plh. Kepala Bidang"));
    private static final Person NOBODY = new Person(Optional.empty(), "");
    private static final Place PLACE = new Place("terima");
    private static final Optional<String> NONE = Optional.empty();
    private static final Timer DUE =
            new Timer("due", Timer.Kind.DUE, Optional.of(AT), Optional.of(Duration.ZERO), List.of("kadis"));
    private static final CaseEnding END =
            new CaseEnding("ditutup", End.Kind.CANCELLED, "Ditutup oleh kantor", Optional.of("Ganda."), AT);

    private EventSamples() {}

    static List<CaseEvent> all() {
        return List.of(
                new CaseEvent.CaseOpened(
                        AT,
                        NOBODY,
                        "banten/pembangunan-aplikasi",
                        Map.of(),
                        new Applicant("Dinas Kesehatan", NONE, NONE, NONE),
                        Map.of("contoh", "1.0.0"),
                        Optional.empty()),
                new CaseEvent.StepOpened(AT, visit(), NONE),
                new CaseEvent.DataRecorded(
                        AT, BUDI, "pengajuan", Map.of("namaOpd", "Dinas Kesehatan"), Optional.empty()),
                new CaseEvent.DocumentAttached(
                        AT,
                        new AttachedDocument(
                                "surat-permohonan", "c", "surat.pdf", "application/pdf", 1, "0", AT, BUDI)),
                new CaseEvent.DocumentReleased(
                        AT,
                        BUDI,
                        "kadis",
                        new AttachedDocument("surat-izin", "d", "izin.pdf", "application/pdf", 1, "0", AT, BUDI),
                        DocumentType.Release.UNSIGNED),
                new CaseEvent.ResultHandedOver(AT, BUDI, "kadis", "surat-izin", "Siti"),
                new CaseEvent.StepCompleted(
                        AT,
                        DEPUTY,
                        "kabid",
                        PLACE,
                        1,
                        NONE,
                        Optional.of("Catatan."),
                        List.of(),
                        List.of(),
                        Optional.empty()),
                new CaseEvent.ActionAsked(AT, ACTION),
                new CaseEvent.ActionDone(
                        AT,
                        ACTION,
                        "1.0.0",
                        new Text("Repositori dibuat.", "The repository was made."),
                        List.of(new Outcome.Fact("alamat", Text.of("URL"), "https://git.contoh.id/a.git"))),
                new CaseEvent.ActionLeft(AT, ACTION, Optional.of(BUDI), Text.of("Dibuat dengan tangan.")),
                new CaseEvent.CalleeEnded(AT, PLACE, END),
                new CaseEvent.CaseEnded(AT, END, Optional.of(BUDI)),
                new CaseEvent.StepClaimed(AT, BUDI, PLACE, 1),
                new CaseEvent.StepReleased(AT, BUDI, PLACE, 1),
                new CaseEvent.StepAssigned(AT, BUDI, PLACE, 1, DEPUTY, NONE),
                new CaseEvent.StepPaused(AT, BUDI, PLACE, 1, "Rapat."),
                new CaseEvent.StepResumed(AT, BUDI, PLACE, 1),
                new CaseEvent.ClockStopped(AT, PLACE, 1, NONE, Optional.empty(), Optional.empty(), Optional.empty()),
                new CaseEvent.ClockStarted(AT, PLACE, 1, Optional.of(AT), "k", List.of(DUE), NONE),
                new CaseEvent.StepReturned(AT, BUDI, "kadis", PLACE, 1, Optional.of("Mohon."), marks()),
                new CaseEvent.CorrectionSubmitted(
                        AT, NOBODY, "opd", new Place("ajukan"), 2, NONE, changes(), Optional.empty()),
                new CaseEvent.ReturnRecalled(AT, Optional.of(BUDI), PLACE, 1, "Sudah jelas."),
                new CaseEvent.WaitEnded(AT, Optional.of(BUDI), PLACE, 1, NONE, Optional.of("Mendesak.")),
                new CaseEvent.PathsForked(AT, PLACE, new Place("analisis"), 2),
                new CaseEvent.PathJoined(AT, PLACE, new Place("analisis"), 1),
                new CaseEvent.TimerFired(AT, PLACE, 1, DUE),
                new CaseEvent.DueChanged(AT, BUDI, PLACE, 1, Optional.of(AT), Optional.empty(), "k", List.of()),
                new CaseEvent.CommentAdded(
                        AT, BUDI, "kadis", "Rahasia kantor.", CaseEvent.CommentAdded.Audience.INTERNAL),
                new CaseEvent.DispositionGiven(AT, disposition(Disposition.Nature.CONFIDENTIAL)),
                new CaseEvent.DispositionFollowed(AT, BUDI, 24, "Selesai."),
                new CaseEvent.CaseMigrated(
                        AT, BUDI, Map.of("banten/pembangunan-aplikasi", 2), Map.of(), List.of(), Map.of()));
    }

    private static final PendingAction ACTION = new PendingAction("contoh/buat", "Membuat repositori", PLACE, 1);

    private static Disposition disposition(Disposition.Nature nature) {
        return new Disposition(24, "kadis", BUDI, "kabid", "Periksa.", nature, Optional.empty(), AT);
    }

    private static List<Mark> marks() {
        return List.of(new Mark(Mark.Kind.FIELD, "pengajuan", "namaOpd", "Salah ketik."));
    }

    private static List<Correction.Change> changes() {
        return List.of(new Correction.Change(
                Mark.Kind.FIELD, "pengajuan", "namaOpd", Optional.of("Dinkes"), Optional.of("Dinas Kesehatan")));
    }

    private static StepVisit visit() {
        return new StepVisit(
                PLACE,
                1,
                "Memutuskan",
                StepVisit.Stage.OPEN,
                List.of("kadis"),
                AT,
                Optional.empty(),
                Clock.NEW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
