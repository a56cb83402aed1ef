package id.mutubaku.plugins.rka;

import id.mutubaku.api.plugin.Subject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request whose budget is planned on 2 July 2026 (New Year's Eve where said). */
final class Cases {
    static final Instant JULY = Instant.parse("2026-07-02T01:00:00Z");

    private Cases() {}

    static Subject planned(Instant at, Map<String, Object> budget) {
        return new Subject(
                at,
                new Subject.RegionFacts(
                        "contoh",
                        "Provinsi Contoh",
                        "Dinas Kominfo Provinsi Contoh",
                        "Sofia",
                        ZoneId.of("Asia/Jayapura"),
                        Optional.empty()),
                new Subject.SopFacts("contoh/permohonan", "Permohonan pembuatan aplikasi", 1),
                "PC-20260702-AB3",
                "Dinas Perikanan",
                new Subject.StepFacts("rencana", "Merencanakan anggaran", 1, List.of(), "Kepala Bidang"),
                Optional.empty(),
                Map.of(
                        "permohonan", Map.of("namaAplikasi", "e-Nelayan <b>"),
                        "analisis", Map.of("perkiraanAnggaran", 150_000_000),
                        "rka", budget),
                Map.of(),
                Map.of());
    }

    static Map<String, Object> line(String account, String description, Object volume, String unit, Object price) {
        return Map.of(
                "kodeRekening", account,
                "uraian", description,
                "volume", volume,
                "satuan", unit,
                "hargaSatuan", price);
    }
}
