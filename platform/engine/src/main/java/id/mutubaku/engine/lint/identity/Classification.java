package id.mutubaku.engine.lint.identity;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Tables;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.PrintedSop;
import id.mutubaku.model.definition.PrintedSop.DateLine;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule against an archive code that belongs to the affairs of another office. Source: L07; Permendagri 83/2022. The few codes
 * that we know stand in {@code archive-codes.properties}.
 */
final class Classification implements LintRule {
    private static final String POINTER = "/document/number";
    private static final Pattern CODE = Pattern.compile("^\\s*(\\d{3}(?:\\.\\d+)*)\\b");
    private static final Map<String, String> MEANINGS = Tables.read("archive-codes");
    /** The scheme in force is of 2022; a number given later should follow it. */
    private static final String SCHEME_FROM = "2023";

    @Override
    public String id() {
        return "L07";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        PrintedSop printed = definition.document();
        Matcher code = CODE.matcher(printed.number().orElse(""));
        if (!code.find()) {
            return;
        }
        String meaning = MEANINGS.getOrDefault(code.group(1), "");
        if (!meaning.isEmpty() && !fits(meaning, printed, definition)) {
            report.add("L07/meaning", POINTER, code.group(1), meaning);
        }
        String created = printed.createdOn().flatMap(DateLine::date).orElse("");
        if (meaning.isEmpty() && !code.group(1).contains(".") && created.compareTo(SCHEME_FROM) >= 0) {
            report.add("L07/old-scheme", POINTER, code.group(1));
        }
    }

    /** Tells whether the office or the SOP speaks of what the code means. */
    private static boolean fits(String meaning, PrintedSop printed, SopDefinition definition) {
        String office = Wording.plain(String.join(" ", printed.agency()) + " "
                + printed.unit().orElse("") + " " + definition.title() + " organisasi tata laksana");
        return Arrays.stream(Wording.plain(meaning).split(" "))
                .anyMatch(word -> word.length() > 3 && office.contains(word));
    }
}
