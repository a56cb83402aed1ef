package id.mutubaku.store.audit;

/** The statements of the audit, by name. */
final class AuditSql {
    private AuditSql() {}

    /** Sees one moment of the database, so that a case that is worked on meanwhile is read as a whole. */
    static final String ONE_MOMENT = "set transaction isolation level repeatable read";

    static final String CASES = """
            select region, number
              from sop_case
             where (region, number) > ($1::text, $2::text)
             order by region, number
             limit $3::integer
            """;

    static final String CASE = """
            select c.v::integer as v, c.version, c.sop, c.applicant, c.status, c.state, c.last_hash, c.opened_at, c.changed_at,
                   c.answers, c.wake_at, c.wake_at > now() + interval '1 minute' as sleeps,
                   r.sop as registered_sop, r.applicant as registered_applicant, r.status as registered_status
              from sop_case c
              left join case_register r on r.region = c.region and r.number = c.number
             where c.region = $1::text and c.number = $2::text
            """;

    static final String DEFINITION = """
            select body from definition where region = $1::text and sop = $2::text and version = $3::integer
            """;

    static final String WORK = """
            select place, visit, actor, inbox, kind, stage, sop, activity, applicant, opened_at, due_at, remind_at,
                   holder, holder_name, awaiting
              from work_item
             where region = $1::text and number = $2::text
            """;

    static final String DOCUMENTS = """
            select d.id, d.bytes, d.sha256, coalesce(sum(length(c.content)), 0)::bigint as stored,
                   encode(sha256(coalesce(string_agg(c.content, ''::bytea order by c.part), ''::bytea)), 'hex') as digest
              from document d
              left join document_chunk c on c.region = d.region and c.id = d.id
             where d.region = $1::text and d.number = $2::text
             group by d.region, d.id
            """;

    /** Finds what speaks of cases that are not there. */
    static final String ORPHANS = """
            select 'case_event' as held, region, number from case_event e
             where not exists (select 1 from sop_case c where c.region = e.region and c.number = e.number)
             group by region, number
            union all
            select 'work_item', region, number from work_item w
             where not exists (select 1 from sop_case c where c.region = w.region and c.number = w.number)
             group by region, number
            union all
            select 'document', region, number from document d
             where d.number is not null
               and not exists (select 1 from sop_case c where c.region = d.region and c.number = d.number)
             group by region, number
             limit 1000
            """;

    /** Writes the row of a case as its events have it, if nothing has happened to it since. */
    static final String RESTORE_CASE = """
            update sop_case
               set v = $5::smallint, version = $6::bigint, sop = $7::text, applicant = $8::text, status = $9::text,
                   state = $10::text, last_hash = $11::bytea, answers = $12::bigint[], wake_at = $13::timestamptz,
                   opened_at = $14::timestamptz, changed_at = $15::timestamptz
             where region = $1::text and number = $2::text and version = $3::bigint and last_hash = $4::bytea
            """;

    static final String CLEAR_WORK = """
            delete from work_item where region = $1::text and number = $2::text
            """;

    static final String RESTORE_WORK = """
            insert into work_item (region, number, place, visit, actor, inbox, kind, stage, sop, activity, applicant,
                                   opened_at, due_at, remind_at, holder, holder_name, awaiting)
            values ($1::text, $2::text, $3::text, $4::integer, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text,
                    $11::text, $12::timestamptz, $13::timestamptz, $14::timestamptz, $15::text, $16::text, $17::text)
            """;
}
