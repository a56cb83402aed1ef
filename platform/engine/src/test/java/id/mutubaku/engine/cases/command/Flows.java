package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes small SOPs of which a test says the steps alone. */
final class Flows {
    /** An applicant fills the form and sends a letter. */
    static final String APPLY = step("ajukan", "pemohon", """
            "form": "permohonan", "requires": [{"document": "surat", "optional": true}], "next": "periksa\"""");

    private Flows() {}

    /** Writes a step, with all that follows the actors. */
    static String step(String id, String actor, String rest) {
        return """
                {"id": "%s", "activity": "Kerja %s", "actors": [{"actor": "%s"}], %s}""".formatted(id, id, actor, rest);
    }

    /** Writes version 1 of {@code contoh/alur} in an office that wants everything done in an hour. */
    static Sop sop(String... steps) {
        return sop(new AnHour("flat@1"), steps);
    }

    static Sop sop(OfficeTime office, String... steps) {
        return Sops.linked(office, "contoh/alur", definition("alur", 1, steps));
    }

    static String definition(String id, int version, String... steps) {
        return """
                {"id": "%s", "region": "contoh", "version": %d, "title": "Alur", "applicantName": "/nama",
                 "applicantEmail": "/surel", "document": {"title": "Alur"},
                 "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"},
                            {"id": "kasi", "name": "Kepala Seksi", "kind": "official"},
                            {"id": "kadis", "name": "Kepala Dinas", "kind": "official"},
                            {"id": "vendor", "name": "Vendor", "kind": "external"}],
                 "documents": [{"id": "surat", "name": "Surat", "kind": "letter", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1},
                               {"id": "denah", "name": "Denah", "kind": "data", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1}],
                 "forms": {"permohonan": {"type": "object", "title": "P", "required": ["nama"],
                     "properties": {"nama": {"type": "string", "title": "Nama"}, "tamu": {"type": "integer", "title": "Tamu"},
                                    "tanggal": {"type": "string", "format": "date", "title": "Tanggal"},
                                    "surel": {"type": "string", "format": "email", "title": "Surel"},
                                    "izin": {"type": "string", "title": "Izin"}, "polisi": {"type": "string", "title": "Polisi"}},
                     "allOf": [{"if": {"required": ["tamu"], "properties": {"tamu": {"minimum": 5}}}, "then": {"required": ["izin"]}},
                               {"if": {"required": ["izin"], "properties": {"izin": {"const": "ramai"}}}, "then": {"required": ["polisi"]}}]}},
                 "steps": [%s],
                 "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"},
                          {"id": "ditolak", "kind": "rejected", "title": "Ditolak", "reasonRequired": true}]}
                """.formatted(id, version, Stream.of(steps).collect(Collectors.joining(", ")));
    }
}
