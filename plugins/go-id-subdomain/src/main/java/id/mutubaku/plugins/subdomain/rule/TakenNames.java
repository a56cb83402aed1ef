package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
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

    /** Looks whether somebody has a name; absent where nobody has, or the applicant. */
    Optional<Finding> look(Wish wish) {
        Optional<Agency> owner = Optional.ofNullable(owners.get(wish.name())).map(name -> new Agency(name, name));
        if (owner.filter(agency -> agency.name().isEmpty()).isPresent()) {
            return Optional.of(Finding.failed(
                    "N10",
                    new Text(
                            "Nama " + wish.address() + " sudah dipakai. Pilihlah nama lain.",
                            "The name " + wish.address() + " is in use. Choose another one.")));
        }
        return owner.filter(agency -> !agency.isCalled(wish.applicant()))
                .map(agency -> agency.mayBeCalled(wish.applicant())
                        ? Finding.needsPerson("N10", own(wish, agency.name()))
                        : Finding.failed("N10", others(wish, agency.name())));
    }

    private static Text own(Wish wish, String owner) {
        return new Text(
                "Nama " + wish.address() + " sudah dipakai " + owner
                        + ". Petugas memastikan bahwa pemohon memang pemiliknya.",
                "The name " + wish.address() + " is in use by " + owner
                        + ". An officer makes sure that the applicant is its owner.");
    }

    private static Text others(Wish wish, String owner) {
        return new Text(
                "Nama " + wish.address() + " sudah dipakai " + owner + ". Pilihlah nama lain.",
                "The name " + wish.address() + " is in use by " + owner + ". Choose another one.");
    }
}
