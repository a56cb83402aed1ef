package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.mutubaku.engine.cases.Decision.Accepted;
import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.cases.documents.AskedDocuments;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests documents that are asked for by answers and outcomes, that others can replace, and that have several files. */
final class AskedDocumentsTest {
    private static final String SOP = """
            {"id": "cuti", "region": "contoh", "version": 1, "title": "Cuti", "applicantName": "/nama",
             "document": {"title": "Cuti"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"},
                        {"id": "kasi", "name": "Kepala Seksi", "kind": "official"}],
             "documents": [%s],
             "forms": {"permohonan": {"type": "object", "title": "Permohonan", "required": ["nama", "jenis"], "properties": {
                 "nama": {"type": "string", "title": "Nama"},
                 "jenis": {"type": "string", "title": "Jenis cuti", "enum": ["sakit", "tahunan"]}}}},
             "steps": [
               {"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "permohonan",
                "requires": [{"document": "dokter", "if": {"/data/permohonan/jenis": "sakit"}},
                             {"document": "ktp", "or": ["paspor"]}], "next": "periksa"},
               {"id": "periksa", "activity": "Memeriksa", "actors": [{"actor": "kasi"}],
                "produces": [{"document": "izin", "if": {"/branch": "ya"}}, {"document": "foto", "optional": true}],
                "branches": [{"id": "ya", "label": "Ya", "to": "selesai"},
                             {"id": "nanti", "label": "Nanti", "to": "selesai",
                              "if": {"/documents/dokter": true}, "closed": "Belum ada surat dokter."}]}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"}]}
            """;

    @Test
    void document_isMissing_onlyWhereItsConditionHolds() {
        Sop sop = sop();

        assertEquals(List.of("periksa 1"), Cases.work(opened(sop, "tahunan", file("ktp"))));
        assertEquals(List.of("ajukan 1"), Cases.work(opened(sop, "sakit", file("ktp"))));
        assertEquals(List.of("periksa 1"), Cases.work(opened(sop, "sakit", file("ktp"), file("dokter"))));
    }

    @Test
    void fileThatNothingAsksFor_isNotKept() {
        CaseState state = opened(sop(), "tahunan", file("ktp"), file("dokter"));

        assertEquals(Set.of("ktp"), state.documents().keySet());
    }

    @Test
    void eitherOfTwoDocuments_isEnough() {
        Sop sop = sop();

        assertEquals(List.of("periksa 1"), Cases.work(opened(sop, "tahunan", file("paspor"))));
        CaseState without = opened(sop, "tahunan");
        Rejected rejected = assertInstanceOf(
                Rejected.class, Sops.complete(Sops.APPLICANT, "ajukan", "").decide(sop, without));
        assertEquals(
                List.of("document/missing-any"),
                rejected.problems().stream().map(problem -> problem.rule()).toList());
    }

    @Test
    void outcome_decidesWhatIsNeeded() {
        Sop sop = sop();
        CaseState state = opened(sop, "sakit", file("ktp"), file("dokter"));

        Rejected granted = assertInstanceOf(
                Rejected.class, Sops.complete(Sops.KASI, "periksa", "ya").decide(sop, state));
        assertEquals("/documents/izin", granted.problems().get(0).pointer());
        assertInstanceOf(
                Accepted.class, Sops.complete(Sops.KASI, "periksa", "nanti").decide(sop, state));
    }

    @Test
    void branch_isClosed_whileItsConditionDoesNotHold() {
        Sop sop = sop();
        CaseState state = opened(sop, "tahunan", file("ktp"));

        Rejected closed = assertInstanceOf(
                Rejected.class, Sops.complete(Sops.KASI, "periksa", "nanti").decide(sop, state));
        assertEquals("step/branch-closed-because", closed.problems().get(0).rule());
    }

    @Test
    void answersThatAreGiven_leaveOutWhatTheyRuleOut() {
        Sop sop = sop();
        CaseState state = CaseState.unopened("contoh", "1").withData("permohonan", Map.of("jenis", "tahunan"));
        CaseMoment filled = new CaseMoment(new Place("ajukan"), state, Sops.NOW);

        assertEquals(
                List.of("ktp CONDITIONAL", "paspor CONDITIONAL"),
                AskedDocuments.of(sop, filled).answered().asked().stream()
                        .map(asked -> asked.document().id() + " " + asked.need())
                        .toList());
    }

    @Test
    void list_leavesOutWhatAnswersRuleOut_andKeepsWhatTheStepItselfDecides() {
        Sop sop = sop();
        CaseState state = opened(sop, "tahunan", file("ktp"));
        CaseMoment official = new CaseMoment(new Place("periksa"), state, Sops.NOW);
        CaseMoment applicant = new CaseMoment(new Place("ajukan"), CaseState.unopened("contoh", "1"), Sops.NOW);

        assertEquals(
                List.of("izin CONDITIONAL", "foto OPTIONAL"),
                AskedDocuments.of(sop, official).asked().stream()
                        .map(asked -> asked.document().id() + " " + asked.need())
                        .toList());
        assertEquals(
                List.of("dokter CONDITIONAL", "ktp CONDITIONAL", "paspor CONDITIONAL"),
                AskedDocuments.of(sop, applicant).asked().stream()
                        .map(asked -> asked.document().id() + " " + asked.need())
                        .toList());
    }

    @Test
    void file_isRefused_whereEarlierAnswersDoNotAskForIt() {
        Sop sop = Flows.sop(
                Flows.APPLY,
                Flows.step(
                        "periksa",
                        "kasi",
                        "\"produces\": [{\"document\": \"denah\", \"if\": {\"/data/permohonan/tamu\": {\"minimum\": 5}}}],"
                                + " \"next\": \"selesai\""));
        Map<String, Object> many = Map.of("nama", "Siti", "tamu", 9, "izin", "sepi");
        Story few = Story.opened(sop, "2026-03-02T08:00", Map.of("nama", "Siti", "tamu", 3));

        few.refused(Reason.INVALID, "/documents/denah: document/not-needed", AskedDocumentsTest::plan);
        assertEquals(
                Set.of("denah"),
                Story.opened(sop, "2026-03-02T08:00", many)
                        .ask(AskedDocumentsTest::plan)
                        .state()
                        .documents()
                        .keySet());
    }

    private static AttachDocument plan(Instant at) {
        return new AttachDocument(at, Sops.KASI, file("denah"));
    }

    @Test
    void fileThatHangsOnTheStepItself_isTakenBeforeItIsDecided() {
        Sop sop = sop();
        CaseState state = opened(sop, "tahunan", file("ktp"));

        assertEquals(
                Set.of("ktp", "izin"), attached(sop, state, "izin").documents().keySet());
    }

    @Test
    void severalFiles_areKeptInTheirOrder_andTakeThePlaceOfThoseBefore() {
        Sop sop = sop();
        CaseState state = opened(sop, "tahunan", file("ktp"));

        CaseState three = attached(sop, attached(sop, attached(sop, state, "foto"), "foto.2"), "foto.3");
        assertEquals(
                List.of("foto", "foto.2", "foto.3"),
                three.files("foto").stream().map(AttachedDocument::document).toList());
        Rejected tooMany = assertInstanceOf(
                Rejected.class, new AttachDocument(Sops.NOW, Sops.KASI, file("foto.4")).decide(sop, three));
        assertEquals("document/too-many", tooMany.problems().get(0).rule());
        assertEquals(1, attached(sop, three, "foto").files("foto").size());
        Rejected second = assertInstanceOf(
                Rejected.class, new AttachDocument(Sops.NOW, Sops.KASI, file("izin.2")).decide(sop, three));
        assertEquals("document/too-many", second.problems().get(0).rule());
    }

    private static CaseState attached(Sop sop, CaseState state, String key) {
        return assertInstanceOf(Accepted.class, new AttachDocument(Sops.NOW, Sops.KASI, file(key)).decide(sop, state))
                .state();
    }

    private static CaseState opened(Sop sop, String kind, AttachedDocument... files) {
        return assertInstanceOf(
                        Accepted.class,
                        Sops.open(Map.of("nama", "Siti", "jenis", kind), files).decide(sop, Sops.unopened()))
                .state();
    }

    private static AttachedDocument file(String key) {
        return Sops.file(key);
    }

    private static Sop sop() {
        StringBuilder documents = new StringBuilder();
        for (String id : List.of("dokter", "ktp", "paspor", "izin", "foto")) {
            documents
                    .append(documents.length() == 0 ? "" : ", ")
                    .append("{\"id\": \"%s\", \"name\": \"%s\", \"kind\": \"letter\", \"from\": \"upload\","
                            .formatted(id, id))
                    .append(" \"accept\": [\"application/pdf\"], \"maxMegabytes\": 1")
                    .append(id.equals("foto") ? ", \"maxFiles\": 3}" : "}");
        }
        return Sops.linked("contoh/cuti", SOP.formatted(documents));
    }
}
