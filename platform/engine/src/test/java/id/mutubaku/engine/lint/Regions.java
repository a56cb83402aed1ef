package id.mutubaku.engine.lint;

import id.mutubaku.engine.choice.ChoiceFile;
import id.mutubaku.engine.choice.ChoiceList;
import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.Picture;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.model.definition.Region;
import java.util.Map;
import java.util.Optional;

/** Makes a region for tests. */
final class Regions {
    static final String JSON = """
            {"id": "contoh", "name": "Kota Contoh", "agency": "Dinas Contoh", "code": "36.71", "place": "Contoh",
             "timeZone": "Asia/Jakarta", "calendar": "kantor", "caseNumber": "CTH-{tahun}-{acak}",
             "domainSuffix": "contohkota.go.id", "theme": {"accent": "#0b5cab", "accentDark": "#7ab8ff"}, "source": {},
             "plugins": {"kepegawaian": {"enabled": true}, "aset": {"enabled": true}, "surat": {"enabled": true}}}
            """;

    /** The lists of the region: areas within areas, and one that is not in order. */
    static final ChoiceLists LISTS = ChoiceLists.of(Map.of(
            "kota", list("kode,nama", "1,Kota Satu", "2,Kota Dua"),
            "desa", list("kode,kota,nama", "a,1,Desa A", "b,1,Desa B", "c,2,Desa C"),
            "ganda", list("kode,nama", "1,Satu", "2,", "1,Satu lagi")));

    /** A plugin that the region uses, and one that has nothing for fields. */
    static final KnownPlugins PLUGINS = plugin -> Optional.ofNullable(Map.of(
                    "aset", Map.of("nilai", "check", "daftar", "lookup"),
                    "surat", Map.of("kirim", "action"))
            .get(plugin));

    /** The pictures of the region. */
    static final Pictures PICTURES = Pictures.of(Map.of("denah.png", new Picture("0a", "image/png", 640, 400)));

    private Regions() {}

    private static ChoiceList list(String... lines) {
        return ChoiceFile.read(String.join("\n", lines)).list().orElseThrow();
    }

    static Optional<Region> contoh() {
        return DefinitionReader.region(JSON).value();
    }
}
