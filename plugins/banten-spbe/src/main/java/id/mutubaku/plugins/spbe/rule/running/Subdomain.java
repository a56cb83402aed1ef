package id.mutubaku.plugins.spbe.rule.running;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * R9: the request names a subdomain that can be one; whether it is free and allowed is another plugin's business
 * (PM Komdigi 5/2025).
 */
public final class Subdomain implements Rule {
    private static final Pattern LABEL = Pattern.compile("(?!-)(?!.*--)[a-z0-9-]{3,63}(?<!-)");
    private static final Pattern SLASH = Pattern.compile("/");

    private final Optional<String> form;
    private final Optional<String> field;

    /**
     * Looks for the name.
     *
     * @param form that asks for it
     * @param field JSON pointer to it in the form
     */
    public Subdomain(Optional<String> form, Optional<String> field) {
        this.form = form;
        this.field = field;
    }

    @Override
    public Text title() {
        return new Text("Nama subdomain", "Name of the subdomain");
    }

    @Override
    public Finding look(Sheet sheet) {
        if (form.isEmpty() || field.isEmpty()) {
            return Finding.needsPerson(
                    "R9",
                    new Text(
                            "SOP ini tidak menyebut isian mana yang memuat nama subdomain. Pastikan sendiri namanya ada.",
                            "This SOP does not say which answer holds the name of the subdomain. Make sure yourself"
                                    + " that there is one."));
        }
        String pointer = "/" + form.get() + field.get();
        Optional<String> name = name(sheet);
        if (name.isEmpty()) {
            return Finding.needsPerson(
                            "R9",
                            new Text(
                                    "Permohonan belum menyebut nama subdomain. Tanyakan kepada OPD.",
                                    "The request does not name a subdomain yet. Ask the agency."))
                    .at(pointer);
        }
        return LABEL.matcher(name.get()).matches()
                ? Finding.passed(
                                "R9",
                                new Text(
                                        "Nama subdomain disebut: " + name.get() + ".",
                                        "A subdomain is named: " + name.get() + "."))
                        .at(pointer)
                : Finding.failed(
                                "R9",
                                new Text(
                                        "\"" + Quote.of(name.get())
                                                + "\" tidak dapat menjadi nama subdomain. Mintalah OPD memilih"
                                                + " 3–63 huruf kecil, angka, atau tanda hubung.",
                                        "\"" + Quote.of(name.get())
                                                + "\" cannot be a subdomain. Ask the agency to choose 3–63"
                                                + " small letters, digits or hyphens."))
                        .at(pointer);
    }

    private Optional<String> name(Sheet sheet) {
        Object at = sheet.subject().data().getOrDefault(form.orElse(""), Map.of());
        for (String name : SLASH.splitAsStream(field.orElse("")).skip(1).toList()) {
            at = at instanceof Map<?, ?> group && group.containsKey(name) ? group.get(name) : Map.of();
        }
        return at instanceof String text
                ? Optional.of(text.strip()).filter(given -> !given.isEmpty())
                : Optional.empty();
    }
}
