package id.mutubaku.server.browser;

import id.mutubaku.server.option.PluginOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Finds the jars of this repository's plugins, and makes others of them. */
final class PluginJars {
    private static final Path JARS = Path.of("../../plugins/target/jars");
    private static final Path KEYS = Path.of("../../plugins/target/keys");
    private static final Path MADE = Path.of("target/made-jars");
    private static final String DECLARATION = "mutubaku-plugin.json";

    private PluginJars() {}

    /** Brings all plugins along, and trusts the key that signed them. */
    static PluginOptions options() {
        Stream.of("banten-spbe", "go-id-subdomain", "bolmut-repository", "malut-rka", "tarakan-agenda")
                .forEach(PluginJars::of);
        return new PluginOptions(Optional.of(JARS), Optional.of(KEYS));
    }

    /** Returns the signed jar of a plugin. */
    static Path of(String plugin) {
        return files(JARS).stream()
                .filter(file -> file.getFileName().toString().startsWith(plugin + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No jar of plugin " + plugin + " is in "
                        + JARS.toAbsolutePath().normalize()
                        + ". Build the plugins before these tests: mvn package -DskipTests"));
    }

    /** Makes a jar that is like a plugin's, declares itself otherwise, and is signed by nobody. */
    static Path unsigned(String plugin, UnaryOperator<String> declaration) {
        Path made = MADE.resolve(plugin + "-unsigned.jar");
        try {
            Files.createDirectories(MADE);
            Files.write(made, rewritten(of(plugin), declaration));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return made;
    }

    private static byte[] rewritten(Path jar, UnaryOperator<String> declaration) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(made)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith("META-INF/") && entry.getName().matches(".*\\.(SF|EC|RSA|MF)")) {
                    continue;
                }
                byte[] content = in.readAllBytes();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTime(entry.getTime());
                out.putNextEntry(same);
                out.write(
                        entry.getName().equals(DECLARATION)
                                ? declaration
                                        .apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return made.toByteArray();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
