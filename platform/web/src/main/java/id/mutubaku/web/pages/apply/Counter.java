package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Principal.AtCounter;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;

/** Knows who may serve at the counter of a region: whoever is an official in one of its SOPs. */
public final class Counter {
    private final SopRepository sops;

    public Counter(SopRepository sops) {
        this.sops = sops;
    }

    /** Returns the official who calls, as one at the counter of the region that the path names. */
    public AtCounter at(Call call) {
        return at(call, call.part("region"));
    }

    /** Returns the official who calls, as one at the counter of a region; anybody else is refused. */
    AtCounter at(Call call, String region) {
        AccountHolder account = call.account();
        if (!account.region().equals(region) || !isOfficial(account)) {
            throw HttpProblem.of(403, "counter/no-official");
        }
        return new AtCounter(account);
    }

    private boolean isOfficial(AccountHolder account) {
        return !sops.in(account.region()).withPost(account.posts()).isEmpty();
    }
}
