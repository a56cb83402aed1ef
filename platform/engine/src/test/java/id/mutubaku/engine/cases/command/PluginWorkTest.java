package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.KASI;
import static id.mutubaku.engine.cases.command.Sops.NOW;
import static id.mutubaku.engine.cases.command.Sops.because;
import static id.mutubaku.engine.cases.command.Sops.complete;
import static id.mutubaku.engine.cases.command.Sops.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.CheckReport;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PluginWorkTest {
    private static final PendingAction ACTION = new PendingAction("alat/buat", "Membuat", new Place("periksa"), 1);
    private static final PluginWork INSTALLED = new PluginWork(Map.of("alat", "1.0.0"), List.of(), List.of(), Map.of());
    private static final Text DONE = new Text("Dibuat.", "Made.");

    private final Sop sop = Sops.linked("contoh/alat", """
            {"id": "alat", "region": "contoh", "version": 1, "title": "Alat", "document": {"title": "Alat"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"}, {"id": "kasi", "name": "Kasi", "kind": "official"}],
             "documents": [{"id": "surat", "name": "Surat", "kind": "letter", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1}],
             "forms": {"f": {"type": "object", "title": "F", "properties": {"nama": {"type": "string", "title": "Nama"}}}},
             "steps": [
               {"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "f", "next": "periksa",
                "checks": [{"use": "alat/nama", "title": "Nama", "severity": "error"}]},
               {"id": "periksa", "activity": "Memeriksa", "actors": [{"actor": "kasi"}],
                "checks": [{"use": "alat/isi", "title": "Isi", "severity": "error"}, {"use": "alat/saran", "title": "Saran", "severity": "warning"}],
                "actions": [{"use": "alat/buat", "title": "Membuat"}],
                "branches": [{"id": "ya", "label": "Ya", "to": "selesai"}, {"id": "tidak", "label": "Tidak", "to": "ditolak"}]}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"},
                      {"id": "ditolak", "kind": "rejected", "title": "Ditolak", "reasonRequired": true}]}
            """);
    private final CaseState atDecision = Cases.after(sop, Sops.unopened(), opening(INSTALLED));

    @Test
    void opening_pinsPluginsAndRefusesWhatACheckCallsAnError() {
        assertEquals(Map.of("alat", "1.0.0"), atDecision.plugins());
        Finding taken = Finding.failed("N1", new Text("Nama sudah dipakai.", "The name is taken."))
                .by(List.of(new Text("Masih bebas: budi-2.", "Still free: budi-2.")))
                .at("/f/nama");
        PluginWork work = new PluginWork(Map.of(), List.of(report("alat/nama", "error", taken)), List.of(), Map.of());

        Decision decision = opening(work).decide(sop, Sops.unopened());

        Cases.assertRejected(Reason.INVALID, List.of("/data/nama: check/failed"), decision);
        Decision.Rejected rejected = (Decision.Rejected) decision;
        assertEquals(
                "Nama sudah dipakai. Masih bebas: budi-2.",
                rejected.problems().get(0).sentence(Language.ID));
        assertEquals(
                "The name is taken. Still free: budi-2.",
                rejected.problems().get(0).sentence(Language.EN));
    }

    @Test
    void correction_isHeldToTheChecksOfWhatWasMarked() {
        CaseState returned = Cases.after(
                sop,
                atDecision,
                new StepReturning.Return(
                        NOW,
                        KASI,
                        new Place("periksa"),
                        List.of(new Correction.Mark(Correction.Mark.Kind.FIELD, "f", "nama", "Nama lain.")),
                        Optional.empty()));
        CompleteStep corrected = Sops.fill(Sops.APPLICANT, "ajukan", Map.of("nama", "Sita"));
        Finding taken = Finding.failed("N1", Text.of("Nama sudah dipakai."));

        Cases.assertRejected(
                Reason.INVALID,
                List.of("/data/nama: check/failed"),
                corrected.with(found(taken.at("/f/nama"))).decide(sop, returned));
        Cases.accepted(corrected.with(found(taken.at("/f/lain"))).decide(sop, returned));
    }

    private static PluginWork found(Finding finding) {
        return new PluginWork(Map.of(), List.of(report("alat/nama", "error", finding)), List.of(), Map.of());
    }

    @Test
    void error_keepsAStepFromGoingOn_butNotFromBeingRefused() {
        Finding wrong = Finding.failed("I1", Text.of("Isi salah."));
        PluginWork work = new PluginWork(Map.of(), List.of(report("alat/isi", "error", wrong)), List.of(), Map.of());

        Cases.assertRejected(
                Reason.INVALID,
                List.of(": check/failed"),
                complete(KASI, "periksa", "ya").with(work).decide(sop, atDecision));
        CaseState refused = Cases.after(
                sop,
                atDecision,
                because(complete(KASI, "periksa", "tidak"), "Tidak sesuai").with(work));
        assertEquals("ditolak", refused.ending().orElseThrow().end());
    }

    @Test
    void warning_isOnRecordAndStopsNobody() {
        Finding doubtful = Finding.failed("S1", Text.of("Mirip dengan yang ada."));
        PluginWork work =
                new PluginWork(Map.of(), List.of(report("alat/saran", "warning", doubtful)), List.of(), Map.of());

        List<CheckReport> reports =
                Cases.accepted(complete(KASI, "periksa", "ya").with(work).decide(sop, atDecision)).events().stream()
                        .filter(CaseEvent.StepCompleted.class::isInstance)
                        .map(CaseEvent.StepCompleted.class::cast)
                        .flatMap(completed -> completed.checks().stream())
                        .toList();

        assertEquals(
                List.of(CheckReport.Outcome.NOT_DONE, CheckReport.Outcome.DONE),
                reports.stream().map(CheckReport::outcome).toList());
        assertEquals(List.of(doubtful), reports.get(1).findings());
    }

    @Test
    void action_isPendingUntilItIsKept_alsoAfterTheCaseHasEnded() {
        CaseState ended =
                Cases.after(sop, atDecision, complete(KASI, "periksa", "ya").with(INSTALLED));
        assertTrue(ended.ending().isPresent());
        assertEquals(List.of(ACTION), ended.actions());
        Outcome.Fact fact = new Outcome.Fact("alamat", Text.of("Alamat"), "https://contoh.id/a.git");

        CaseState kept = Cases.after(sop, ended, keep(fact, file("surat")));

        assertEquals(List.of(), kept.actions());
        assertEquals(Map.of("alamat", "https://contoh.id/a.git"), kept.data().get("alat/buat"));
        assertTrue(kept.documents().containsKey("surat"));
        Cases.assertRejected(
                Reason.NOT_NOW, List.of(": action/settled"), keep(fact).decide(sop, kept));
    }

    @Test
    void document_thatTheSopDoesNotHave_isRefused() {
        CaseState ended =
                Cases.after(sop, atDecision, complete(KASI, "periksa", "ya").with(INSTALLED));
        Outcome.Fact fact = new Outcome.Fact("alamat", Text.of("Alamat"), "a");

        Cases.assertRejected(
                Reason.INVALID,
                List.of("/documents/denah: document/not-asked"),
                keep(fact, file("denah")).decide(sop, ended));
    }

    @Test
    void action_withoutPlugin_isAskedForAllTheSame() {
        CaseState ended = Cases.after(sop, atDecision, complete(KASI, "periksa", "ya"));

        assertEquals(List.of(ACTION), ended.actions());
    }

    @Test
    void hindrance_keepsAStepFromGoingOn_butNotFromBeingRefused() {
        Problem wrongSettings = Problem.error("", "check/misconfigured", "Isi", "Pengaturan salah.", "Wrong settings.");
        PluginWork work = new PluginWork(Map.of(), List.of(), List.of(wrongSettings), Map.of());

        Cases.assertRejected(
                Reason.INVALID,
                List.of(": check/misconfigured"),
                complete(KASI, "periksa", "ya").with(work).decide(sop, atDecision));
        CaseState refused = Cases.after(
                sop,
                atDecision,
                because(complete(KASI, "periksa", "tidak"), "Tidak sesuai").with(work));
        assertEquals("ditolak", refused.ending().orElseThrow().end());
    }

    @Test
    void person_leavesAnActionForAReason() {
        CaseState ended =
                Cases.after(sop, atDecision, complete(KASI, "periksa", "ya").with(INSTALLED));

        Cases.assertRejected(
                Reason.INVALID,
                List.of("/reason: action/reason-missing"),
                new StepActions.Leave(NOW, ACTION, KASI.person(), " ").decide(sop, ended));
        CaseState left =
                Cases.after(sop, ended, new StepActions.Leave(NOW, ACTION, KASI.person(), "Dibuat dengan tangan."));
        assertEquals(List.of(), left.actions());
    }

    private static OpenCase opening(PluginWork work) {
        return new OpenCase(NOW, Sops.APPLICANT, Map.of("nama", "Siti"), List.of(), work, false);
    }

    private static StepActions.Keep keep(Outcome.Fact fact, AttachedDocument... files) {
        return new StepActions.Keep(NOW, ACTION, "1.0.0", DONE, List.of(fact), List.of(files));
    }

    private static CheckReport report(String use, String severity, Finding finding) {
        return new CheckReport(
                use,
                "Cek",
                severity,
                CheckReport.Outcome.DONE,
                Optional.of("1.0.0"),
                Optional.empty(),
                List.of(finding));
    }
}
