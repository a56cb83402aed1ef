package id.mutubaku.server.plugins;

import id.mutubaku.api.plugin.Text;

/** The failure of an action whose plugin cannot be used at present. */
final class PluginUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text why;

    PluginUnavailable(Text why) {
        super(why.en(), null, false, false);
        this.why = why;
    }

    Text why() {
        return why;
    }
}
