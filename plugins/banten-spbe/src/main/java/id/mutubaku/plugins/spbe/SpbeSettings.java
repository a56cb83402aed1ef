package id.mutubaku.plugins.spbe;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.catalogue.ApplicationRow;
import id.mutubaku.plugins.spbe.catalogue.Catalogue;
import id.mutubaku.plugins.spbe.code.CodeList;
import id.mutubaku.plugins.spbe.code.CodeLists;
import id.mutubaku.plugins.spbe.code.CodeRow;
import id.mutubaku.plugins.spbe.likeness.Likeness;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.rule.paper.OldLaw;
import id.mutubaku.plugins.spbe.rule.reuse.CommonApplication;
import id.mutubaku.plugins.spbe.table.TableProblem;
import java.util.List;
import java.util.Optional;

/**
 * What the region and the step say; each component is described in {@code mutubaku-plugin.json}.
 *
 * @param form that holds the analysis sheet
 * @param duplicateFrom percent of likeness from which a request is taken for a duplicate
 * @param lookFrom percent from which a person is asked to compare
 */
record SpbeSettings(
        Optional<String> form,
        Optional<String> subdomainForm,
        Optional<String> subdomainField,
        Optional<String> branchConforms,
        Optional<String> branchConflicts,
        Optional<String> branchNeeded,
        Optional<String> branchNotNeeded,
        int duplicateFrom,
        int lookFrom,
        int continueFrom,
        int repairFrom,
        List<CommonApplication> commonApplications,
        String synonyms,
        String dossier,
        List<OldLaw> oldLaws,
        List<CodeRow> codes,
        String codesCsv,
        List<ApplicationRow> catalogue,
        String catalogueCsv) {
    private static final int MOST_EVIDENCE = 20;

    Optional<Sheet> sheet(Subject subject) {
        return form.map(id -> new Sheet(subject, id));
    }

    CodeList codeList() {
        return CodeLists.of(codes, codesCsv);
    }

    Catalogue applications() {
        return Catalogue.of(catalogue, catalogueCsv);
    }

    Likeness likeness(Subject subject) {
        return new Likeness(synonyms, subject.region().name());
    }

    /** Says that the definition does not name the form. */
    static Finding noForm() {
        return Finding.needsPerson(
                "SPBE",
                new Text(
                        "Definisi SOP belum menyebut formulir lembar analisis (form). Mintalah admin melengkapinya; sampai"
                                + " itu, Anda yang menilai.",
                        "The SOP does not name the form of the analysis sheet (form). Ask an administrator to complete"
                                + " it; until then you judge."));
    }

    /** Says which rows of the catalogue could not be read; absent where all could. */
    static Optional<Finding> unread(Catalogue catalogue) {
        return unread("KATALOG", new Text("Katalog aplikasi", "The catalogue of applications"), catalogue.problems());
    }

    /** Says which codes could not be read; absent where all could. */
    static Optional<Finding> unread(CodeList codes) {
        return unread("KODE", new Text("Daftar kode", "The list of codes"), codes.problems());
    }

    private static Optional<Finding> unread(String rule, Text what, List<TableProblem> problems) {
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.needsPerson(
                                rule,
                                new Text(
                                        what.id() + " memuat " + problems.size()
                                                + " kesalahan; baris yang salah tidak ikut dibandingkan. Mintalah admin"
                                                + " membetulkannya.",
                                        what.en() + " has " + problems.size()
                                                + " mistakes; the lines that have them are not compared. Ask an"
                                                + " administrator to correct them."))
                        .by(problems.stream()
                                .limit(MOST_EVIDENCE)
                                .map(TableProblem::sentence)
                                .toList()));
    }
}
