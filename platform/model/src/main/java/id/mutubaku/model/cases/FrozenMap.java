package id.mutubaku.model.cases;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map that nobody can change: whoever gets one need not copy it again. */
final class FrozenMap<V> extends AbstractMap<String, V> {
    private final Map<String, V> map;

    private FrozenMap(Map<String, V> map) {
        this.map = map;
    }

    /** Returns a map in its own order that stays as it is. */
    static <V> Map<String, V> ordered(Map<String, V> map) {
        return map instanceof FrozenMap ? map : new FrozenMap<>(new LinkedHashMap<>(map));
    }

    /** Returns a map in the order of its keys that stays as it is. */
    static <V> Map<String, V> sorted(Map<String, V> map) {
        return map instanceof FrozenMap ? map : new FrozenMap<>(new TreeMap<>(map));
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return Collections.unmodifiableMap(map).entrySet();
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return map.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return map.containsKey(key);
    }

    @Override
    public int size() {
        return map.size();
    }
}
