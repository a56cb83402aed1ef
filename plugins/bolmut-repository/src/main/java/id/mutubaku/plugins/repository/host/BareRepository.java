package id.mutubaku.plugins.repository.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * Writes a bare repository with a first commit.
 *
 * <p>JGit makes the objects. Its file storage is left out: it asks the git of the machine for its
 * configuration, measures the disk on threads of its own and hooks into the end of the process, all of which outlive a
 * plugin that is taken away.
 */
final class BareRepository {
    private static final String SECTION = "mutubaku";
    private static final String MARK = "mark";
    private static final String BRANCH_FILE = Constants.R_HEADS + Project.BRANCH;

    private BareRepository() {}

    /** Returns the mark of a repository; absent where it has none, or the folder is no repository. */
    static Optional<String> mark(Path place) throws IOException {
        Path file = place.resolve(Constants.CONFIG);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            Config config = new Config();
            config.fromText(Files.readString(file));
            return Optional.ofNullable(config.getString(SECTION, null, MARK));
        } catch (ConfigInvalidException notOurs) {
            return Optional.empty();
        }
    }

    /** Tells whether the first commit is there, as a branch of its own or packed with others. */
    static boolean hasBranch(Path place) throws IOException {
        Path packed = place.resolve(Constants.PACKED_REFS);
        return Files.exists(place.resolve(BRANCH_FILE))
                || (Files.exists(packed)
                        && Files.readString(packed).lines().anyMatch(line -> line.endsWith(" " + BRANCH_FILE)));
    }

    /** Writes it; the branch comes last, so that it never points to what is not there. */
    static void write(Path place, Project project) throws IOException {
        Files.createDirectories(place.resolve("objects/info"));
        Files.createDirectories(place.resolve("objects/pack"));
        Files.createDirectories(place.resolve("refs/heads"));
        Files.createDirectories(place.resolve("refs/tags"));
        Files.writeString(place.resolve(Constants.HEAD), "ref: " + BRANCH_FILE + "\n");
        Files.writeString(place.resolve("description"), project.title() + "\n");
        Files.writeString(place.resolve(Constants.CONFIG), config(project).toText());
        ObjectId commit = commit(place, project);
        Files.writeString(place.resolve(BRANCH_FILE), commit.name() + "\n");
    }

    private static Config config(Project project) {
        Config config = new Config();
        config.setInt("core", null, "repositoryformatversion", 0);
        config.setBoolean("core", null, "filemode", true);
        config.setBoolean("core", null, "bare", true);
        config.setBoolean("receive", null, "denyNonFastForwards", true);
        config.setBoolean("receive", null, "denyDeletes", true);
        config.setBoolean("receive", null, "fsckObjects", true);
        config.setString(SECTION, null, MARK, project.mark());
        return config;
    }

    private static ObjectId commit(Path place, Project project) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        // Git wants the entries of a tree in the order of their names.
        for (Map.Entry<String, String> file : new TreeMap<>(project.files()).entrySet()) {
            ObjectId content = put(place, Constants.OBJ_BLOB, file.getValue().getBytes(UTF_8));
            tree.append(file.getKey(), FileMode.REGULAR_FILE, content);
        }
        PersonIdent author = new PersonIdent(
                project.author().name(),
                project.author().email(),
                project.author().at().toInstant(),
                project.author().at().getZone());
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(put(place, Constants.OBJ_TREE, tree.toByteArray()));
        commit.setAuthor(author);
        commit.setCommitter(author);
        commit.setMessage(project.title() + "\n");
        return put(place, Constants.OBJ_COMMIT, commit.build());
    }

    private static ObjectId put(Path place, int type, byte[] content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(Constants.encodedTypeString(type));
        whole.write((" " + content.length + "\0").getBytes(UTF_8));
        whole.write(content);
        ObjectId id = ObjectId.fromRaw(sha1(whole.toByteArray()));
        Path file = place.resolve("objects")
                .resolve(id.name().substring(0, 2))
                .resolve(id.name().substring(2));
        Files.createDirectories(file.getParent());
        try (OutputStream packed = new DeflaterOutputStream(Files.newOutputStream(file))) {
            whole.writeTo(packed);
        }
        return id;
    }

    /** JGit's own would read the configuration of whoever runs the platform, to choose an implementation. */
    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
