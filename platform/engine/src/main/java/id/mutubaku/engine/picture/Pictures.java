package id.mutubaku.engine.picture;

import java.util.Map;
import java.util.Optional;

/** The pictures that the forms of a region can show. */
@FunctionalInterface
public interface Pictures {
    /** The pictures of a region that has none. */
    Pictures NONE = file -> Optional.empty();

    /** Finds a picture by the name of its file. */
    Optional<Picture> named(String file);

    /** Returns pictures by the names of their files. */
    static Pictures of(Map<String, Picture> byName) {
        Map<String, Picture> pictures = Map.copyOf(byName);
        return file -> Optional.ofNullable(pictures.get(file));
    }
}
