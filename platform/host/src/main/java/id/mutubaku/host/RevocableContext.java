package id.mutubaku.host;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.mutubaku.api.plugin.PluginContext;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.api.plugin.Web;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.web.PluginClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The context of one call as the plugin sees it; when the call is over it is revoked. */
final class RevocableContext implements PluginContext {
    private final PluginDeclaration plugin;
    private final String region;
    private final JsonMapper mapper;
    private final PluginClient client;
    private final CallContext resources;
    private volatile boolean over;

    RevocableContext(
            PluginDeclaration plugin, String region, JsonMapper mapper, PluginClient client, CallContext resources) {
        this.plugin = plugin;
        this.region = region;
        this.mapper = mapper;
        this.client = client;
        this.resources = resources;
    }

    /** Takes it back, also from threads that the plugin started. */
    void end() {
        over = true;
    }

    @Override
    public <T extends Record> T settings(Class<T> type) {
        return mapper.convertValue(resources().settings(), type);
    }

    @Override
    public System.Logger logger() {
        return new PluginLogger(
                System.getLogger("mutubaku.plugin." + plugin.id()),
                "Plugin " + plugin.id() + " " + plugin.version() + ", region " + region + ": ");
    }

    @Override
    public Web web() {
        Web web = client.with(resources().settings());
        return request -> {
            resources();
            return web.send(request);
        };
    }

    @Override
    public Path folder() {
        return resources().folder();
    }

    @Override
    public Register register() {
        return resources().register();
    }

    @Override
    public byte[] read(String document) throws IOException {
        return resources().read(document);
    }

    @Override
    public Optional<Standing> standing(String number) {
        return resources().standing(number);
    }

    private CallContext resources() {
        if (over) {
            throw new IllegalStateException("This call is over; what it was lent cannot be used any more");
        }
        return resources;
    }
}
