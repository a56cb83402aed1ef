package id.mutubaku.host;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.api.plugin.Web;
import id.mutubaku.host.web.PluginClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Is what a plugin is lent for one call; when the call is over it is taken back. */
final class LentContext implements PluginContext {
    private final String plugin;
    private final JsonMapper mapper;
    private final PluginClient client;
    private final Lent lent;
    private volatile boolean over;

    LentContext(String plugin, JsonMapper mapper, PluginClient client, Lent lent) {
        this.plugin = plugin;
        this.mapper = mapper;
        this.client = client;
        this.lent = lent;
    }

    /** Takes it back, also from threads that the plugin started. */
    void end() {
        over = true;
    }

    @Override
    public <T extends Record> T settings(Class<T> type) {
        return mapper.convertValue(lent().settings(), type);
    }

    @Override
    public System.Logger logger() {
        return System.getLogger("mutubaku.plugin." + plugin);
    }

    @Override
    public Web web() {
        Web web = client.with(lent().settings());
        return request -> {
            lent();
            return web.send(request);
        };
    }

    @Override
    public Path folder() {
        return lent().folder();
    }

    @Override
    public Register register() {
        return lent().register();
    }

    @Override
    public byte[] read(String document) throws IOException {
        return lent().read(document);
    }

    @Override
    public Optional<Standing> standing(String number) {
        return lent().standing(number);
    }

    private Lent lent() {
        if (over) {
            throw new IllegalStateException("This call is over; what it was lent cannot be used any more");
        }
        return lent;
    }
}
