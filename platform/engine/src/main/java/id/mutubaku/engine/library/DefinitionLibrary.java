package id.mutubaku.engine.library;

import id.mutubaku.engine.choice.ChoiceLists;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.lint.naming.KnownPlugins;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Region;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The definitions of a folder, read and checked beside each other.
 *
 * @param definitions those without an error, whose region has none, and that call only such
 * @param problems of every file, none for most of them; by path
 */
public record DefinitionLibrary(List<DefinitionVersion> definitions, Map<String, List<Problem>> problems) {
    public DefinitionLibrary {
        definitions = List.copyOf(definitions);
        problems = Collections.unmodifiableMap(new TreeMap<>(problems));
    }

    /**
     * Reads the definitions among files.
     *
     * @param regions those in force
     * @param lists from which the forms of a region take choices, by its id
     * @param pictures that the forms of a region show, by its id
     * @param plugins those whose offers are known
     * @param published tells whether the SOP of a reference was published with a text: such is not checked again
     */
    public static DefinitionLibrary read(
            SourceFiles files,
            Collection<Region> regions,
            Function<String, ChoiceLists> lists,
            Function<String, Pictures> pictures,
            KnownPlugins plugins,
            BiPredicate<String, String> published) {
        return new LibraryReader(files, regions, lists, pictures, plugins, published).read();
    }
}
