package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.svg.BarSvg;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.official.OverviewView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The overview of an office, as an example. */
public final class OverviewExample {
    private OverviewExample() {}

    /** Returns the example. */
    public static OverviewView view() {
        return new OverviewView(
                List.of(new OverviewView.Choice("Provinsi Contoh", "/kerja/ringkasan?daerah=contoh", true)),
                List.of(
                        new OverviewView.Choice("30 hari terakhir", "/kerja/ringkasan?masa=30", true),
                        new OverviewView.Choice("90 hari terakhir", "/kerja/ringkasan?masa=90", false)),
                "Provinsi Contoh",
                Parts.MONDAY,
                Parts.WEDNESDAY,
                Parts.WEDNESDAY,
                List.of(
                        new OverviewView.Count("Masuk", 412, false),
                        new OverviewView.Count("Terlambat sekarang", 7, true)),
                List.of(
                        new OverviewView.Times("Waktu kerja per langkah", "Langkah", List.of(row())),
                        new OverviewView.Times("Waktu kerja per jabatan", "Jabatan", List.of())),
                List.of(new OverviewView.Waiting("Kepala Seksi", 12, 3, "/kerja/permohonan?jabatan=kasi")),
                List.of(new LinkView("/kerja/ringkasan/unduh?format=csv", "Unduh sebagai CSV")));
    }

    private static OverviewView.Row row() {
        Duration standard = Duration.ofHours(8);
        return new OverviewView.Row(
                "Verifikasi kelengkapan",
                Parts.SERVICE,
                Optional.of(BarSvg.of(
                        Duration.ofHours(5), Duration.ofHours(11), Optional.of(standard), Duration.ofHours(12))),
                "5 jam",
                "1 hari kerja 3 jam",
                "1 hari kerja",
                380,
                21,
                14);
    }
}
