package id.mutubaku.store.staffing;

/** The statements about deputies, by name. */
final class DelegationSql {
    private DelegationSql() {}

    static final String HOLD_ACCOUNT = """
            select 1
              from account
             where region = $1::text and username = $2::text and deactivated_at is null
               for no key update
            """;

    /** Names a deputy, unless the same person stands in for the same post in some of that time already. */
    static final String NAME_DEPUTY = """
            insert into delegation
              (region, id, actor, from_username, to_username, kind, from_at, until_at, letter, made_by, made_at)
            select $1::text, $2::uuid, $3::text, $4::text, $5::text, $6::text, $7::timestamptz, $8::timestamptz,
                   $9::text, $10::text, $11::timestamptz
             where not exists (
               select 1
                 from delegation d
                where d.region = $1::text and d.to_username = $5::text and d.actor = $3::text
                  and d.from_at < $8::timestamptz and $7::timestamptz < least(d.until_at, d.ended_at))
            """;

    /** Ends what still runs or is yet to begin; one who is no administrator, only for their own posts. */
    static final String END_DELEGATION = """
            update delegation
               set ended_at = $3::timestamptz, ended_by = $4::text
             where region = $1::text and id = $2::uuid and ended_at is null and until_at > $3::timestamptz
               and ($5::text is null or from_username = $5::text)
            """;

    /** Lists who stands in for whom, the latest first: in a region, or where one account has a part in it. */
    static final String LIST_DELEGATIONS = """
            select d.id, d.region, d.actor, d.from_username, d.to_username, d.kind, d.from_at, d.until_at, d.letter,
                   d.made_by, d.made_at, d.ended_at, d.ended_by,
                   coalesce(holder.name, '') as holder_name, coalesce(deputy.name, '') as deputy_name
              from delegation d
              left join account holder on holder.region = d.region and holder.username = d.from_username
              left join account deputy on deputy.region = d.region and deputy.username = d.to_username
             where d.region = $1::text
               and ($2::text is null or d.from_username = $2::text or d.to_username = $2::text)
             order by d.from_at desc, d.id
             limit 200
            """;
}
