package id.mutubaku.plugins.spbe;

import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.spbe.catalogue.Catalogue;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.rule.reuse.IntegrationNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/** Tells with which applications a request has to be integrated, and speaks for a branch; a person decides. */
@Extension
public final class IntegrationCheck implements Check {

    @Override
    public String name() {
        return "integration";
    }

    @Override
    public List<Finding> check(Subject subject, PluginContext context) {
        SpbeSettings settings = context.settings(SpbeSettings.class);
        Optional<Sheet> sheet = settings.sheet(subject);
        if (sheet.isEmpty()) {
            return List.of(SpbeSettings.noForm());
        }
        Catalogue catalogue = settings.applications();
        List<String> branches = subject.step().branches();
        IntegrationNeed need = new IntegrationNeed(
                catalogue,
                settings.branchNeeded().filter(branches::contains),
                settings.branchNotNeeded().filter(branches::contains));
        List<Finding> findings = new ArrayList<>(List.of(need.look(sheet.get()).titled(need.title())));
        SpbeSettings.unread(catalogue).ifPresent(findings::add);
        return findings;
    }
}
