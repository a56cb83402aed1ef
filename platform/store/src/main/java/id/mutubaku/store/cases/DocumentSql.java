package id.mutubaku.store.cases;

/** The statements about documents, by name. */
final class DocumentSql {
    private DocumentSql() {}

    static final String STAGE_DOCUMENT = """
            with staged as (
              insert into document (region, id, file_name, media_type, bytes, sha256)
              values ($1::text, $2::uuid, $3::text, $4::text, $5::bigint, $6::text)
              returning region, id
            )
            insert into document_chunk (region, id, part, content)
            select s.region, s.id, c.part, c.content
              from staged s, unnest($7::bytea[]) with ordinality as c (content, part)
            """;

    static final String APPEND_CHUNK = """
            insert into document_chunk (region, id, part, content)
            values ($1::text, $2::uuid, $3::integer, $4::bytea)
            """;

    static final String FIND_STAGED = """
            select id, file_name, media_type, bytes, sha256
              from document
             where region = $1::text and id = any($2::uuid[]) and number is null
            """;

    static final String LOAD_STAGED = """
            select d.id, d.file_name, d.media_type, d.bytes, d.sha256, c.content
              from document d left join document_chunk c on c.region = d.region and c.id = d.id
             where d.region = $1::text and d.number is null and d.id = $2::uuid
             order by c.part
            """;

    static final String LOAD_DOCUMENT = """
            select d.id, d.file_name, d.media_type, d.bytes, d.sha256, c.content
              from document d left join document_chunk c on c.region = d.region and c.id = d.id
             where d.region = $1::text and d.number = $2::text and d.id = $3::uuid
             order by c.part
            """;
}
