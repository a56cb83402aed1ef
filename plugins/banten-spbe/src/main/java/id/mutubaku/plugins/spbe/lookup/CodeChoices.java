package id.mutubaku.plugins.spbe.lookup;

import id.mutubaku.api.plugin.Lookup;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Subject;
import id.mutubaku.plugins.spbe.code.CodeLists;
import id.mutubaku.plugins.spbe.code.CodeRow;
import id.mutubaku.plugins.spbe.code.Reference;
import java.util.List;
import java.util.Locale;

/** Gives the codes of one reference architecture: the national ones and the region's. */
abstract class CodeChoices implements Lookup {
    private static final int MOST = 1000;

    private final Reference reference;

    CodeChoices(Reference reference) {
        this.reference = reference;
    }

    record Codes(List<CodeRow> codes, String codesCsv) {}

    @Override
    public final String name() {
        return reference.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public final List<Choice> choices(Subject subject, PluginContext context) {
        Codes settings = context.settings(Codes.class);
        return CodeLists.of(settings.codes(), settings.codesCsv()).choices(reference, MOST);
    }
}
