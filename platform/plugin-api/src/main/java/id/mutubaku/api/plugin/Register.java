package id.mutubaku.api.plugin;

import java.util.List;
import java.util.Optional;

/**
 * The memory of a plugin for a region, in the platform's database and its backups: numbers given out, names
 * taken, a catalogue.
 *
 * <p>Entries change one at a time and only from the version that was read, so that two machines never both win: to take
 * the next free number, put it at version 0 and, where that answers false, try the one after it.
 *
 * <p>One call of a plugin may ask 10,000 times, and read and write 16,000,000 characters; then an {@link IllegalStateException} is
 * thrown. Text may hold any character but U+0000.
 */
public interface Register {

    /**
     * Something kept.
     *
     * @param key at most 200 characters
     * @param version 1 for what was put first, one more for each change
     * @param value text of at most 1,000,000 characters
     */
    record Entry(String key, long version, String value) {}

    /** Finds an entry. */
    Optional<Entry> find(String key);

    /**
     * Lists the entries whose keys begin so, in the order of their keys (by code point).
     *
     * @param limit at most 10,000
     * @throws IllegalStateException where their values have more than 4,000,000 bytes (UTF-8) together
     */
    List<Entry> list(String prefix, int limit);

    /**
     * Puts a value.
     *
     * @param version that is to be replaced; 0 where there must be none yet
     * @return false, and nothing changes, where the entry has another version by now
     */
    boolean put(String key, long version, String value);

    /**
     * Takes an entry away.
     *
     * @return false, and nothing changes, where the entry has another version by now
     */
    boolean remove(String key, long version);
}
