package id.mutubaku.server.browser;

import static id.mutubaku.server.client.Running.await;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lets an administrator see what cannot work, and decide about what failed. */
@ExtendWith(WithSite.class)
class NotificationsPageTest {
    private static final String NUMBER = "BTN-20260302-0GA71";

    @Test
    void administrator_isToldWhatCannotWork(Site site) {
        site.official("admin")
                .opens("/admin/")
                .gets(200)
                .sees("Server surel belum diberikan")
                .follows("Surel dan gangguan")
                .gets(200)
                .sees("Server surel belum diberikan (--smtp), jadi tidak ada surel yang dikirim.")
                .sees("Alamat publik belum diberikan (--address)");
    }

    @Test
    void incident_isSkippedWithAReason_whichStaysToBeRead(Site site) {
        fail(site);
        Person admin = site.official("admin")
                .opens("/admin/pemberitahuan")
                .sees("Webhook " + NUMBER)
                .sees("https://contoh.go.id/ menjawab 503.");
        admin.presses("Lewati Webhook " + NUMBER).gets(422).seesAt("Alasan bila dilewati", "Tulis alasan melewatinya");
        admin.types("Alasan bila dilewati", "Penerimanya sudah ditutup.").presses("Lewati Webhook " + NUMBER);
        admin.gets(200).sees("Sudah dilewati.").sees("Tidak ada yang gagal.").sees("Penerimanya sudah ditutup.");
    }

    @Test
    void account_takesAnEmailAddress_orSaysWhatIsWrongWithIt(Site site) {
        Person admin = site.official("admin").opens("/admin/akun").chooses("Daerah", "Provinsi Banten");
        admin.presses("Tampilkan")
                .gets(200)
                .chooses("Kepala Seksi")
                .types("Nama lengkap", "Siti")
                .types("Nama pengguna", "siti.banten")
                .types("Alamat surel", "siti")
                .types("Kata sandi", "kata sandi panjang")
                .presses("Buat akun")
                .gets(422)
                .seesAt("Alamat surel", "Tulis alamat surel lengkap")
                .finds("Alamat surel", "siti");
        admin.types("Alamat surel", "siti@contoh.go.id")
                .types("Kata sandi", "kata sandi panjang")
                .presses("Buat akun")
                .gets(200)
                .sees("Akun siti.banten dibuat.")
                .sees("siti@contoh.go.id");
        admin.follows("siti.banten")
                .unfolds("Ubah nama dan surel")
                .finds("Alamat surel", "siti@contoh.go.id")
                .types("Alamat surel", "siti@contoh")
                .presses("Simpan")
                .gets(422)
                .seesAt("Alamat surel", "Tulis alamat surel lengkap")
                .types("Alamat surel", "siti.baru@contoh.go.id")
                .presses("Simpan")
                .gets(200)
                .sees("Akun siti.banten disimpan.")
                .sees("siti.baru@contoh.go.id");
        admin.opens("/admin/akun/siapa.banten").gets(404);
    }

    /** Puts a job there that has failed for good. */
    private static void fail(Site site) {
        Vertx vertx = Vertx.vertx();
        Pool pool = PgBuilder.pool()
                .connectingTo(PgConnectOptions.fromUri(
                        site.platform().postgres().orElseThrow().address().uri()))
                .using(vertx)
                .build();
        await(pool.preparedQuery("""
                        insert into job (region, kind, number, key, body, cycle, attempt, state, last_error)
                        values ('banten', 'webhook', $1::text, $1::text, '{}', 'R0/PT1M', 1, 'incident', '{"key": "job-error.answered", "arguments": ["https://contoh.go.id/", "503"]}')
                        """).execute(Tuple.of(NUMBER)));
        await(vertx.close());
    }
}
