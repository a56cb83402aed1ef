package id.mutubaku.server.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.library.FileCheck;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Severity;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with definitions: {@code FILE#/pointer: severity rule: sentence}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Memeriksa berkas definisi. / Checks definition files.")
final class CheckCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Berkas atau folder definisi. / Files or folders.")
    private List<Path> files;

    @Option(names = "--format", defaultValue = "text", description = "text, json")
    private Format format;

    @Option(names = "--lang", defaultValue = "id", description = "id, en")
    private String language;

    private record Finding(Path file, Problem problem) {}

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        for (Path given : files) {
            if (!Files.exists(given)) {
                throw new ParameterException(spec.commandLine(), "Tidak ada: / Not found: " + given);
            }
            findings.addAll(findings(given));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            printJson(findings, out);
        } else {
            findings.forEach(finding -> out.println(line(finding)));
        }
        out.flush();
        boolean wrong = findings.stream().anyMatch(finding -> finding.problem().severity() == Severity.ERROR);
        return wrong ? 1 : 0;
    }

    /** Checks a file in its surroundings, for calls and calendars lead to its neighbours. */
    private static List<Finding> findings(Path given) {
        List<Finding> findings = new ArrayList<>();
        if (Files.isDirectory(given)) {
            SopLibrary.read(DefinitionFolder.read(given))
                    .problems()
                    .forEach((path, found) ->
                            found.forEach(problem -> findings.add(new Finding(given.resolve(path), problem))));
            return findings;
        }
        Path root = surroundings(given);
        String name =
                root.relativize(given.toAbsolutePath().normalize()).toString().replace('\\', '/');
        new FileCheck(DefinitionFolder.read(root))
                .problems(name)
                .forEach(problem -> findings.add(new Finding(given, problem)));
        return findings;
    }

    /** Returns the folder of definitions to which a file {@code region/sop.json} belongs. */
    private static Path surroundings(Path file) {
        Path region = file.toAbsolutePath().normalize().getParent();
        return region == null || region.getParent() == null ? Path.of("/") : region.getParent();
    }

    private String line(Finding finding) {
        Problem problem = finding.problem();
        return finding.file() + "#" + problem.pointer() + ": "
                + problem.severity().word() + " " + problem.rule() + ": " + problem.sentence(Language.of(language));
    }

    private void printJson(List<Finding> findings, PrintWriter out) {
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        for (Finding finding : findings) {
            list.addObject()
                    .put("file", finding.file().toString())
                    .put("pointer", finding.problem().pointer())
                    .put("severity", finding.problem().severity().word())
                    .put("rule", finding.problem().rule())
                    .put("sentence", finding.problem().sentence(Language.of(language)));
        }
        out.println(list.toPrettyString());
    }
}
