package id.mutubaku.server.command;

import id.mutubaku.store.backup.Backup;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes all that a database keeps into one file, also while its server runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Mencadangkan basis data ke satu berkas. / Backs the database up into one file.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseTarget target = new DatabaseTarget();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Berkas baru. / New file.")
    private Path out;

    @Override
    public Integer call() throws SQLException, IOException {
        long rows = target.onExisting(address -> Backup.take(address, out));
        spec.commandLine()
                .getOut()
                .printf("%1$d baris dicadangkan ke %2$s. / %1$d rows backed up to %2$s.%n", rows, out);
        return 0;
    }
}
