package id.mutubaku.casework.access;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.work.RegisterStore.Reach;
import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.store.work.WorkStore.Whose;
import java.util.Optional;
import java.util.Set;

/** The work and the cases that people see beyond single cases of their own. */
public final class Visibility {
    private final SopRepository sops;

    public Visibility(SopRepository sops) {
        this.sops = sops;
    }

    /** The people whose work is listed. */
    public enum Scope {
        /** What somebody holds, and what waits for them as one who asked. */
        MINE,
        /** What waits for their posts, whoever holds it. */
        ACTOR,
        /** What waits for any post of the office. */
        OFFICE
    }

    /** Tells whether an account has a post in the office of its region; others ask, or help from outside. */
    public boolean isOfficial(AccountHolder account) {
        return sops.in(account.region()).hasOfficial(account.posts());
    }

    /** Returns whose work somebody looks at; nothing where the scope is not theirs. */
    public Optional<Whose> whose(AccountHolder account, Scope scope) {
        Set<String> own = Set.of(WorkStore.inboxOf(account.username()));
        return switch (scope) {
            case MINE -> Optional.of(whose(account, own, Optional.of(account.username())));
            case ACTOR -> Optional.of(whose(account, account.inboxes(), Optional.empty()));
            case OFFICE ->
                isOfficial(account)
                        ? Optional.of(whose(account, sops.in(account.region()).postsOfAllVersions(), Optional.empty()))
                        : Optional.empty();
        };
    }

    private static Whose whose(AccountHolder account, Set<String> inboxes, Optional<String> holder) {
        return new Whose(account.region(), inboxes, holder, account.username());
    }

    /** Returns the cases that somebody may find: those of each SOP in which they have a post, and their own. */
    public Reach reach(AccountHolder account) {
        Set<String> theirs = sops.in(account.region()).withPost(account.posts());
        return new Reach(account.region(), theirs, account.username());
    }

    /**
     * Tells whether somebody sees more of a piece of work than that it waits, for whom and until when: who has no part
     * in a case is not shown what people wrote in it.
     */
    public boolean shows(AccountHolder account, WorkItem item) {
        return account.inboxes().contains(item.inbox())
                || sops.in(account.region()).withPost(account.posts()).contains(item.sop());
    }
}
