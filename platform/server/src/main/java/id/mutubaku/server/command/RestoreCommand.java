package id.mutubaku.server.command;

import id.mutubaku.store.backup.Restore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills an empty database from a backup, all of it or nothing. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Memulihkan cadangan ke basis data kosong. / Restores a backup into an empty database.")
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseTarget target = new DatabaseTarget();

    @Parameters(paramLabel = "FILE", description = "Berkas cadangan. / The backup.")
    private Path file;

    @Override
    public Integer call() throws SQLException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "Tidak ada: / Not found: " + file);
        }
        try (Restore restore = Restore.of(file)) {
            long rows = target.on(restore::into);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%1$d baris dipulihkan. Buktikan dengan: mutubaku audit verify --rebuild%n"
                                    + "%1$d rows restored. Prove it with: mutubaku audit verify --rebuild%n",
                            rows);
            return 0;
        }
    }
}
