package id.mutubaku.engine.lint;

import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.model.definition.Region;
import java.util.Optional;

/** Makes a region for tests. */
final class Regions {
    static final String JSON = """
            {"id": "contoh", "name": "Kota Contoh", "agency": "Dinas Contoh", "code": "36.71", "place": "Contoh",
             "timeZone": "Asia/Jakarta", "calendar": "kantor", "caseNumber": "CTH-{tahun}-{acak}",
             "domainSuffix": "contohkota.go.id", "theme": {"accent": "#0b5cab", "accentDark": "#7ab8ff"}, "source": {},
             "plugins": {"kepegawaian": {"enabled": true}}}
            """;

    private Regions() {}

    static Optional<Region> contoh() {
        return DefinitionReader.region(JSON).value();
    }
}
