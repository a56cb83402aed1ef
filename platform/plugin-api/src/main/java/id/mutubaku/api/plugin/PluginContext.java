package id.mutubaku.api.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the host lends to a plugin for one call. */
public interface PluginContext {

    /**
     * Returns the settings that the region gave the plugin, and over them those of the step that asks; they have
     * passed the plugin's own JSON Schema, with its defaults filled in.
     *
     * @param type a record whose components are named as the settings; of the types {@code String}, {@code boolean},
     *     numbers, enums, {@code Optional}, {@code List}, {@code Map} and records of these
     */
    <T extends Record> T settings(Class<T> type);

    /** Returns where to write what the people who run the platform should know; never what people filled in. */
    System.Logger logger();

    /** Returns the way to other machines; it leads to the declared hosts only. */
    Web web();

    /**
     * Returns a folder on this machine that is the plugin's alone, one for each region; it survives restarts and
     * upgrades. What must be true for all machines of a platform belongs into {@link #register()}.
     */
    Path folder();

    /** Returns what the plugin keeps for the region, in the platform's database. */
    Register register();

    /**
     * Reads a file of the case.
     *
     * @param document id of a document that {@link Subject#documents()} has
     * @throws IOException when it cannot be read
     */
    byte[] read(String document) throws IOException;

    /**
     * Tells how a case of the same region stands.
     *
     * @param number of the case
     * @return absent where there is no such case
     */
    Optional<Standing> standing(String number);

    /** The standing of another case. */
    enum Standing {
        RUNNING,
        COMPLETED,
        REJECTED,
        CANCELLED
    }
}
