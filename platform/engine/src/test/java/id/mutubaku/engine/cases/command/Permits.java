package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;

/** Makes a small SOP at whose end there is a permit, a card, a sheet and notes, each for others. */
final class Permits {
    private static final String DEFINITION = """
            {"id": "usaha", "region": "contoh", "version": 1, "title": "Usaha", "applicantName": "/nama", "document": {"title": "Usaha"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"}, {"id": "kasi", "name": "Kepala Seksi", "kind": "official"},
                        {"id": "kadis", "name": "Kepala Dinas", "kind": "official"}, {"id": "staf", "name": "Staf", "kind": "official"}],
             "documents": [
               {"id": "surat", "name": "Surat", "kind": "letter", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1},
               {"id": "izin", "name": "Surat Izin", "kind": "permit", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1},
               {"id": "kartu", "name": "Kartu", "kind": "data", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1,
                "for": "applicant", "release": "none"},
               {"id": "lembar", "name": "Lembar", "kind": "report", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1},
               {"id": "nota", "name": "Nota", "kind": "report", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1, "seenBy": ["kadis"]}],
             "forms": {"permohonan": {"type": "object", "title": "P", "required": ["nama"], "properties": {"nama": {"type": "string", "title": "Nama"}}}},
             "steps": [
               {"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "permohonan",
                "requires": [{"document": "surat", "optional": true}], "next": "terbitkan"},
               {"id": "terbitkan", "activity": "Menerbitkan", "actors": [{"actor": "kasi"}],
                "produces": [{"document": "izin"}, {"document": "kartu"}, {"document": "lembar"},
                             {"document": "nota"}], "next": "setuju"},
               {"id": "setuju", "activity": "Menyetujui lembar", "actors": [{"actor": "pemohon"}], "requires": [{"document": "lembar"}], "next": "selesai"}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Izin terbit"}]}
            """;

    private Permits() {}

    static Sop sop() {
        return Sops.linked("contoh/usaha", DEFINITION);
    }

    static AttachedDocument made(String document, String content) {
        return new AttachedDocument(
                document, content, document + ".pdf", "application/pdf", 10, "00", Sops.NOW, Sops.KASI.person());
    }
}
