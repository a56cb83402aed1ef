package id.mutubaku.plugins.repository.host;

import id.mutubaku.api.plugin.Register;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps entries as long as a test lasts. */
final class MemoryRegister implements Register {
    private final TreeMap<String, Entry> entries = new TreeMap<>();

    @Override
    public synchronized Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    @Override
    public synchronized List<Entry> list(String prefix, int limit) {
        return entries.tailMap(prefix).values().stream()
                .takeWhile(entry -> entry.key().startsWith(prefix))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean put(String key, long version, String value) {
        boolean fits = find(key).map(Entry::version).orElse(0L) == version;
        if (fits) {
            entries.put(key, new Entry(key, version + 1, value));
        }
        return fits;
    }

    @Override
    public synchronized boolean remove(String key, long version) {
        boolean fits = find(key).filter(entry -> entry.version() == version).isPresent();
        if (fits) {
            entries.remove(key);
        }
        return fits;
    }
}
