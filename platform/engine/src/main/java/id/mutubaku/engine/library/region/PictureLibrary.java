package id.mutubaku.engine.library.region;

import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.file.SourceFiles;
import id.mutubaku.engine.picture.Picture;
import id.mutubaku.engine.picture.PictureFile;
import id.mutubaku.engine.picture.Pictures;
import id.mutubaku.engine.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pictures of a folder that forms show, each in the folder of a region.
 *
 * @param pictures those without an error, by path
 * @param problems of every file, none for most of them; by path
 */
public record PictureLibrary(Map<String, Picture> pictures, Map<String, List<Problem>> problems) {
    public PictureLibrary {
        pictures = Map.copyOf(pictures);
        problems = Map.copyOf(problems);
    }

    /** Reads the pictures among files. */
    public static PictureLibrary read(SourceFiles files) {
        Map<String, Picture> pictures = new TreeMap<>();
        Map<String, List<Problem>> problems = new TreeMap<>();
        LibraryFile.of(files.paths(), LibraryFile.Kind.PICTURE).forEach(file -> {
            PictureFile read = PictureFile.read(files.bytes(file.path()));
            problems.put(file.path(), read.problems());
            read.picture().ifPresent(picture -> pictures.put(file.path(), picture));
        });
        return new PictureLibrary(pictures, problems);
    }

    /** Returns the pictures for the forms of a region. */
    public Pictures of(String region) {
        return name -> Optional.ofNullable(pictures.get(LibraryFile.picture(region, name)));
    }
}
