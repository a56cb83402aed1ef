package id.mutubaku.server.plugins;

import id.mutubaku.api.plugin.Register;
import java.util.List;
import java.util.Optional;

/** Is a register of which one call may have so much and no more. */
record RationedRegister(Register register, Ration ration) implements Register {
    @Override
    public Optional<Entry> find(String key) {
        return ration.spend(0, () -> register.find(key));
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        return ration.spend(0, () -> register.list(prefix, limit));
    }

    @Override
    public boolean put(String key, long version, String value) {
        return ration.spend(key.length() + value.length(), () -> register.put(key, version, value));
    }

    @Override
    public boolean remove(String key, long version) {
        return ration.spend(0, () -> register.remove(key, version));
    }
}
