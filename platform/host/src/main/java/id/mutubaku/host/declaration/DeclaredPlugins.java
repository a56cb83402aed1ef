package id.mutubaku.host.declaration;

import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.host.archive.PluginFiles;
import id.mutubaku.host.declaration.PluginDeclaration.Offered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

/**
 * The plugins that declare themselves in folders: jars, catalogues with jars inside, and folders in which plugins are written.
 * Nothing of them is loaded, and no signature looked at.
 */
public final class DeclaredPlugins implements KnownPlugins {
    private static final String JAR = ".jar";
    private static final List<String> PLACES = List.of("", "src/main/resources");

    private final Map<String, Map<String, String>> offers = new HashMap<>();

    private DeclaredPlugins() {}

    /**
     * Reads the declarations in folders; a folder that is not there has none, and neither has a file that cannot be read.
     *
     * @throws UncheckedIOException when a folder cannot be listed
     */
    public static DeclaredPlugins in(List<Path> folders) {
        DeclaredPlugins plugins = new DeclaredPlugins();
        folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> inside(folder).stream())
                .flatMap(path -> declarations(path).stream())
                .flatMap(text -> PluginDeclaration.read(text).value().stream())
                .forEach(plugins::add);
        return plugins;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(PluginDeclaration plugin) {
        Map<String, String> known = offers.computeIfAbsent(plugin.id(), first -> new HashMap<>());
        for (Offered offer : plugin.offers()) {
            known.put(offer.name(), offer.kind().word());
        }
    }

    private static List<String> declarations(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return written(path);
            }
            return path.toString().endsWith(JAR) ? packed(path) : List.of();
        } catch (IOException noPlugin) {
            return List.of();
        }
    }

    private static List<String> written(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String place : PLACES) {
            Path file = folder.resolve(place).resolve(PluginDeclaration.FILE);
            if (Files.isRegularFile(file)) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static List<String> packed(Path jar) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PluginFiles files = PluginFiles.open(jar)) {
            for (String name : files.names()) {
                if (name.equals(PluginDeclaration.FILE)) {
                    files.read(name).map(DeclaredPlugins::text).ifPresent(texts::add);
                } else if (name.endsWith(JAR)) {
                    inCatalogue(files, name).ifPresent(texts::add);
                }
            }
        }
        return texts;
    }

    private static Optional<String> inCatalogue(PluginFiles catalogue, String name) throws IOException {
        InputStream bytes = new ByteArrayInputStream(catalogue.read(name).orElse(new byte[0]));
        try (JarInputStream jar = new JarInputStream(bytes, false)) {
            Optional<JarEntry> entry = Optional.ofNullable(jar.getNextJarEntry());
            while (entry.isPresent()) {
                if (entry.get().getName().equals(PluginDeclaration.FILE)) {
                    return Optional.of(text(jar.readAllBytes()));
                }
                entry = Optional.ofNullable(jar.getNextJarEntry());
            }
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Map<String, String>> offers(String plugin) {
        return Optional.ofNullable(offers.get(plugin)).map(Map::copyOf);
    }
}
