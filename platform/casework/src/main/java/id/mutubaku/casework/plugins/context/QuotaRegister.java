package id.mutubaku.casework.plugins.context;

import id.mutubaku.api.plugin.Register;
import java.util.List;
import java.util.Optional;

/** A register of which one call may use no more than its quota. */
record QuotaRegister(Register register, CallQuota quota) implements Register {
    @Override
    public Optional<Entry> find(String key) {
        Optional<Entry> found = quota.ask(() -> register.find(key));
        found.ifPresent(entry -> quota.count(entry.value().length()));
        return found;
    }

    @Override
    public List<Entry> list(String prefix, int limit) {
        List<Entry> listed = quota.ask(() -> register.list(prefix, limit));
        quota.count(listed.stream().mapToLong(entry -> entry.value().length()).sum());
        return listed;
    }

    @Override
    public boolean put(String key, long version, String value) {
        quota.count(key.length() + value.length());
        return quota.ask(() -> register.put(key, version, value));
    }

    @Override
    public boolean remove(String key, long version) {
        return quota.ask(() -> register.remove(key, version));
    }
}
