package id.mutubaku.casework.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.CaseService.Completion;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.definitions.ShippedSops;
import id.mutubaku.casework.notices.ToNobody;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.database.Database;
import id.mutubaku.workshop.database.CountingProxy;
import id.mutubaku.workshop.database.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Counts what a command costs on the wire, since one untyped parameter triples it and nothing else shows. */
final class RoundTripTest {
    private static final AccountHolder KADIS = official("kadis");
    private static final AccountHolder KABID = official("kabid");
    private static final Map<String, Object> ORDER =
            Map.of("namaAplikasi", "Sistem Uji", "perangkatDaerah", "Dinas Uji", "uraian", "Untuk diuji.");

    @Test
    void completedStep_isOneStatement_andOneRoundTrip() throws IOException {
        PgConnectOptions direct = PgConnectOptions.fromUri(TestPostgres.newAddress("round_trips"));
        Vertx vertx = Vertx.vertx();
        try (CountingProxy proxy = new CountingProxy(direct.getHost(), direct.getPort())) {
            Pool pool = Database.open(
                    vertx, new PgConnectOptions(direct).setHost("127.0.0.1").setPort(proxy.port()));
            Database.migrate(pool).await();
            SopRepository sops = ShippedSops.read();
            CaseService cases = new CaseService(
                    sops,
                    new CaseStore(pool),
                    new CommitStore(pool),
                    new DocumentStore(pool),
                    ToNobody.notices(),
                    StepPlugins.NONE,
                    InstantSource.system());
            Sop sop = sops.latest("bolmut/pengembangan-aplikasi").orElseThrow();
            for (int warmUp = 0; warmUp < 3; warmUp++) {
                complete(cases, open(cases, sop));
            }
            String number = open(cases, sop);

            CountingProxy.Count before = proxy.count();
            complete(cases, number);
            CountingProxy.Count cost = proxy.count().since(before);

            assertEquals(new CountingProxy.Count(0, 1, 1), cost);
            String queued = TestPostgres.text(
                    TestPostgres.await(pool.preparedQuery("select count(*) from job where number = $1::text")
                            .execute(Tuple.of(number))));
            assertEquals("3", queued, "the case was opened, and two steps");
        } finally {
            vertx.close().await();
        }
    }

    private static String open(CaseService cases, Sop sop) {
        Answer answer = cases.open(KADIS, sop, ORDER, Map.of(), anyTerms()).await();
        return assertInstanceOf(Answer.Done.class, answer).number();
    }

    /** Completes the second step: from the cached snapshot, without a read before it. */
    private static void complete(CaseService cases, String number) {
        Completion missing = new Completion(
                new Place("periksa-daftar"), Optional.of("belum"), Optional.empty(), Optional.empty(), Map.of());
        Answer answer =
                cases.complete(KABID, "bolmut", number, missing, anyTerms()).await();
        assertInstanceOf(Answer.Done.class, answer, () -> answer.toString());
    }

    private static Terms anyTerms() {
        return new Terms(Optional.empty(), Optional.empty(), "");
    }

    private static AccountHolder official(String actor) {
        return new AccountHolder("bolmut", actor + ".bolmut", actor, Set.of(actor), false);
    }
}
