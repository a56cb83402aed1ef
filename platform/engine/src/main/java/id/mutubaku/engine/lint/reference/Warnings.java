package id.mutubaku.engine.lint.reference;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.engine.problem.Pointers;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.PrintedSop.Item;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule against a warning that does not say what happens when, or that shares no word with the SOP. Source: L13; a warning
 * (peringatan) says what follows if the SOP is or is not followed, or until when.
 */
final class Warnings implements LintRule {
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "\\b(jika|apabila|bila|bilamana|kalau|mengakibatkan|berakibat|akibat|paling lama|paling lambat|selambat)",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORT_WORD = 4;

    @Override
    public String id() {
        return "L13";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Set<String> own = words(Stream.concat(
                Stream.of(definition.document().title().orElse(definition.title())),
                definition.documents().stream()
                        .filter(document -> document.kind() != DocumentType.Kind.EQUIPMENT)
                        .map(DocumentType::name)));
        List<Item> items = definition.document().warnings();
        for (int index = 0; index < items.size(); index++) {
            String text = items.get(index).text();
            String pointer = Pointers.of("document", "warnings", index);
            if (!text.isBlank() && !CONSEQUENCE.matcher(text).find()) {
                report.add("L13/form", pointer, text);
            }
            if (!text.isBlank() && words(Stream.of(text)).stream().noneMatch(own::contains)) {
                report.add("L13/topic", pointer, text);
            }
        }
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(Wording.plain(text).split(" ")))
                .filter(word -> word.length() > SHORT_WORD)
                .collect(Collectors.toSet());
    }
}
