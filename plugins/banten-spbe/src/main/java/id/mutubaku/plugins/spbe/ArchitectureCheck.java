package id.mutubaku.plugins.spbe;

import id.mutubaku.api.plugin.Check;
import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.spbe.catalogue.Catalogue;
import id.mutubaku.plugins.spbe.code.CodeList;
import id.mutubaku.plugins.spbe.likeness.Likeness;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Score;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.rule.mapping.DataGovernance;
import id.mutubaku.plugins.spbe.rule.mapping.Metadata;
import id.mutubaku.plugins.spbe.rule.mapping.ValidCodes;
import id.mutubaku.plugins.spbe.rule.paper.Dossier;
import id.mutubaku.plugins.spbe.rule.paper.LegalBasis;
import id.mutubaku.plugins.spbe.rule.reuse.CoveredByCommon;
import id.mutubaku.plugins.spbe.rule.reuse.Duplicate;
import id.mutubaku.plugins.spbe.rule.reuse.IntegrationNeed;
import id.mutubaku.plugins.spbe.rule.running.Hosting;
import id.mutubaku.plugins.spbe.rule.running.Security;
import id.mutubaku.plugins.spbe.rule.running.Subdomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.Extension;

/** Holds a request against rules R1 to R11; the last finding sums up. A person decides. */
@Extension
public final class ArchitectureCheck implements Check {
    private static final Set<String> KNOCK_OUT = Set.of("R1");

    @Override
    public String name() {
        return "architecture";
    }

    @Override
    public List<Finding> check(Subject subject, PluginContext context) {
        SpbeSettings settings = context.settings(SpbeSettings.class);
        Optional<Sheet> sheet = settings.sheet(subject);
        if (sheet.isEmpty()) {
            return List.of(SpbeSettings.noForm());
        }
        Catalogue catalogue = settings.applications();
        CodeList codes = settings.codeList();
        List<Finding> findings = rules(settings, catalogue, codes, settings.likeness(subject)).stream()
                .map(rule -> rule.look(sheet.get()).titled(rule.title()))
                .toList();
        List<String> branches = subject.step().branches();
        List<Finding> all = new ArrayList<>(findings);
        new Score(settings.continueFrom(), settings.repairFrom(), KNOCK_OUT)
                .of(
                        findings,
                        settings.branchConforms().filter(branches::contains),
                        settings.branchConflicts().filter(branches::contains))
                .ifPresent(all::add);
        SpbeSettings.unread(catalogue).ifPresent(all::add);
        SpbeSettings.unread(codes).ifPresent(all::add);
        return all;
    }

    private static List<Rule> rules(SpbeSettings settings, Catalogue catalogue, CodeList codes, Likeness likeness) {
        return List.of(
                new CoveredByCommon(
                        settings.commonApplications(), likeness, settings.duplicateFrom(), settings.lookFrom()),
                new Duplicate(catalogue, likeness, settings.duplicateFrom(), settings.lookFrom()),
                new ValidCodes(codes),
                new Metadata(),
                new IntegrationNeed(catalogue, Optional.empty(), Optional.empty()),
                new DataGovernance(),
                new Hosting(),
                new Security(),
                new Subdomain(settings.subdomainForm(), settings.subdomainField()),
                new Dossier(settings.dossier()),
                new LegalBasis(settings.oldLaws()));
    }
}
