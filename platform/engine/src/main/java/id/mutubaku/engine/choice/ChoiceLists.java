package id.mutubaku.engine.choice;

import java.util.Map;
import java.util.Optional;

/** The lists that the forms of a region can take choices from. */
@FunctionalInterface
public interface ChoiceLists {
    /** The lists of a region that has none. */
    ChoiceLists NONE = name -> Optional.empty();

    /** Finds a list by its name. */
    Optional<ChoiceList> named(String name);

    /** Returns lists by their names. */
    static ChoiceLists of(Map<String, ChoiceList> byName) {
        Map<String, ChoiceList> lists = Map.copyOf(byName);
        return name -> Optional.ofNullable(lists.get(name));
    }
}
