package id.mutubaku.engine.lint.standards;

import id.mutubaku.engine.lint.rule.LintRule;
import id.mutubaku.engine.lint.rule.Report;
import id.mutubaku.model.definition.ServiceStandard;
import id.mutubaku.model.definition.ServiceStandard.Component;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rule against a service that does not say by which standard it is given. Source: L61. Requirements, procedure, time,
 * product and legal basis stand in the SOP itself; the other nine components have to be written.
 */
final class StandardOfService implements LintRule {
    private static final Set<Component> IN_THE_SOP = EnumSet.of(
            Component.REQUIREMENTS, Component.PROCEDURE, Component.TIME, Component.PRODUCT, Component.LEGAL_BASIS);

    @Override
    public String id() {
        return "L61";
    }

    @Override
    public void check(SopDefinition definition, Report report) {
        Optional<Service> service = definition.service();
        if (service.isEmpty()) {
            return;
        }
        Set<Component> missing = EnumSet.complementOf(EnumSet.copyOf(IN_THE_SOP));
        service.flatMap(Service::standard)
                .map(ServiceStandard::components)
                .ifPresent(said -> missing.removeAll(said.keySet()));
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Component::property).collect(Collectors.joining(", "));
            report.add(id(), "/service", String.valueOf(missing.size()), names);
        }
    }
}
