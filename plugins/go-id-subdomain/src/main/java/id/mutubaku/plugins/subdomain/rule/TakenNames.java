package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lists the names that were given before the register was kept here, with their owners. */
final class TakenNames {
    private final Map<String, String> owners;

    private TakenNames(Map<String, String> owners) {
        this.owners = Map.copyOf(owners);
    }

    /**
     * Reads a list of one name a line; behind a semicolon, a comma or a tab stands its owner.
     *
     * @param suffix which names in the list may have or not
     */
    static TakenNames of(String list, Optional<String> suffix) {
        Map<String, String> owners = new HashMap<>();
        list.lines().map(line -> line.split("[;,\t]", 2)).forEach(parts -> {
            String name = new Wish(parts[0].strip(), suffix, "", "").name();
            if (!name.isEmpty()) {
                owners.putIfAbsent(name, parts.length > 1 ? parts[1].strip() : "");
            }
        });
        return new TakenNames(owners);
    }

    /** Tells who has a name, unless it is the applicant. */
    Optional<Text> owner(Wish wish) {
        return Optional.ofNullable(owners.get(wish.name()))
                .filter(owner -> owner.isEmpty() || !new Agency(owner, owner).isCalled(wish.applicant()))
                .map(owner -> owner.isEmpty()
                        ? new Text(
                                "Nama " + wish.address() + " sudah dipakai. Pilihlah nama lain.",
                                "The name " + wish.address() + " is in use. Choose another one.")
                        : new Text(
                                "Nama " + wish.address() + " sudah dipakai " + owner.strip() + ". Pilihlah nama lain.",
                                "The name " + wish.address() + " is in use by " + owner.strip()
                                        + ". Choose another one."));
    }
}
