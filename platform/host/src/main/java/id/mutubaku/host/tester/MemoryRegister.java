package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.judging.Entries;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps a plugin's register in memory, by the same rules as the platform's database does. */
public final class MemoryRegister implements Register {
    /** Code points in UTF-16 do not sort as their chars do. */
    private static final Comparator<Entry> BY_CODE_POINT =
            Comparator.comparing(entry -> entry.key().codePoints().toArray(), java.util.Arrays::compare);

    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(Entries.key(key)));
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        Entries.limit(limit);
        List<Entry> listed = entries.values().stream()
                .filter(entry -> entry.key().startsWith(prefix))
                .sorted(BY_CODE_POINT)
                .limit(limit)
                .toList();
        if (listed.stream().mapToLong(Entries::bytes).sum() > Entries.MOST_BYTES) {
            throw Entries.tooMuch(prefix);
        }
        return listed;
    }

    @Override
    public boolean put(String key, long version, String value) {
        Entry changed = new Entry(Entries.key(key), Entries.version(version) + 1, Entries.value(value));
        if (version == 0) {
            return entries.putIfAbsent(key, changed) == null;
        }
        Entry now = entries.get(key);
        return now != null && now.version() == version && entries.replace(key, now, changed);
    }

    @Override
    public boolean remove(String key, long version) {
        Entry now = entries.get(Entries.key(key));
        return now != null && now.version() == version && entries.remove(key, now);
    }
}
