package id.mutubaku.plugins.subdomain;

import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.subdomain.book.NameBook;
import id.mutubaku.plugins.subdomain.rule.Agency;
import id.mutubaku.plugins.subdomain.rule.NameRules;
import id.mutubaku.plugins.subdomain.rule.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the region and the step say; see {@code mutubaku-plugin.json}.
 *
 * @param form that asks for the name
 * @param field JSON pointer to it in the form
 */
record SubdomainSettings(
        Optional<String> form, Optional<String> field, String reserved, List<Agency> agencies, String taken) {
    private static final Pattern SLASH = Pattern.compile("/");

    /** Finds the name in the case; absent while it is not filled in. */
    Optional<Wish> wish(Subject subject) {
        return form.flatMap(id -> field.flatMap(path -> text(subject.data().getOrDefault(id, Map.of()), path)))
                .map(String::strip)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> new Wish(typed, subject.region().domainSuffix(), subject.applicant(), subject.number()));
    }

    private static Optional<String> text(Map<String, Object> answers, String path) {
        Object at = answers;
        for (String name : SLASH.splitAsStream(path).skip(1).toList()) {
            at = at instanceof Map<?, ?> group && group.containsKey(name) ? group.get(name) : Map.of();
        }
        return at instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Returns the JSON pointer to the answer in the case. */
    String pointer() {
        return "/" + form.orElse("") + field.orElse("");
    }

    NameRules rules(Subject subject, NameBook book) {
        return NameRules.of(reserved, agencies, taken, subject.region().domainSuffix(), book);
    }

    static NameBook book(PluginContext context) {
        return new NameBook(context.register(), context::standing);
    }
}
