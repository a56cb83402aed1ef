package id.mutubaku.plugins.repository.host;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Keeps bare repositories in a folder of this machine.
 *
 * <p>A repository is built beside its place and moved there in one go, so that nobody ever clones half of one.
 */
public final class FolderHost implements Host {
    private final Path folder;
    private final Optional<String> cloneBase;
    private final Optional<String> webBase;

    /**
     * Prepares to work in a folder, which need not be there yet.
     *
     * @param cloneBase what stands before {@code /name.git} in the clone address; the folder's own path unless given
     * @param webBase the same for the address in the browser; there is none unless given
     */
    public FolderHost(Path folder, Optional<String> cloneBase, Optional<String> webBase) {
        this.folder = folder;
        this.cloneBase = cloneBase;
        this.webBase = webBase;
    }

    @Override
    public Standing look(String name, String mark) throws IOException {
        Path place = place(name);
        if (!Files.exists(place)) {
            return Standing.FREE;
        }
        return BareRepository.mark(place).filter(mark::equals).isPresent() ? Standing.OURS : Standing.TAKEN;
    }

    @Override
    public boolean create(String name, Project project) throws IOException {
        Path beside = folder.resolve("." + name + "." + project.mark() + ".new");
        try {
            Files.createDirectories(folder);
            Folders.delete(beside);
            BareRepository.write(beside, project);
            return moved(beside, place(name));
        } catch (java.nio.file.FileSystemException refused) {
            throw unwritable(refused);
        }
    }

    @Override
    public Provisioned finish(String name, Project project) throws IOException {
        Path place = place(name);
        if (!BareRepository.hasBranch(place)) {
            BareRepository.write(place, project);
        }
        return new Provisioned(
                name,
                cloneBase
                        .map(base -> address(base, name))
                        .orElseGet(() -> place.toAbsolutePath().toString()),
                webBase.map(base -> address(base, name)),
                List.of(),
                List.of());
    }

    /** A folder that is not empty is never replaced by a move: whoever comes second sees that the name is taken. */
    private static boolean moved(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException taken) {
            Folders.delete(beside);
            return false;
        } catch (AtomicMoveNotSupportedException never) {
            throw never;
        } catch (java.nio.file.FileSystemException other) {
            // Some platforms name no reason when the place is taken.
            if (Files.exists(place)) {
                Folders.delete(beside);
                return false;
            }
            throw other;
        }
    }

    private HostFailure unwritable(IOException refused) {
        HostFailure failure = new HostFailure(
                "Folder repositori " + folder + " tidak dapat ditulisi. Beri akun yang menjalankan Mutubaku hak tulis"
                        + " atas folder itu, atau pilih folder lain pada setelan plugin.",
                "The repository folder " + folder + " cannot be written to. Let the account that runs Mutubaku write"
                        + " there, or choose another folder in the plugin's settings.");
        failure.initCause(refused);
        return failure;
    }

    private Path place(String name) {
        return folder.resolve(name + ".git");
    }

    private static String address(String base, String name) {
        return (base.endsWith("/") ? base : base + "/") + name + ".git";
    }
}
