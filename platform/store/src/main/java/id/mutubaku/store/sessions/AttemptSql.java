package id.mutubaku.store.sessions;

/** The statements about attempts to get in, by name. */
final class AttemptSql {
    private AttemptSql() {}

    /** When an attempt at {@code $3} is let through; a pause longer than there is comes from a clock that jumped. */
    private static final String OPEN =
            "(a.next_at <= $3::timestamptz or a.next_at > $3::timestamptz + make_interval(secs => $5::integer))";

    /**
     * Counts an attempt before it is made. It is let through where no refusal is returned; from {@code $4} failures on,
     * each makes the pause before the next one twice as long: four seconds at first, {@code $5} at most.
     */
    static final String RESERVE = """
            insert into attempt as a (region, subject, failures, refusals, next_at, forget_at)
            values ($1::text, $2::text, 1, 0, $3::timestamptz, $3::timestamptz + interval '1 hour')
            on conflict (region, subject) do update set
              failures = case
                when a.forget_at <= $3::timestamptz then 1
                when {open} then a.failures + 1
                else a.failures end,
              refusals = case when a.forget_at <= $3::timestamptz or {open} then 0 else a.refusals + 1 end,
              next_at = case
                when a.forget_at <= $3::timestamptz or (a.failures + 1 < $4::integer and {open}) then $3::timestamptz
                when {open} then $3::timestamptz + make_interval(secs =>
                  least($5::integer, power(2, least(a.failures + 3 - $4::integer, 20)))::double precision)
                else a.next_at end,
              forget_at = case
                when a.forget_at <= $3::timestamptz or {open} then $3::timestamptz + interval '1 hour'
                else a.forget_at end
            returning refusals, next_at
            """.replace("{open}", OPEN);

    /** Clears what was counted against somebody who turned out to be right. */
    static final String CLEAR = "delete from attempt where region = $1::text and subject = $2::text";

    /** Takes one attempt back that turned out to be right; those of others at the same place stay. */
    static final String TAKE_BACK = """
            update attempt
               set failures = greatest(failures - 1, 0), next_at = least(next_at, $3::timestamptz)
             where region = $1::text and subject = $2::text
            """;

    static final String SWEEP = "delete from attempt where forget_at <= $1::timestamptz";
}
