package id.mutubaku.engine.lint.form;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.engine.lint.rule.Wording;
import id.mutubaku.model.definition.SopDefinition;
import java.util.List;
import java.util.Set;

/**
 * The rule against a field that asks for personal data without saying why. Source: L60, UU 27/2022 about personal data, purpose.
 *
 * <p>{@code "x-privacy": {"class": "none"}} says that a field only looks so.
 */
final class PersonalData implements LintRule {
    private static final Set<String> FORMATS = Set.of("nip", "nik", "telepon", "email");
    private static final Set<String> TOKENS =
            Set.of("name", "given-name", "family-name", "tel", "email", "street-address", "bday", "sex");
    private static final List<String> TITLES = List.of(
            "nama",
            "nama lengkap",
            "alamat",
            "alamat rumah",
            "nik",
            "nip",
            "nomor hp",
            "nomor telepon",
            "tempat lahir",
            "tanggal lahir",
            "jenis kelamin",
            "agama",
            "npwp");

    @Override
    public String id() {
        return "L60";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        for (FormFields.Field field : FormFields.of(definition)) {
            if (field.schema().has("x-privacy") || field.schema().has("properties")) {
                continue;
            }
            if (FORMATS.contains(field.schema().path("format").asText())) {
                report.add("L60/certain", field.pointer(), field.title());
            } else if (TOKENS.contains(field.schema().path("x-autocomplete").asText())
                    || TITLES.contains(Wording.plain(field.title()))) {
                report.add("L60/likely", field.pointer(), field.title());
            }
        }
    }
}
