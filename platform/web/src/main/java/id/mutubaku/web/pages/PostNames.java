package id.mutubaku.web.pages;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.definition.SopRepository;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the names of the posts of a region, which its SOPs give. */
public final class PostNames {
    private final SopRepository sops;

    public PostNames(SopRepository sops) {
        this.sops = sops;
    }

    /** Returns the names of all actors of a region, by id. */
    public Map<String, String> names(String region) {
        return sops.in(region).names();
    }

    /** Returns the names of the posts that an official of a region can hold, by actor id: of all but those who ask. */
    public Map<String, String> posts(String region) {
        return sops.in(region).posts();
    }

    /** Returns what somebody is: their own posts, then those for which they stand in. */
    public List<String> of(AccountHolder account) {
        Map<String, String> names = names(account.region());
        return account.posts().stream()
                .map(id -> {
                    String name = names.getOrDefault(id, id);
                    return Optional.ofNullable(account.standsIn().get(id))
                            .map(how -> how.of(name))
                            .orElse(name);
                })
                .toList();
    }
}
