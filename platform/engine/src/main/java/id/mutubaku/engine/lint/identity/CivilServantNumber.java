package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.PrintedSop.Approval;
import id.mutubaku.model.definition.SopDefinition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The rule against an NIP that cannot be one. Source: L05; Perka BKN 22/2007: date of birth, year and month of appointment, sex,
 * three digits. The month is not looked at, for a contract employee (PPPK) has another number in its place.
 */
final class CivilServantNumber implements LintRule {
    private static final Pattern DIGITS = Pattern.compile("\\d{14}[12]\\d{3}");
    private static final int YOUNGEST = 17;

    @Override
    public String id() {
        return "L05";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition
                .document()
                .approvedBy()
                .flatMap(Approval::nip)
                .filter(nip -> !isPossible(nip.replace(" ", "")))
                .ifPresent(nip -> report.add(id(), "/document/approvedBy/nip", nip));
    }

    private static boolean isPossible(String nip) {
        if (!DIGITS.matcher(nip).matches()) {
            return false;
        }
        int birth = Integer.parseInt(nip.substring(0, 4));
        try {
            LocalDate.of(birth, Integer.parseInt(nip.substring(4, 6)), Integer.parseInt(nip.substring(6, 8)));
        } catch (DateTimeException noDate) {
            return false;
        }
        return Integer.parseInt(nip.substring(8, 12)) >= birth + YOUNGEST;
    }
}
