package id.mutubaku.engine.cases.command;

import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.OfficeTime;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.party.Person;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a small SOP that loops, calls another one and can reject, and what people do with it. */
final class Sops {
    static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    static final Requester APPLICANT = requester("Siti", "pemohon");
    static final Requester KASI = requester("Kasi", "kasi");
    static final Requester KADIS = requester("Kadis", "kadis");
    static final Map<String, Object> FILLED = Map.of("nama", "Dinas X", "tamu", 5);

    private static final String REGION = """
            {"id": "contoh", "name": "Kota Contoh", "agency": "Dinas", "code": "36.71", "place": "Contoh",
             "timeZone": "Asia/Jakarta", "calendar": "kantor", "caseNumber": "{acak}",
             "theme": {"accent": "#0b5cab", "accentDark": "#7ab8ff"}, "source": {}}
            """;
    private static final String MAIN = """
            {"id": "izin", "region": "contoh", "version": 2, "title": "Izin", "applicantName": "/nama", "document": {"title": "Izin"},
             "actors": [{"id": "pemohon", "name": "Pemohon", "kind": "applicant"},
                        {"id": "kasi", "name": "Kepala Seksi", "kind": "official"}, {"id": "kadis", "name": "Kepala Dinas", "kind": "official"}],
             "documents": [{"id": "surat", "name": "Surat", "kind": "letter", "from": "upload", "accept": ["application/pdf"], "maxMegabytes": 1},
                           {"id": "denah", "name": "Denah", "kind": "data", "from": "upload", "accept": ["image/png"], "maxMegabytes": 1},
                           {"id": "telaah", "name": "Telaah", "kind": "report", "from": "case"}],
             "forms": {"permohonan": {"type": "object", "title": "P", "required": ["nama", "tamu"], "properties": {
                 "nama": {"type": "string", "title": "Nama"}, "tamu": {"type": "integer", "title": "Tamu"}}}},
             "steps": [
               {"id": "ajukan", "activity": "Mengajukan", "actors": [{"actor": "pemohon"}], "form": "permohonan",
                "requires": [{"document": "surat"}, {"document": "denah", "optional": true}], "next": "periksa",
                "time": {"raw": "1 jam", "max": "PT1H"}},
               {"id": "periksa", "activity": "Memeriksa", "actors": [{"actor": "kasi"}, {"actor": "kadis"}], "produces": [{"document": "telaah"}, {"document": "denah"}],
                "checks": [{"use": "p/c", "title": "Cek"}],
                "branches": [{"id": "lanjut", "label": "Lanjut", "to": "uji",
                              "when": {"properties": {"data": {"properties": {"permohonan": {"properties": {"tamu": {"maximum": 10}}}}}}}},
                             {"id": "kembali", "label": "Kembali", "to": "ajukan"},
                             {"id": "tolak", "label": "Tolak", "to": "ditolak"}]},
               {"id": "uji", "activity": "Menguji", "actors": [{"actor": "kadis"}], "call": {"sop": "contoh/uji"}, "next": "selesai"}],
             "ends": [{"id": "selesai", "kind": "completed", "title": "Selesai"},
                      {"id": "ditolak", "kind": "rejected", "title": "Ditolak", "reasonRequired": true}]}
            """;
    private static final String CALLEE = """
            {"id": "uji", "region": "contoh", "version": 3, "title": "Uji", "document": {"title": "Uji"},
             "actors": [{"id": "kasi", "name": "Kepala Seksi", "kind": "official"}],
             "forms": {"hasil": {"type": "object", "title": "H", "properties": {"nilai": {"type": "integer", "title": "Nilai"}}, "required": ["nilai"]}},
             "steps": [{"id": "siapkan", "activity": "Menyiapkan", "actors": [{"actor": "kasi"}], "form": "hasil", "next": "nilai"},
                       {"id": "nilai", "activity": "Menilai", "actors": [{"actor": "kasi"}],
                        "branches": [{"id": "lulus", "label": "Lulus", "to": "beres",
                                      "when": {"properties": {"data": {"properties": {"hasil": {"properties": {"nilai": {"minimum": 6}}}}}}}},
                                     {"id": "ulang", "label": "Ulang", "to": "siapkan"}]}],
             "ends": [{"id": "beres", "kind": "completed", "title": "Beres"}]}
            """;

    private Sops() {}

    static Sop izin() {
        return linked("contoh/izin", MAIN, CALLEE);
    }

    /** Links the same, where whoever sends something back has to say why. */
    static Sop returningForAReason() {
        String back = "\"to\": \"ajukan\"";
        return linked("contoh/izin", MAIN.replace(back, back + ", \"reasonRequired\": true"), CALLEE);
    }

    /** Links definitions of the test region; an hour for every step that has a time standard. */
    static Sop linked(String reference, String... definitions) {
        return linked(new AnHour("flat@1"), reference, definitions);
    }

    /** Links definitions of the test region by a calendar. */
    static Sop linked(OfficeTime office, String reference, String... definitions) {
        return repository(office, Stream.of(definitions).map(Sops::definition).toList())
                .latest(reference)
                .orElseThrow();
    }

    /** Holds definitions of the test region. */
    static SopRepository repository(OfficeTime office, List<SopDefinition> definitions) {
        Region region = value(DefinitionReader.region(REGION));
        return new SopRepository(
                List.of(region), definitions.stream().map(DefinitionVersion::of).toList(), each -> office);
    }

    /** Reads a definition. */
    static SopDefinition definition(String text) {
        return value(DefinitionReader.definition(text));
    }

    private static <T> T value(Reading<T> reading) {
        return reading.value()
                .orElseThrow(
                        () -> new IllegalArgumentException(reading.problems().toString()));
    }

    static CaseState unopened() {
        return CaseState.unopened("contoh", "1");
    }

    static Requester requester(String name, String... actors) {
        return new Requester(new Person(Optional.of(name), name), Set.of(actors));
    }

    static AttachedDocument file(String document) {
        return new AttachedDocument(document, "isi-1", "a.pdf", "application/pdf", 10, "00", NOW, APPLICANT.person());
    }

    static OpenCase open(Map<String, Object> data, AttachedDocument... files) {
        return new OpenCase(NOW, APPLICANT, data, List.of(files), PluginWork.NONE, false);
    }

    static CompleteStep complete(Requester by, String place, String branch) {
        return new CompleteStep(
                NOW,
                by,
                new Place(place),
                Optional.of(branch).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                PluginWork.NONE);
    }

    static CompleteStep fill(Requester by, String place, Map<String, Object> data, AttachedDocument... files) {
        return new CompleteStep(
                NOW,
                by,
                new Place(place),
                Optional.empty(),
                Optional.of(data),
                Optional.empty(),
                List.of(files),
                PluginWork.NONE);
    }

    static CompleteStep because(CompleteStep command, String reason) {
        return new CompleteStep(
                command.at(),
                command.by(),
                command.place(),
                command.branch(),
                command.data(),
                Optional.of(reason),
                command.files(),
                command.plugins());
    }
}
