package id.mutubaku.casework.plugins;

import id.mutubaku.api.plugin.Register;
import java.util.List;
import java.util.Optional;

/** Is a register of which one call may have so much and no more. */
record RationedRegister(Register register, Ration ration) implements Register {
    @Override
    public Optional<Entry> find(String key) {
        Optional<Entry> found = ration.ask(() -> register.find(key));
        found.ifPresent(entry -> ration.count(entry.value().length()));
        return found;
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        List<Entry> listed = ration.ask(() -> register.list(prefix, limit));
        ration.count(listed.stream().mapToLong(entry -> entry.value().length()).sum());
        return listed;
    }

    @Override
    public boolean put(String key, long version, String value) {
        ration.count(key.length() + value.length());
        return ration.ask(() -> register.put(key, version, value));
    }

    @Override
    public boolean remove(String key, long version) {
        return ration.ask(() -> register.remove(key, version));
    }
}
