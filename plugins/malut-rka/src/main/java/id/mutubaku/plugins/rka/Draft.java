package id.mutubaku.plugins.rka;

import id.mutubaku.api.plugin.Action;
import id.mutubaku.api.plugin.Outcome;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.pf4j.Extension;

/** Puts a draft of the budget lines into the case, as a sheet that officials edit further. */
@Extension
public final class Draft implements Action {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public Outcome run(Subject subject, String key, PluginContext context) throws Exception {
        Settings settings = context.settings(Settings.class);
        BudgetPlan plan = BudgetPlan.of(subject, settings).begun(settings);
        byte[] sheet = new Sheet(
                        subject,
                        plan,
                        settings.accounts().stream()
                                .collect(Collectors.toMap(
                                        Settings.Account::code, Settings.Account::title, (first, second) -> first)))
                .draw();
        String total = "Rp" + Rupiah.write(plan.total());
        return new Outcome(
                sentence(plan, total),
                List.of(
                        new Outcome.Fact(
                                "budgetYear", new Text("Tahun anggaran", "Budget year"), String.valueOf(plan.year())),
                        new Outcome.Fact("total", new Text("Jumlah rancangan", "Total of the draft"), total)),
                List.of(new Outcome.NewDocument(settings.document(), fileName(subject, plan), XLSX, sheet)));
    }

    private static Text sentence(BudgetPlan plan, String total) {
        return plan.isComplete()
                ? new Text(
                        "Rancangan RKA tahun " + plan.year() + " sudah disusun, jumlahnya " + total
                                + ". Unduh, periksa, dan sesuaikan sebelum dipakai.",
                        "The draft of the budget plan for " + plan.year() + " is there; its total is " + total
                                + ". Download it, check it and adapt it before use.")
                : new Text(
                        "Rancangan RKA tahun " + plan.year() + " sudah disusun, tetapi belum lengkap: isi bagian yang"
                                + " bertanda (diisi) atau kosong.",
                        "The draft of the budget plan for " + plan.year() + " is there, but not complete: fill in what"
                                + " is marked (diisi) or empty.");
    }

    private static String fileName(Subject subject, BudgetPlan plan) {
        return "rancangan-rka-" + plan.year() + "-" + subject.number().replaceAll("[^A-Za-z0-9-]+", "-") + ".xlsx";
    }
}
