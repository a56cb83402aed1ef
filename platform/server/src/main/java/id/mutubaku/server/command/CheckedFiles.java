package id.mutubaku.server.command;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.engine.json.JsonPlaces;
import id.mutubaku.engine.library.FileCheck;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that somebody asks to have checked: a file, those of one region, or those of a folder of definitions. What is
 * said of a file is the same each time, since its neighbours are looked at whoever asks.
 *
 * @param folder of definitions
 * @param files of that folder
 * @param paths of what is asked for, relative to that folder
 * @param isWhole whether that is all there is
 */
record CheckedFiles(Path folder, DefinitionFolder files, List<String> paths, boolean isWhole) {
    private static final String REGION = "region.json";
    private static final String JSON = ".json";
    private static final String PLUGINS = "plugins";

    /**
     * What is wrong in a file.
     *
     * @param place where; absent where the file is no JSON, so that the sentence says it
     */
    record Finding(Path file, Optional<JsonPlaces.Place> place, Problem problem) {}

    CheckedFiles {
        paths = List.copyOf(paths);
    }

    /** Finds the files that a path asks for; none where there is nothing to check. */
    static CheckedFiles of(Path given) {
        if (Files.isDirectory(given) && !isRegion(given)) {
            return within(given, "", true);
        }
        Path region = Files.isDirectory(given) ? absolute(given) : regionOf(absolute(given));
        Path folder = parentOf(region);
        return within(folder, folder.relativize(absolute(given)).toString().replace('\\', '/'), false);
    }

    private static CheckedFiles within(Path folder, String asked, boolean isWhole) {
        DefinitionFolder files = DefinitionFolder.read(folder);
        List<String> paths = files.paths().stream()
                .filter(path -> isWhole || path.equals(asked) || path.startsWith(asked + "/"))
                .filter(path -> LibraryFile.of(path).isPresent())
                .toList();
        return new CheckedFiles(folder, files, paths, isWhole);
    }

    /** Returns the folder of the region to which a file belongs; its pictures and lists stand one folder deeper. */
    private static Path regionOf(Path file) {
        Path around = parentOf(file);
        return Files.exists(parentOf(around).resolve(REGION)) ? parentOf(around) : around;
    }

    /** A region has files of its own; a folder of definitions has regions. */
    private static boolean isRegion(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> all = inside.toList();
            return Files.exists(folder.resolve(REGION))
                    || (all.stream().anyMatch(CheckedFiles::isFile)
                            && all.stream().noneMatch(each -> Files.exists(each.resolve(REGION))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isFile(Path path) {
        return path.toString().endsWith(JSON) || path.toString().endsWith(".csv");
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path parentOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /** Lists the folders in which plugins may lie: beside the definitions, and in the folders of regions. */
    List<Path> pluginFolders() {
        List<Path> folders = new ArrayList<>(List.of(absolute(folder).resolveSibling(PLUGINS)));
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Files::isDirectory)
                    .map(region -> region.resolve(PLUGINS))
                    .sorted()
                    .forEach(folders::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return folders;
    }

    /**
     * Lists what is wrong with the files.
     *
     * @param plugins those whose offers are known
     * @param given the path as somebody wrote it, which is how they are told of the files
     */
    List<Finding> findings(Path given, KnownPlugins plugins) {
        List<Finding> findings = new ArrayList<>();
        problems(plugins).forEach((path, found) -> {
            Path file = told(given, path);
            Optional<JsonPlaces> places = Optional.of(path)
                    .filter(each -> each.endsWith(JSON) && !found.isEmpty())
                    .map(files::text)
                    .map(JsonPlaces::of);
            found.forEach(problem ->
                    findings.add(new Finding(file, places.map(each -> each.at(problem.pointer())), problem)));
        });
        return findings;
    }

    private Path told(Path given, String path) {
        if (isWhole) {
            return given.resolve(path);
        }
        return Files.isDirectory(given) ? given.resolve(path.substring(path.indexOf('/') + 1)) : given;
    }

    private Map<String, List<Problem>> problems(KnownPlugins plugins) {
        if (isWhole) {
            return SopLibrary.read(files, plugins).problems();
        }
        FileCheck check = new FileCheck(files, plugins);
        Map<String, List<Problem>> problems = new TreeMap<>();
        paths.forEach(path -> problems.put(path, check.problems(path)));
        return problems;
    }
}
