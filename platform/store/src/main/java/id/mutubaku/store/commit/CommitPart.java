package id.mutubaku.store.commit;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the statement that commits a command: common table expressions, with parameters by name such as
 * {@code :number::text}, each cast where it stands.
 *
 * @param concerns whether a command needs the part
 * @param first what comes before the guard; may be empty
 * @param condition on which the guard depends; may be empty
 * @param then what comes after the guard, for what it let through ({@code guard g})
 * @param values what the parameters stand for
 */
record CommitPart(
        Predicate<Commit> concerns,
        String first,
        String condition,
        String then,
        Map<String, Function<Commit, @Nullable Object>> values) {

    /** Makes a part that only follows from the guard. */
    static CommitPart following(
            Predicate<Commit> concerns, String then, Map<String, Function<Commit, @Nullable Object>> values) {
        return new CommitPart(concerns, "", "", then, values);
    }
}
