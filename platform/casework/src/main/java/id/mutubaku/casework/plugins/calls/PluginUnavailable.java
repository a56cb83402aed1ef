package id.mutubaku.casework.plugins.calls;

import id.mutubaku.api.plugin.Text;

/** The failure of an action whose plugin cannot be used at present. */
final class PluginUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text why;
    private final String plugin;
    private final String state;

    /**
     * Says why.
     *
     * @param state of the plugin in the region, which is another one once it may be used again
     */
    PluginUnavailable(Text why, String plugin, String state) {
        super(why.en(), null, false, false);
        this.why = why;
        this.plugin = plugin;
        this.state = state;
    }

    String plugin() {
        return plugin;
    }

    String state() {
        return state;
    }

    Text why() {
        return why;
    }
}
