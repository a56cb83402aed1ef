package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps a plugin's register in memory, by the same rules as the platform's database does. */
public final class MemoryRegister implements Register {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_VALUE = 1_000_000;
    private static final int MOST = 10_000;

    /** Code points in UTF-16 do not sort as their chars do. */
    private static final Comparator<Entry> BY_CODE_POINT =
            Comparator.comparing(entry -> entry.key().codePoints().toArray(), java.util.Arrays::compare);

    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(checkedKey(key)));
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        if (limit < 0 || limit > MOST) {
            throw new IllegalArgumentException("Expected a limit of at most " + MOST + ", but it is " + limit);
        }
        return entries.values().stream()
                .filter(entry -> entry.key().startsWith(prefix))
                .sorted(BY_CODE_POINT)
                .limit(limit)
                .toList();
    }

    @Override
    public boolean put(String key, long version, String value) {
        checkedKey(key);
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "Expected a value of at most " + LONGEST_VALUE + " characters, but it has " + value.length());
        }
        if (version < 0) {
            throw new IllegalArgumentException("Expected version 0 or more, but it is " + version);
        }
        Entry changed = new Entry(key, version + 1, value);
        if (version == 0) {
            return entries.putIfAbsent(key, changed) == null;
        }
        Entry now = entries.get(key);
        return now != null && now.version() == version && entries.replace(key, now, changed);
    }

    @Override
    public boolean remove(String key, long version) {
        Entry now = entries.get(checkedKey(key));
        return now != null && now.version() == version && entries.remove(key, now);
    }

    private static String checkedKey(String key) {
        if (key.isEmpty() || key.codePointCount(0, key.length()) > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "Expected a key of 1 to " + LONGEST_KEY + " characters, but it has " + key.length());
        }
        return key;
    }
}
