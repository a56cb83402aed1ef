package id.mutubaku.host.declaration;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.api.plugin.Listener;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.archive.PluginFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The declaration of a plugin in {@code mutubaku-plugin.json}, with everything filled in that it left to us.
 *
 * @param id unique among plugins
 * @param version semantic version 2.0.0
 * @param platform versions of the platform with which it works, such as {@code >=0.1.0 & <1.0.0}
 * @param title what people call it
 * @param description what it is for
 * @param provider who answers for it
 * @param offers what it adds, each name once
 * @param settingsSchema JSON Schema 2020-12 of the settings, of an object
 * @param hosts names of machines, or {@code setting:/pointer}
 * @param cycle how often an action that failed is tried again, and after which pauses
 */
public record PluginDeclaration(
        String id,
        String version,
        String platform,
        Text title,
        Optional<Text> description,
        Optional<String> provider,
        List<Offered> offers,
        JsonNode settingsSchema,
        List<String> hosts,
        String cycle) {

    /** Name of the file, at the root of the jar. */
    public static final String FILE = "mutubaku-plugin.json";

    /** Begins a host that stands in the settings; a JSON pointer to it follows. */
    public static final String HOST_SETTING = "setting:";

    /**
     * One extension that it offers.
     *
     * @param kind which extension point
     * @param name as the class returns it
     * @param title what it does, in a few words
     * @param seconds how long one call may take
     * @param megabytes how much memory one call may allocate
     * @param strangers whether people who have not signed in may ask it
     * @param events of which a listener is told
     * @param rhythm of a schedule; absent for anything else
     */
    public record Offered(
            OfferKind kind,
            String name,
            Text title,
            int seconds,
            int megabytes,
            boolean strangers,
            Set<Listener.Kind> events,
            Optional<Rhythm> rhythm) {
        public Offered {
            events = Set.copyOf(events);
        }
    }

    public PluginDeclaration {
        offers = List.copyOf(offers);
        hosts = List.copyOf(hosts);
    }

    /** Reads a declaration, with every problem at once; pointers lead into the text. */
    public static Reading<PluginDeclaration> read(String text) {
        return DeclarationReader.read(text);
    }

    /**
     * Reads the declaration of a jar, or of a folder of classes.
     *
     * @throws IOException when there is no such file or it is no jar
     */
    public static Reading<PluginDeclaration> of(Path jarOrClasses) throws IOException {
        try (PluginFiles files = PluginFiles.open(jarOrClasses)) {
            return DeclarationReader.read(files);
        }
    }

    /**
     * Says which machine a host is: itself, or what the setting is called that names it.
     *
     * @param host one of {@link #hosts}
     */
    public String called(String host) {
        return host.startsWith(HOST_SETTING)
                ? settingsSchema
                        .at(host.substring(HOST_SETTING.length()).replace("/", "/properties/") + "/title")
                        .asText(host)
                : host;
    }

    /** Finds an offer by its name. */
    public Optional<Offered> offer(String name) {
        return offers.stream().filter(offer -> offer.name().equals(name)).findFirst();
    }

    /** Returns the problem of a platform with which it does not work; a pre-release counts as what it leads to. */
    public List<Problem> misfits(String platformVersion) {
        return PlatformRange.problems(platform, platformVersion);
    }

    /** Returns those of given settings that the schema knows, where it allows no others: what another version had. */
    public Map<String, Object> known(Map<String, ?> given) {
        return new SettingsSchema(settingsSchema).known(given);
    }

    /**
     * Checks settings and completes them by the schema's defaults.
     *
     * @param given what was filled in; a property that is null or blank counts as not given
     * @return the completed settings, or all that is wrong with them
     */
    public Reading<Map<String, Object>> settings(Map<String, ?> given) {
        return new SettingsSchema(settingsSchema).complete(given);
    }
}
