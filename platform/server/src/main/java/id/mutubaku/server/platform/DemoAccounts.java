package id.mutubaku.server.platform;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Region;
import id.mutubaku.server.part.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of a demonstration: one for each actor of each region, and an administrator. */
final class DemoAccounts {
    static final String PASSWORD = "demo";

    private DemoAccounts() {}

    /** Makes those accounts that are not there yet. */
    static void make(Parts parts) {
        parts.identity()
                .account()
                .accounts()
                .createAll(of(parts.definitions().sops()), PASSWORD)
                .await();
    }

    private static List<AccountHolder> of(SopRepository sops) {
        List<AccountHolder> accounts = new ArrayList<>();
        accounts.add(new AccountHolder("", "admin", "Administrator", Set.of(), true));
        for (Region region : sops.regions()) {
            Map<String, Actor> actors = new LinkedHashMap<>();
            for (SopSummary sop : sops.in(region.id()).latest()) {
                sop.definition().actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
            }
            actors.forEach((id, actor) -> accounts.add(
                    new AccountHolder(region.id(), id + "." + region.id(), actor.name(), Set.of(id), false)));
        }
        return accounts;
    }
}
