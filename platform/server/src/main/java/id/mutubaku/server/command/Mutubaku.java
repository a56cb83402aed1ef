package id.mutubaku.server.command;

import id.mutubaku.engine.problem.OperatorException;
import id.mutubaku.engine.problem.Sentences;
import id.mutubaku.host.declaration.PlatformVersion;
import id.mutubaku.postgres.PostgresException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line.
 *
 * @param environment where commands find what nobody else may read over a shoulder, such as a password
 */
@Command(
        name = "mutubaku",
        mixinStandardHelpOptions = true,
        versionProvider = Mutubaku.Version.class,
        description = "Menjalankan SOP pemerintah daerah. / Runs the SOPs of regional governments.",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            DocumentCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BuildCommand.class,
            PluginCommand.class,
            AccountCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            AuditCommand.class
        })
public record Mutubaku(Map<String, String> environment) {

    /** The answer to {@code --version}. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"mutubaku " + PlatformVersion.CURRENT};
        }
    }

    /** Runs a command; the exit code is 0 for success, 1 where something was found wrong, 2 for wrong words. */
    public static void main(String[] arguments) {
        configureLog();
        Sentences.load();
        System.exit(commandLine().execute(arguments));
    }

    /** Returns the command line in the environment of this process. */
    static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    /** Returns the command line; what an operator can mend is told by its sentence, a bug by its stack trace. */
    static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new Mutubaku(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof OperatorException || failure instanceof PostgresException) {
                        command.getErr().println(failure.getMessage());
                    } else {
                        failure.printStackTrace(command.getErr());
                    }
                    return 1;
                });
    }

    private static void configureLog() {
        try (InputStream in = Mutubaku.class.getResourceAsStream("logging.properties")) {
            if (in != null && System.getProperty("java.util.logging.config.file") == null) {
                LogManager.getLogManager().readConfiguration(in);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
