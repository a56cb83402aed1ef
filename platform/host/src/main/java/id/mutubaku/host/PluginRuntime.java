package id.mutubaku.host;

import id.mutubaku.api.plugin.Offer;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.archive.PluginFiles;
import id.mutubaku.host.archive.ReservedNames;
import id.mutubaku.host.declaration.DeclarationReader;
import id.mutubaku.host.declaration.PlatformRange;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.host.execution.PluginThreads;
import id.mutubaku.host.loading.CheckpointSignals;
import id.mutubaku.host.loading.ClassChecks;
import id.mutubaku.host.loading.PluginClasses;
import id.mutubaku.host.loading.SinglePluginManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The runtime of one plugin: its declaration, its classes, its PF4J manager and its threads. */
record PluginRuntime(
        PluginDeclaration declaration, PluginClasses classes, SinglePluginManager plugin, PluginThreads threads) {
    private static final int NAMED = 10;

    /** Opens a plugin whose declaration and files are as they should be; no class of it is loaded yet. */
    static PluginRuntime open(Path jarOrClasses, List<Path> libraries, String platformVersion) throws PluginRefused {
        PluginFiles files = files(jarOrClasses, libraries);
        try {
            PluginDeclaration declaration = declaration(files, platformVersion);
            return of(jarOrClasses, declaration, files);
        } catch (IOException | RuntimeException unreadable) {
            close(files);
            throw new PluginRefused(List.of(unreadable(jarOrClasses, unreadable)));
        } catch (PluginRefused refused) {
            close(files);
            throw refused;
        }
    }

    private static PluginRuntime of(Path path, PluginDeclaration declaration, PluginFiles files) {
        String name = declaration.id() + "-" + declaration.version();
        PluginClasses classes = new PluginClasses(name, files);
        long room = declaration.offers().stream()
                .mapToLong(offer -> offer.megabytes() * LoadedPlugin.MEGABYTE)
                .max()
                .orElseThrow();
        PluginThreads threads = new PluginThreads(name, classes, CheckpointSignals.of(classes, room));
        SinglePluginManager plugin = SinglePluginManager.start(path, declaration.id(), declaration.version(), classes);
        return new PluginRuntime(declaration, classes, plugin, threads);
    }

    Map<String, Offer> extensions() throws PluginRefused {
        List<Problem> missing = classes.missing(plugin.extensions());
        if (!missing.isEmpty()) {
            throw new PluginRefused(missing);
        }
        return ExtensionFactory.made(declaration, plugin, classes, threads);
    }

    private static PluginFiles files(Path path, List<Path> libraries) throws PluginRefused {
        try {
            return PluginFiles.open(path, libraries);
        } catch (IOException | SecurityException unreadable) {
            throw new PluginRefused(List.of(unreadable(path, unreadable)));
        }
    }

    private static Problem unreadable(Path path, Exception unreadable) {
        return Problem.error(
                "",
                "plugin/unreadable",
                String.valueOf(path.getFileName()),
                unreadable.getClass().getSimpleName() + ": " + unreadable.getMessage());
    }

    private static PluginDeclaration declaration(PluginFiles files, String platformVersion)
            throws IOException, PluginRefused {
        Reading<PluginDeclaration> reading = DeclarationReader.read(files);
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.value()
                .ifPresent(declaration ->
                        problems.addAll(PlatformRange.problems(declaration.platform(), platformVersion)));
        files.names().stream()
                .filter(ReservedNames::has)
                .sorted()
                .limit(NAMED)
                .map(entry -> Problem.error("", "plugin/shadows", entry))
                .forEach(problems::add);
        problems.addAll(ClassChecks.versions(files));
        if (!problems.isEmpty()) {
            throw new PluginRefused(problems);
        }
        return reading.value().orElseThrow();
    }

    void close() {
        threads.close();
        plugin.close();
        close(classes);
    }

    private static void close(AutoCloseable closed) {
        try {
            closed.close();
        } catch (Exception stillOpen) {
            LoggerFactory.getLogger(PluginRuntime.class).warn("A plugin's file could not be closed", stillOpen);
        }
    }
}
