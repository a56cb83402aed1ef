package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.validation.RegisterLimits;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A plugin's register in memory, by the same rules as the platform's database does. */
public final class MemoryRegister implements Register {
    /** Code points in UTF-16 do not sort as their chars do. */
    private static final Comparator<Entry> BY_CODE_POINT =
            Comparator.comparing(entry -> entry.key().codePoints().toArray(), java.util.Arrays::compare);

    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(RegisterLimits.key(key)));
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        RegisterLimits.limit(limit);
        List<Entry> listed = entries.values().stream()
                .filter(entry -> entry.key().startsWith(prefix))
                .sorted(BY_CODE_POINT)
                .limit(limit)
                .toList();
        if (listed.stream().mapToLong(RegisterLimits::bytes).sum() > RegisterLimits.MOST_BYTES) {
            throw RegisterLimits.tooMuch(prefix);
        }
        return listed;
    }

    @Override
    public boolean put(String key, long version, String value) {
        Entry changed =
                new Entry(RegisterLimits.key(key), RegisterLimits.version(version) + 1, RegisterLimits.value(value));
        if (version == 0) {
            return entries.putIfAbsent(key, changed) == null;
        }
        Entry now = entries.get(key);
        return now != null && now.version() == version && entries.replace(key, now, changed);
    }

    @Override
    public boolean remove(String key, long version) {
        Entry now = entries.get(RegisterLimits.key(key));
        return now != null && now.version() == version && entries.remove(key, now);
    }
}
