package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.mutubaku.engine.cases.ClosedBranch;
import id.mutubaku.engine.cases.Decision.Accepted;
import id.mutubaku.engine.cases.Decision.Rejected;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests what is said about a branch that may not be taken. */
final class ClosedBranchTest {
    private static final String SOP = """
            {"id": "izin", "region": "contoh", "version": 1, "title": "Izin", "applicantName": "/nama",
             "document": {"title": "Izin"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"},
                        {"id": "kasi", "name": "Kepala Seksi", "kind": "official"}],
             "documents": [{"id": "denah", "name": "Denah lokasi", "kind": "data", "from": "upload",
                            "accept": ["application/pdf"], "maxMegabytes": 1}],
             "forms": {"permohonan": {"type": "object", "title": "Permohonan", "required": ["nama", "tamu"], "properties": {
                 "nama": {"type": "string", "title": "Nama"}, "tamu": {"type": "integer", "title": "Jumlah tamu"}}}},
             "steps": [
               {"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "permohonan",
                "requires": [{"document": "denah", "optional": true}], "next": "periksa"},
               {"id": "periksa", "activity": "Memeriksa", "actors": [{"actor": "kasi"}],
                "branches": [{"id": "lanjut", "label": "Ya", "to": "selesai", %s"when": %s},
                             {"id": "kembali", "label": "Tidak", "to": "ajukan"}]}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"}]}
            """;
    private static final String NEEDS_PLAN_AND_FEW_GUESTS = """
            {"properties": {"documents": {"required": ["denah"]},
                            "data": {"properties": {"permohonan": {"properties": {"tamu": {"maximum": 3}}}}}}}
            """;
    private static final Place PLACE = new Place("periksa");

    @Test
    void closedBranch_namesTheDocumentAndTheFieldThatStandAgainstIt() {
        Sop sop = sop("", NEEDS_PLAN_AND_FEW_GUESTS);

        ClosedBranch closed = closed(sop);

        assertEquals(
                List.of("Denah lokasi", "Jumlah tamu"),
                closed.lacking().stream().sorted().toList());
        Rejected rejected = assertInstanceOf(Rejected.class, take(sop));
        assertEquals("step/branch-closed-lacking", rejected.problems().get(0).rule());
    }

    @Test
    void closedBranch_speaksWithTheSentenceOfTheDefinition() {
        Sop sop = sop("\"closed\": \"Denah belum diunggah.\", ", NEEDS_PLAN_AND_FEW_GUESTS);

        Rejected rejected = assertInstanceOf(Rejected.class, take(sop));

        assertEquals(
                "Keputusan \"Ya\" belum boleh diambil. Denah belum diunggah.",
                rejected.problems().get(0).sentence(Language.ID));
    }

    @Test
    void condition_knowsTheBranchThatIsBeingTaken() {
        assertInstanceOf(
                Accepted.class,
                take(sop("", "{\"properties\": {\"branch\": {\"const\": \"lanjut\"}}, \"required\": [\"branch\"]}")));
        assertInstanceOf(Rejected.class, take(sop("", "{\"properties\": {\"branch\": {\"const\": \"kembali\"}}}")));
    }

    private static ClosedBranch closed(Sop sop) {
        CaseMoment moment = new CaseMoment(PLACE, opened(sop), Sops.NOW);
        return ClosedBranch.of(sop, moment, sop.step(PLACE).branch("lanjut").orElseThrow())
                .orElseThrow();
    }

    private static Object take(Sop sop) {
        return Sops.complete(Sops.KASI, "periksa", "lanjut").decide(sop, opened(sop));
    }

    private static CaseState opened(Sop sop) {
        return assertInstanceOf(
                        Accepted.class,
                        Sops.open(Map.of("nama", "Siti", "tamu", 5)).decide(sop, Sops.unopened()))
                .state();
    }

    private static Sop sop(String closed, String when) {
        return Sops.linked("contoh/izin", SOP.formatted(closed, when));
    }
}
