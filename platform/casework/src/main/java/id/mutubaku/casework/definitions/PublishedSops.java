package id.mutubaku.casework.definitions;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.DefinitionCheck;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.model.definition.Region;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is published, as the surroundings of a definition that is checked. */
record PublishedSops(SopRepository sops, Function<String, Pictures> pictures, KnownPlugins plugins)
        implements DefinitionCheck.Surroundings {
    @Override
    public Optional<Region> region(String id) {
        return sops.region(id);
    }

    @Override
    public boolean hasRegion(String id) {
        return sops.region(id).isPresent();
    }

    @Override
    public ChoiceLists lists(String region) {
        return sops.lists(region);
    }

    @Override
    public KnownPlugins plugins() {
        return plugins;
    }

    @Override
    public Pictures pictures(String region) {
        return pictures.apply(region);
    }

    @Override
    public boolean hasSop(String reference) {
        return sops.summary(reference).isPresent();
    }

    @Override
    public Set<String> callees(String reference) {
        return sops.callees(reference);
    }
}
