package id.mutubaku.casework.cases;

import id.mutubaku.store.StoredCase;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the cases that changed last, so that the next command need not read first. The store's guard finds out what is stale. */
final class CaseCache {
    private static final int CAPACITY = 4096;

    private final Map<String, StoredCase> recent = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoredCase> eldest) {
            return size() > CAPACITY;
        }
    });

    Optional<StoredCase> get(String region, String number) {
        return Optional.ofNullable(recent.get(region + "/" + number));
    }

    void put(StoredCase stored) {
        recent.put(stored.state().region() + "/" + stored.state().number(), stored);
    }
}
