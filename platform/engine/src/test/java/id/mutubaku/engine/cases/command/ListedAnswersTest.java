package id.mutubaku.engine.cases.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision;
import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers from lists in a case, while the lists change. */
final class ListedAnswersTest {
    private static final String SOP = """
            {"id": "pindah", "region": "contoh", "version": 1, "title": "Pindah", "document": {"title": "Pindah"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"}, {"id": "kasi", "name": "Kasi", "kind": "official"}],
             "forms": {"permohonan": {"type": "object", "title": "P", "required": ["nama", "kota"], "properties": {
               "nama": {"type": "string", "title": "Nama"},
               "kota": {"type": "string", "title": "Kota", "x-choices": {"list": "kota", "value": "kode", "label": "nama"}}}}},
             "steps": [{"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "permohonan", "next": "periksa"},
                       {"id": "periksa", "activity": "Memeriksa", "actors": [{"actor": "kasi"}], "next": "selesai"}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"}]}
            """;
    private static final Sop BEFORE = sop("kode,nama\n1,Kota Lama\n2,Kota Dua");
    private static final Sop AFTER = sop("kode,nama\n2,Kota Dua Baru");

    @Test
    void label_standsBesideTheAnswer_andStaysWhenTheListChanges() {
        CaseState state = opened("1");

        assertEquals(Map.of("permohonan", Map.of("/kota", "Kota Lama")), state.labels());
        assertEquals(
                "Kota Lama",
                AFTER.formRead("permohonan", state)
                        .orElseThrow()
                        .schema()
                        .at("/properties/kota/oneOf/0/title")
                        .asText());
    }

    @Test
    void answerOfAnEarlierList_isNoObstacle_whereSomethingElseIsCorrected() {
        CaseState corrected = answered(returned(opened("1"), "nama"), Map.of("nama", "Siti Aminah"));

        assertEquals(
                Map.of("nama", "Siti Aminah", "kota", "1"), corrected.data().get("permohonan"));
        assertEquals(Map.of("/kota", "Kota Lama"), corrected.labels().get("permohonan"));
    }

    @Test
    void correctedAnswer_isOneOfTheListOfNow() {
        CaseState returned = returned(opened("1"), "kota");

        Cases.assertRejected(
                Decision.Reason.INVALID,
                List.of("/data/kota: form/choice"),
                correction(Map.of("kota", "9")).decide(AFTER, returned));
        assertEquals(
                Map.of("/kota", "Kota Dua Baru"),
                answered(returned, Map.of("kota", "2")).labels().get("permohonan"));
    }

    private static CaseState opened(String kota) {
        return Cases.after(BEFORE, Sops.unopened(), Sops.open(Map.of("nama", "Siti", "kota", kota)));
    }

    private static CaseState returned(CaseState state, String field) {
        Correction.Mark mark = new Correction.Mark(Correction.Mark.Kind.FIELD, "permohonan", field, "Salah");
        return Cases.after(
                AFTER,
                state,
                new StepReturning.Return(
                        Sops.NOW,
                        Sops.requester("kasi", "kasi"),
                        new Place("periksa"),
                        List.of(mark),
                        Optional.empty()));
    }

    private static CaseState answered(CaseState state, Map<String, Object> data) {
        return Cases.after(AFTER, state, correction(data));
    }

    private static CompleteStep correction(Map<String, Object> data) {
        CompleteStep bare = Sops.complete(Sops.APPLICANT, "ajukan", "");
        return new CompleteStep(
                bare.at(),
                bare.by(),
                bare.place(),
                bare.branch(),
                Optional.of(data),
                bare.note(),
                bare.files(),
                bare.plugins());
    }

    private static Sop sop(String list) {
        Sop bare = Sops.linked("contoh/pindah", SOP);
        ChoiceLists lists =
                ChoiceLists.of(Map.of("kota", ChoiceFile.read(list).list().orElseThrow()));
        return new Sop(bare.definition(), bare.region(), bare.officeTime(), lists, Map.of());
    }
}
