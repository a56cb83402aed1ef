package id.mutubaku.server.browser;

import static id.mutubaku.server.client.Running.await;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Shows an administrator how far a change of many cases has come. */
@ExtendWith(WithSite.class)
class UpkeepPageTest {
    private static final String PAGE = "/admin/kalender?daerah=bolmut";
    private static final String COUNTS = "120 permohonan dilihat: 118 diubah, 2 tidak dapat diubah.";

    @Test
    void changeThatRuns_isShownWithItsProgress_andThenHowItEnded(Site site) {
        run(site, """
                insert into job (region, kind, key, body, cycle, leased_until)
                values ('bolmut', 'reckon-due-dates', 'reckon-due-dates', '{}', 'R0/PT1M', now() + interval '1 hour')
                """);
        note(site, "");
        Person admin = site.official("admin").opens(PAGE).gets(200);
        admin.sees("Perubahan sedang berjalan").sees(COUNTS).sees("BMU-1").doesNotSee("Tidak ada yang berubah.");

        run(site, """
                update job set state = 'incident', last_error = '{"key": "job-error.said", "arguments": ["Disk penuh."]}'
                 where kind = 'reckon-due-dates'
                """);
        admin.opens(PAGE).sees("Perubahan berhenti sebelum selesai").sees("Disk penuh.");
        admin.opens("/admin/pemberitahuan").sees("Perhitungan ulang jatuh tempo");

        run(site, "delete from job where kind = 'reckon-due-dates'");
        note(site, "\"endedAt\":\"2026-11-30T01:00:05Z\",");
        admin.opens(PAGE).sees("Perubahan terakhir sudah selesai").sees(COUNTS).sees("Tidak ada yang berubah.");
    }

    private static void note(Site site, String ended) {
        run(site, """
                insert into setting (region, name, value)
                values ('bolmut', 'reckon-due-dates', '1 {"begunAt":"2026-11-30T01:00:00Z",%s"after":"BMU-1","looked":120,"changed":118,"refused":2,"refusals":[{"number":"BMU-1","title":"Uji","reasons":[{"rule":"step/held-by-you","arguments":[]}]}]}')
                on conflict (region, name) do update set value = excluded.value
                """.formatted(ended));
    }

    private static void run(Site site, String statement) {
        Vertx vertx = Vertx.vertx();
        Pool pool = PgBuilder.pool()
                .connectingTo(PgConnectOptions.fromUri(
                        site.platform().postgres().orElseThrow().address().uri()))
                .using(vertx)
                .build();
        await(pool.query(statement).execute());
        await(vertx.close());
    }
}
