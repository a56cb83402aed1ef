package id.mutubaku.server.option;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a platform is to start.
 *
 * @param port 0 lets the system choose
 * @param data folder for everything that is kept
 * @param database which PostgreSQL
 * @param demo whether to make the demonstration's accounts
 * @param clock tells the time
 * @param outgoing how people and programs outside are reached
 * @param plugins where plugins come from, and whose are trusted
 * @param web what strangers may send, and who stands in front
 */
public record PlatformOptions(
        String host,
        int port,
        Path data,
        Path definitions,
        DatabaseOptions database,
        boolean demo,
        InstantSource clock,
        Outgoing outgoing,
        PluginOptions plugins,
        WebOptions web) {

    /** Starts a platform on the database at an address, the embedded one where it is absent. */
    public PlatformOptions(
            String host,
            int port,
            Path data,
            Path definitions,
            Optional<String> database,
            boolean demo,
            InstantSource clock,
            Outgoing outgoing,
            PluginOptions plugins) {
        this(
                host,
                port,
                data,
                definitions,
                DatabaseOptions.at(database),
                demo,
                clock,
                outgoing,
                plugins,
                WebOptions.USUAL);
    }

    /** Starts a platform that brings no plugins along. */
    public PlatformOptions(
            String host,
            int port,
            Path data,
            Path definitions,
            Optional<String> database,
            boolean demo,
            InstantSource clock,
            Outgoing outgoing) {
        this(host, port, data, definitions, database, demo, clock, outgoing, PluginOptions.NONE);
    }

    /** Starts a platform that reaches nobody outside. */
    public PlatformOptions(
            String host,
            int port,
            Path data,
            Path definitions,
            Optional<String> database,
            boolean demo,
            InstantSource clock) {
        this(host, port, data, definitions, database, demo, clock, Outgoing.NOTHING);
    }
}
