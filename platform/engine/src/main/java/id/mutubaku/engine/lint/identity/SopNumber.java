package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule against a number of an SOP whose month or year is not that of its making, or whose parts are not spaced alike. Source:
 * L06; tata naskah dinas: classification, serial number, unit, month in Roman figures, year.
 */
final class SopNumber implements LintRule {
    private static final String POINTER = "/document/number";
    private static final List<String> MONTHS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern SPACED = Pattern.compile("\\s/|/\\s");
    private static final Pattern TIGHT = Pattern.compile("\\S/\\S");
    private static final int YEAR_END = 4;
    private static final int MONTH_END = 7;

    @Override
    public String id() {
        return "L06";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        definition.document().number().ifPresent(number -> look(definition, number, report));
    }

    private static void look(SopDefinition definition, String number, Report report) {
        List<String> parts = Arrays.stream(number.split("/")).map(String::strip).toList();
        String created =
                definition.document().createdOn().flatMap(DateLine::date).orElse("");
        Optional<String> year =
                parts.stream().filter(part -> YEAR.matcher(part).matches()).reduce((first, last) -> last);
        if (year.isPresent() && created.length() >= YEAR_END && !created.startsWith(year.get())) {
            report.add("L06/year", POINTER, number, year.get(), created.substring(0, YEAR_END));
        }
        Optional<String> month = parts.stream().filter(MONTHS::contains).reduce((first, last) -> last);
        if (month.isPresent() && created.length() >= MONTH_END) {
            int made = Integer.parseInt(created.substring(YEAR_END + 1, MONTH_END));
            if (MONTHS.indexOf(month.get()) + 1 != made) {
                report.add("L06/month", POINTER, number, month.get(), MONTHS.get(made - 1));
            }
        }
        if (SPACED.matcher(number).find() && TIGHT.matcher(number).find()) {
            report.add("L06/spacing", POINTER, number);
        }
    }
}
