package id.mutubaku.plugins.subdomain;

import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.subdomain.rule.NameRules;
import java.util.List;
import org.pf4j.Extension;

/** Holds the wished name of a subdomain against the rules. */
@Extension
public final class NameCheck implements Check {

    @Override
    public String name() {
        return "name";
    }

    @Override
    public List<Finding> check(Subject subject, PluginContext context) {
        SubdomainSettings settings = context.settings(SubdomainSettings.class);
        if (settings.form().isEmpty() || settings.field().isEmpty()) {
            return List.of(Finding.needsPerson(
                    "N0",
                    new Text(
                            "Definisi SOP belum menyebut isian mana yang memuat nama subdomain (form dan field). Mintalah"
                                    + " admin melengkapinya; sampai itu, petugas yang menilai namanya.",
                            "The SOP does not say which answer holds the name (form and field). Ask an administrator"
                                    + " to complete it; until then an officer judges the name.")));
        }
        NameRules rules = settings.rules(subject, SubdomainSettings.book(context));
        return settings.wish(subject)
                .map(wish -> rules.look(wish).stream()
                        .map(finding -> finding.at(settings.pointer()))
                        .toList())
                .orElseGet(() -> List.of(Finding.needsPerson(
                                "N0",
                                new Text(
                                        "Isilah nama subdomain, supaya dapat diperiksa.",
                                        "Fill in the name of the subdomain, so that it can be checked."))
                        .at(settings.pointer())));
    }
}
