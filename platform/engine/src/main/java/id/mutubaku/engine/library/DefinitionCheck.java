package id.mutubaku.engine.library;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.engine.lint.Linter;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.FormPictures;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.engine.problem.ProblemOrder;
import id.mutubaku.model.definition.Region;
import id.mutubaku.model.definition.SopDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The check of one definition beside what it has to do with, and beside nothing else. */
public final class DefinitionCheck {
    private final Surroundings surroundings;

    /** What a definition stands beside: its region, and the SOPs that it may call. */
    public interface Surroundings {
        /** Finds a region without an error. */
        Optional<Region> region(String id);

        /** Tells whether there is a region, even one with errors. */
        boolean hasRegion(String id);

        /** Returns the lists from which the forms of a region take choices, those without an error. */
        ChoiceLists lists(String region);

        /** Returns the plugins whose offers are known. */
        KnownPlugins plugins();

        /** Returns the pictures that the forms of a region show, those without an error. */
        Pictures pictures(String region);

        /** Tells whether there is an SOP, even one with errors. */
        boolean hasSop(String reference);

        /** Returns the references of what an SOP calls; none of one that is not there. */
        Set<String> callees(String reference);
    }

    public DefinitionCheck(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Reads a definition, with all that is wrong with it.
     *
     * @param region id of the region, as the address or the folder has it
     * @param sop its id, as the address or the file's name has it
     */
    public Reading<DefinitionVersion> check(String region, String sop, String text) {
        Reading<DefinitionVersion> reading = checkAlone(region, sop, text);
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.value().ifPresent(definition -> problems.addAll(circles(definition)));
        return new Reading<>(reading.value(), sorted(problems));
    }

    /** Reads a definition wherever it says that it belongs, with all that is wrong with it. */
    public Reading<DefinitionVersion> check(String text) {
        Optional<SopDefinition> definition = DefinitionReader.definition(text).value();
        return check(
                definition.map(SopDefinition::region).orElse(""),
                definition.map(SopDefinition::id).orElse(""),
                text);
    }

    /** Reads a definition whose callees are not read yet. */
    Reading<DefinitionVersion> checkAlone(String region, String sop, String text) {
        Reading<SopDefinition> reading = DefinitionReader.definition(text);
        List<Problem> problems = new ArrayList<>(reading.problems());
        reading.value().ifPresent(definition -> {
            problems.addAll(place(region, sop, definition));
            problems.addAll(Linter.lint(
                    definition,
                    surroundings.region(definition.region()),
                    surroundings.lists(definition.region()),
                    surroundings.pictures(definition.region()),
                    surroundings.plugins(),
                    surroundings::hasSop));
        });
        return new Reading<>(reading.value().map(definition -> version(definition, text)), sorted(problems));
    }

    private DefinitionVersion version(SopDefinition definition, String text) {
        return DefinitionVersion.of(definition, text)
                .showing(FormPictures.shownBy(definition, surroundings.pictures(definition.region())));
    }

    private List<Problem> place(String region, String sop, SopDefinition definition) {
        List<Problem> problems = new ArrayList<>();
        if (!definition.id().equals(sop)) {
            problems.add(Problem.error("/id", "file/id", sop, definition.id()));
        }
        if (!definition.region().equals(region)) {
            problems.add(Problem.error("/region", "file/folder", region, definition.region()));
        }
        if (!surroundings.hasRegion(region)) {
            problems.add(Problem.error("/region", "file/no-region", region));
        }
        return problems;
    }

    /** Finds the calls that lead back to the SOP over others. */
    List<Problem> circles(DefinitionVersion definition) {
        return new CallCircles(surroundings::callees).problems(definition);
    }

    static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(ProblemOrder.BY_POINTER).toList();
    }
}
