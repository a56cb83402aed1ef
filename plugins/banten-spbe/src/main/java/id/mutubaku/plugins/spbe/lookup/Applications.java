package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.spbe.catalogue.ApplicationRow;
import id.mutubaku.plugins.spbe.catalogue.Catalogue;
import java.util.List;
import org.pf4j.Extension;

/** Gives the applications of the region's catalogue by name. */
@Extension
public final class Applications implements Lookup {
    private static final int MOST = 1000;

    record Settings(List<ApplicationRow> catalogue, String catalogueCsv) {}

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public List<Choice> choices(Subject subject, PluginContext context) {
        Settings settings = context.settings(Settings.class);
        return Catalogue.of(settings.catalogue(), settings.catalogueCsv()).choices(MOST);
    }
}
