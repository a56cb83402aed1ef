package id.mutubaku.ui.site;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the definitions of this repository, and makes a site of them. */
final class Definitions {
    static final Messages MESSAGES = Messages.load();
    static final PageRenderer RENDERER = new PageRenderer(MESSAGES);
    private static final Path FOLDER = Path.of("..", "sop-definitions");

    private Definitions() {}

    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER, 2)) {
            List<Path> jsons =
                    paths.filter(path -> path.toString().endsWith(".json")).toList();
            for (Path json : jsons) {
                files.put(FOLDER.relativize(json).toString().replace('\\', '/'), Files.readString(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Returns all that is shipped, and a region with an SOP whose paths run at once and whose steps wait. */
    static Map<String, String> filesWithParallelPaths() throws IOException {
        Path sop = Path.of("..", "platform", "engine", "src", "test", "resources", "id", "mutubaku", "engine", "lint");
        Map<String, String> files = files();
        files.put(
                "contoh/region.json",
                Objects.requireNonNull(files.get("tarakan/region.json"))
                        .replace("\"id\": \"tarakan\"", "\"id\": \"contoh\""));
        files.put(
                "contoh/izin-keramaian.json",
                Files.readString(sop.resolve("right").resolve("izin-keramaian.json")));
        return files;
    }

    static SopRepository repository(Map<String, String> files) {
        SopLibrary library = SopLibrary.read(files);
        if (library.hasErrors()) {
            throw new IllegalStateException(library.problems().toString());
        }
        return new SopRepository(library.regions(), library.definitions(), library::officeTimeOf);
    }

    static SiteGenerator generator(SopRepository repository) {
        return new SiteGenerator(repository, RENDERER, MESSAGES, new SiteAssets(repository.regions()));
    }

    /** Makes all files of a site but the documents to print, which take longer, by path. */
    static Map<String, StaticFile> site(SopRepository repository) {
        SiteGenerator generator = generator(repository);
        Map<String, StaticFile> site = new TreeMap<>();
        generator
                .paths()
                .filter(path -> !isPaper(path))
                .forEach(path -> site.put(path, generator.file(path).orElseThrow()));
        return site;
    }

    static boolean isPaper(String path) {
        return path.endsWith(".pdf");
    }

    static Sop sop(String reference) {
        return repository(files()).latest(reference).orElseThrow();
    }
}
