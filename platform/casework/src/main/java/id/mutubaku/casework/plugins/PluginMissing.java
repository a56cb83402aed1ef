package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Text;

/** Says that there is no plugin to do what was asked. */
final class PluginMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text why;

    PluginMissing(Text why) {
        super(why.en(), null, false, false);
        this.why = why;
    }

    Text why() {
        return why;
    }
}
