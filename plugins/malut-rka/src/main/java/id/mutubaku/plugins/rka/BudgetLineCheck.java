package id.mutubaku.plugins.rka;

import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pf4j.Extension;

/** Looks whether the budget lines are complete, their codes known and their sum near what was estimated. */
@Extension
public final class BudgetLineCheck implements Check {
    private static final int MOST_EVIDENCE = 20;

    @Override
    public String name() {
        return "budget-line";
    }

    @Override
    public List<Finding> check(Subject subject, PluginContext context) {
        Settings settings = context.settings(Settings.class);
        BudgetPlan plan = BudgetPlan.of(subject, settings);
        List<Finding> findings = new ArrayList<>();
        findings.add(complete(plan, settings));
        findings.add(accounts(plan, settings));
        findings.add(year(plan, settings, subject));
        estimate(plan, settings).ifPresent(findings::add);
        return findings;
    }

    private static Finding complete(BudgetPlan plan, Settings settings) {
        String pointer = "/" + settings.linesField();
        if (plan.lines().isEmpty()) {
            return Finding.failed(
                            "B1",
                            new Text(
                                    "Belum ada rincian belanja. Tambahkan paling sedikit satu baris.",
                                    "There are no budget lines yet. Add at least one."))
                    .at(pointer);
        }
        List<Text> missing = new ArrayList<>();
        for (int index = 0; index < plan.lines().size(); index++) {
            List<String> fields = plan.lines().get(index).missing();
            if (!fields.isEmpty()) {
                String names = String.join(", ", fields);
                missing.add(new Text(
                        "Belanja " + (index + 1) + ": " + names + ".", "Line " + (index + 1) + ": " + names + "."));
            }
        }
        return missing.isEmpty()
                ? Finding.passed(
                        "B1",
                        new Text(
                                "Rincian belanja lengkap; jumlahnya Rp" + Rupiah.write(plan.total()) + ".",
                                "The budget lines are complete; their total is Rp" + Rupiah.write(plan.total()) + "."))
                : Finding.failed(
                                "B1",
                                new Text(
                                        "Ada belanja yang belum lengkap. Isi angka lebih dari nol, misalnya 1.234,5.",
                                        "Some lines are not complete. Fill in numbers above zero, such as 1.234,5."))
                        .by(missing.stream().limit(MOST_EVIDENCE).toList())
                        .at(pointer);
    }

    private static Finding accounts(BudgetPlan plan, Settings settings) {
        Set<String> known =
                settings.accounts().stream().map(Settings.Account::code).collect(Collectors.toSet());
        List<Text> unknown = plan.lines().stream()
                .flatMap(line -> line.account().stream())
                .filter(code -> !known.contains(code))
                .distinct()
                .limit(MOST_EVIDENCE)
                .map(Text::of)
                .toList();
        return unknown.isEmpty()
                ? Finding.passed(
                        "B2", new Text("Semua kode rekening ada dalam daftar.", "All account codes are in the list."))
                : Finding.needsPerson(
                                "B2",
                                new Text(
                                        "Ada kode rekening di luar daftar. Pastikan kodenya benar, atau minta admin"
                                                + " menambahkannya.",
                                        "Some account codes are not in the list. Make sure that they are right, or ask"
                                                + " an admin to add them."))
                        .by(unknown)
                        .at("/" + settings.linesField());
    }

    private static Finding year(BudgetPlan plan, Settings settings, Subject subject) {
        int thisYear = subject.at().atZone(subject.region().timeZone()).getYear();
        return plan.year() > thisYear
                ? Finding.passed(
                        "B3",
                        new Text(
                                "Tahun anggaran " + plan.year() + " belum mulai.",
                                "The budget year " + plan.year() + " has not begun yet."))
                : Finding.needsPerson(
                                "B3",
                                new Text(
                                        "Tahun anggaran " + plan.year() + " sudah berjalan atau lewat. Pastikan belanja"
                                                + " ini masih dapat dianggarkan.",
                                        "The budget year " + plan.year() + " has begun or is over. Make sure that this"
                                                + " can still be budgeted."))
                        .at("/" + settings.yearField());
    }

    private static Optional<Finding> estimate(BudgetPlan plan, Settings settings) {
        return plan.estimate().filter(estimate -> plan.total().signum() > 0).map(estimate -> {
            BigDecimal allowed = estimate.multiply(BigDecimal.valueOf(settings.tolerancePercent(), 2));
            String both = "Rp" + Rupiah.write(plan.total()) + " : Rp" + Rupiah.write(estimate);
            return plan.total().subtract(estimate).abs().compareTo(allowed) <= 0
                    ? Finding.passed(
                            "B4",
                            new Text(
                                    "Jumlah rincian sesuai dengan perkiraan anggaran (" + both + ").",
                                    "The total agrees with the estimate (" + both + ")."))
                    : Finding.needsPerson(
                                    "B4",
                                    new Text(
                                            "Jumlah rincian berbeda lebih dari " + settings.tolerancePercent()
                                                    + " persen dari perkiraan anggaran (" + both
                                                    + "). Periksa volume dan harga satuannya.",
                                            "The total differs from the estimate by more than "
                                                    + settings.tolerancePercent() + " percent (" + both
                                                    + "). Check volumes and prices."))
                            .at("/" + settings.linesField());
        });
    }
}
