package id.mutubaku.exchange.paper;

import java.util.List;
import java.util.Optional;

/** A small SOP with a loop, as it is drawn with the programs of an office. */
public final class SopSample {
    public static final String TITLE = "Pelayanan Contoh";
    public static final List<String> ACTORS = List.of("Kepala Dinas", "Kabid", "Staf");
    public static final List<PaperStep> STEPS = List.of(
            step("Menerima surat permohonan", 2, Optional.empty()),
            step("Memeriksa kelengkapan berkas", 1, Optional.empty()),
            step("Menyetujui konsep surat", 0, Optional.of(1)),
            step("Mengirim surat kepada pemohon", 2, Optional.empty()));

    private SopSample() {}

    private static PaperStep step(String activity, int actor, Optional<Integer> backTo) {
        return new PaperStep(activity, actor, "Berkas " + actor, "15 menit", "Hasil " + actor, backTo);
    }
}
