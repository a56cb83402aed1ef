package id.mutubaku.plugins.spbe.rule.reuse;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.catalogue.Application;
import id.mutubaku.plugins.spbe.catalogue.Catalogue;
import id.mutubaku.plugins.spbe.code.Code;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.rule.Sheet.NamedData;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * R5: data that another application produces is had from it, through the system that links government services
 * (SPLP, Perpres 95/2018, article 33), not collected again.
 */
public final class IntegrationNeed implements Rule {
    private static final int SHOWN = 10;
    private static final int NAMED = 5;

    private final Catalogue catalogue;
    private final Optional<String> needed;
    private final Optional<String> notNeeded;

    /**
     * Looks for producers of data.
     *
     * @param needed branch to recommend where there is something to integrate with
     * @param notNeeded branch to recommend where there is nothing
     */
    public IntegrationNeed(Catalogue catalogue, Optional<String> needed, Optional<String> notNeeded) {
        this.catalogue = catalogue;
        this.needed = needed;
        this.notNeeded = notNeeded;
    }

    @Override
    public Text title() {
        return new Text("Kebutuhan integrasi", "Need of integration");
    }

    @Override
    public Finding look(Sheet sheet) {
        List<NamedData> data = sheet.data(Question.USED_DATA);
        boolean exchange =
                sheet.answer(Question.EXCHANGE).filter("true"::equals).isPresent();
        if (data.isEmpty() && !exchange) {
            return Finding.needsPerson(
                            "R5",
                            new Text(
                                    "Belum dapat diperiksa. Isilah data yang dipakai aplikasi pada lembar analisis.",
                                    "This cannot be checked yet. Fill in on the analysis sheet which data the"
                                            + " application uses."))
                    .at(sheet.pointer(Question.USED_DATA));
        }
        Set<Application> partners = new LinkedHashSet<>();
        List<Text> evidence = new ArrayList<>();
        data.forEach(each -> partners(each, partners, evidence));
        List<Text> shown = evidence.stream().limit(SHOWN).toList();
        return finding(data, exchange, partners).by(shown).at(sheet.pointer(Question.USED_DATA));
    }

    private void partners(NamedData data, Set<Application> partners, List<Text> evidence) {
        Code.of(data.code())
                .ifPresent(code -> catalogue.living().stream()
                        .filter(application -> application.produces().stream().anyMatch(code::meets))
                        .forEach(application -> {
                            partners.add(application);
                            evidence.add(new Text(
                                    "Data " + Quote.of(data.name()) + " (" + code + ") dihasilkan "
                                            + application.called() + ".",
                                    "The data " + Quote.of(data.name()) + " (" + code + ") is produced by "
                                            + application.called() + "."));
                        }));
    }

    private Finding finding(List<NamedData> data, boolean exchange, Set<Application> partners) {
        if (!partners.isEmpty()) {
            String names = String.join(
                    ", ",
                    partners.stream().map(Application::called).limit(NAMED).toList());
            return recommending(
                    needed,
                    Finding.passed(
                            "R5",
                            new Text(
                                    "Memerlukan integrasi dengan " + names + " melalui SPLP. Anda yang memutuskan.",
                                    "It needs integration with " + names + " through SPLP. You decide.")));
        }
        if (exchange) {
            return recommending(
                    needed,
                    Finding.passed(
                            "R5",
                            new Text(
                                    "Memerlukan pertukaran data melalui SPLP, menurut lembar analisis; lawannya tidak"
                                            + " ditemukan dalam katalog. Anda yang memutuskan.",
                                    "It needs to exchange data through SPLP, by the analysis sheet; with whom is not"
                                            + " in the catalogue. You decide.")));
        }
        List<String> uncoded = data.stream()
                .filter(each ->
                        Code.of(each.code()).filter(code -> code.level() > 1).isEmpty())
                .map(each -> Quote.of(each.name()))
                .limit(SHOWN)
                .toList();
        if (!uncoded.isEmpty() || catalogue.living().isEmpty()) {
            return open(uncoded);
        }
        return recommending(
                notNeeded,
                Finding.passed(
                        "R5",
                        new Text(
                                "Tidak ada aplikasi lain dalam katalog yang menghasilkan data yang dipakai, jadi tampaknya"
                                        + " tidak memerlukan integrasi. Anda yang memutuskan.",
                                "No other application in the catalogue produces the data used, so it seems to need no"
                                        + " integration. You decide.")));
    }

    private static Finding open(List<String> uncoded) {
        return uncoded.isEmpty()
                ? Finding.needsPerson(
                        "R5",
                        new Text(
                                "Katalog aplikasi daerah masih kosong, jadi tidak ada yang dapat dicocokkan. Anda yang"
                                        + " menilai.",
                                "The region's catalogue of applications is empty, so there is nothing to match. You"
                                        + " judge."))
                : Finding.needsPerson(
                        "R5",
                        new Text(
                                "Data berikut belum berkode RAD sampai tingkat 2, jadi tidak dapat dicocokkan: "
                                        + String.join(", ", uncoded) + ". Isilah kodenya, atau nilai sendiri.",
                                "These data have no RAD code of level 2 yet and cannot be matched: "
                                        + String.join(", ", uncoded) + ". Fill in their codes, or judge yourself."));
    }

    private static Finding recommending(Optional<String> branch, Finding finding) {
        return branch.map(finding::recommending).orElse(finding);
    }
}
