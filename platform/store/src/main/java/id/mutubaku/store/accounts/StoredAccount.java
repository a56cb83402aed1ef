package id.mutubaku.store.accounts;

import id.mutubaku.store.sql.Row;
import id.mutubaku.store.staffing.DelegationKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An account as the store holds it, at a time.
 *
 * @param region whose account it is; empty for the platform's
 * @param actors the posts that it holds
 * @param standsIn for which posts it stands in, and how
 */
public record StoredAccount(
        String region,
        String username,
        String name,
        Set<String> actors,
        boolean administrator,
        Map<String, DelegationKind> standsIn) {

    /** The join that gathers which posts an account {@code a} holds at {@code $3}, and for which it stands in. */
    public static final String POSTS_NOW = """
              left join lateral (
                select coalesce(array_agg(p.actor order by p.actor), '{}') as actors
                  from account_post p
                 where p.region = a.region and p.username = a.username
                   and p.from_at <= $3::timestamptz
                   and $3::timestamptz < coalesce(p.until_at, 'infinity'::timestamptz)) as post on true
              left join lateral (
                select array_agg(d.actor order by d.id) as stand_in_actors, array_agg(d.kind order by d.id) as stand_in_kinds
                  from delegation d
                 where d.region = a.region and d.to_username = a.username
                   and d.from_at <= $3::timestamptz and $3::timestamptz < least(d.until_at, d.ended_at)) as deputy on true
            """;

    /** Reads an account together with its posts and those for which it stands in. */
    public static StoredAccount of(Row row) {
        List<String> actors = row.texts("stand_in_actors");
        List<String> kinds = row.texts("stand_in_kinds");
        Map<String, DelegationKind> standsIn = new HashMap<>();
        for (int index = 0; index < actors.size(); index++) {
            standsIn.put(actors.get(index), DelegationKind.ofStored(kinds.get(index)));
        }
        return new StoredAccount(
                row.text("region"),
                row.text("username"),
                row.text("name"),
                Set.copyOf(row.texts("actors")),
                row.flag("administrator"),
                standsIn);
    }
}
