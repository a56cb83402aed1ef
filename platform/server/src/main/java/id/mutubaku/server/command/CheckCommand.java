package id.mutubaku.server.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.json.JsonPlaces;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.Sentences;
import id.mutubaku.engine.problem.Severity;
import id.mutubaku.host.declaration.DeclaredPlugins;
import id.mutubaku.server.command.CheckedFiles.Finding;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with definitions: {@code FILE#/pointer: severity rule: sentence (line, column)}. */
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Berkas, folder daerah, atau folder definisi. / Files, folders of regions or of definitions.")
    private List<Path> files;

    @Option(names = "--format", defaultValue = "text", description = "text, json")
    private Format format;

    @Option(names = "--lang", defaultValue = "id", description = "id, en")
    private String language;

    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description =
                    "Folder plugin atau katalog / of plugins or catalogues; juga / also: plugins di samping definisi"
                            + " / beside the definitions.")
    private @Nullable Path plugins;

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        for (Path given : files) {
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

    private List<Finding> findings(Path given) {
        if (!Files.exists(given)) {
            throw new ParameterException(spec.commandLine(), "Tidak ada: / Not found: " + given);
        }
        CheckedFiles checked = CheckedFiles.of(given);
        if (checked.paths().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Tidak ada definisi untuk diperiksa: / No definition to check: " + given);
        }
        return checked.findings(given, DeclaredPlugins.in(folders(checked)));
    }

    private List<Path> folders(CheckedFiles checked) {
        List<Path> folders = new ArrayList<>(checked.pluginFolders());
        Optional.ofNullable(plugins).ifPresent(folders::add);
        return folders;
    }

    private String line(Finding finding) {
        Problem problem = finding.problem();
        return finding.file() + "#" + problem.pointer() + ": "
                + problem.severity().word() + " " + problem.rule() + ": " + problem.sentence(Language.of(language))
                + finding.place().map(place -> " " + told(place)).orElse("");
    }

    private String told(JsonPlaces.Place place) {
        return Sentences.sentence(
                "check/place",
                List.of(String.valueOf(place.line()), String.valueOf(place.column())),
                Language.of(language));
    }

    private void printJson(List<Finding> findings, PrintWriter out) {
        ArrayNode list = JsonMapping.MAPPER.createArrayNode();
        for (Finding finding : findings) {
            ObjectNode json = list.addObject()
                    .put("file", finding.file().toString())
                    .put("pointer", finding.problem().pointer())
                    .put("severity", finding.problem().severity().word())
                    .put("rule", finding.problem().rule())
                    .put("sentence", finding.problem().sentence(Language.of(language)));
            finding.place().ifPresent(place -> json.put("line", place.line()).put("column", place.column()));
        }
        out.println(list.toPrettyString());
    }
}
