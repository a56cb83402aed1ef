package id.mutubaku.casework.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.facts.StoredCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cases that were worked on last, so that the next command need not read first; the guard of the store finds out
 * what is stale. It is bounded by the memory that they take, roughly: applicants can fill in much.
 */
final class CaseCache {
    private static final long MOST_BYTES = 16L << 20;

    /** About what a case takes that has no answers, and each of its lists' elements. */
    private static final int BYTES_OF_CASE = 2_000;

    private static final int BYTES_OF_ELEMENT = 500;
    private static final int BYTES_OF_VALUE = 80;

    private final Cache<CaseName, StoredCase> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .<CaseName, StoredCase>weigher((name, stored) -> bytes(stored.state()))
            .build();

    private record CaseName(String region, String number) {}

    Optional<StoredCase> get(String region, String number) {
        return Optional.ofNullable(recent.getIfPresent(new CaseName(region, number)));
    }

    void put(StoredCase stored) {
        recent.put(new CaseName(stored.state().region(), stored.state().number()), stored);
    }

    static int bytes(CaseState state) {
        int elements = state.open().size()
                + state.documents().size()
                + state.dispositions().size()
                + state.actions().size();
        return BYTES_OF_CASE + BYTES_OF_ELEMENT * elements + bytes(state.data());
    }

    /** Reckons what an answer takes: characters as two bytes, and something for each value around them. */
    private static int bytes(Object answer) {
        if (answer instanceof Map<?, ?> object) {
            return BYTES_OF_VALUE
                    + object.entrySet().stream()
                            .mapToInt(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                            .sum();
        }
        if (answer instanceof List<?> list) {
            return BYTES_OF_VALUE + list.stream().mapToInt(CaseCache::bytes).sum();
        }
        return BYTES_OF_VALUE + (answer instanceof String text ? 2 * text.length() : 0);
    }
}
