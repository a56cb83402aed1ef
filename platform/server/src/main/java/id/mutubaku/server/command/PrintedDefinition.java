package id.mutubaku.server.command;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.library.FileCheck;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.Step;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A definition with what print needs beside it.
 *
 * @param labels printed labels that all SOPs of its region share
 * @param titles names of the SOPs that it calls
 */
record PrintedDefinition(SopDefinition definition, Map<String, String> labels, Map<String, String> titles) {

    /** Reads a definition; where it is none, says what is wrong with it. */
    static Optional<PrintedDefinition> read(Path file, CommandSpec spec, Language language) throws IOException {
        Reading<SopDefinition> reading = DefinitionReader.definition(Files.readString(file));
        if (reading.value().isEmpty()) {
            tell(reading.problems(), file, spec, language);
            return Optional.empty();
        }
        SopDefinition definition = reading.value().get();
        DefinitionFolder folder = DefinitionFolder.read(CheckedFiles.of(file).folder());
        Map<String, String> labels = new FileCheck(folder)
                .region(definition.region())
                .map(Region::labels)
                .orElse(Map.of());
        return Optional.of(new PrintedDefinition(definition, labels, titles(definition, folder)));
    }

    /** Says what is wrong with the definition in a file. */
    static void tell(List<Problem> problems, Path file, CommandSpec spec, Language language) {
        PrintWriter lines = spec.commandLine().getErr();
        problems.forEach(problem -> lines.println(file + "#" + problem.pointer() + ": "
                + problem.severity().word() + " " + problem.rule() + ": " + problem.sentence(language)));
        lines.flush();
    }

    /** Finds the names of the SOPs that it calls; one that is not there keeps its reference. */
    private static Map<String, String> titles(SopDefinition definition, DefinitionFolder folder) {
        List<String> called = definition.steps().stream()
                .flatMap(step -> step.call().stream())
                .map(Step.Call::sop)
                .toList();
        Map<String, String> titles = new TreeMap<>();
        for (String sop : called) {
            Optional<String> path = Optional.of(sop + ".json").filter(folder.paths()::contains);
            path.flatMap(each -> DefinitionReader.definition(folder.text(each)).value())
                    .ifPresent(found -> titles.put(sop, found.title()));
        }
        return titles;
    }
}
