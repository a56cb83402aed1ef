package id.mutubaku.benchmarks.steps;

import id.mutubaku.benchmarks.library.SampleRegions;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.cases.Answer;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.CaseService.Completion;
import id.mutubaku.casework.cases.CaseService.Terms;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.casework.notices.Delivery;
import id.mutubaku.casework.notices.Notices;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.commit.CommitStore;
import id.mutubaku.store.jobs.Cycle;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * An office that opens cases and completes their steps: a form of three fields and a decision, each three times, and then
 * a refusal with its reason.
 */
final class Office {
    private static final String REGION = SampleRegions.WORKING;
    private static final int LOOPS = 3;
    private static final AccountHolder KASI = official("kasi");
    private static final AccountHolder KABID = official("kabid");
    private static final Terms ANY = new Terms(Optional.empty(), Optional.empty(), "");
    private static final Place FORM = new Place("kumpulkan");
    private static final Place DECISION = new Place("setujui");
    private static final Map<String, Object> DATA = Map.of(
            "tujuan", "Pertukaran data perizinan antarsistem",
            "sistem",
                    List.of(
                            Map.of("nama", "SIMPEG", "data", "Data pegawai", "arah", "Menerima"),
                            Map.of("nama", "SIPD", "data", "Data anggaran", "arah", "Mengirim")),
            "cara", "splp");

    private final CaseStore store;
    private final CommitStore commits;
    private final DocumentStore documents;
    private final SopRepository sops;
    private final CaseService hot;

    Office(Pool pool, Path definitions) {
        SopLibrary library = SopLibrary.read(DefinitionFolder.read(definitions));
        this.sops = Publisher.repository(library);
        this.store = new CaseStore(pool);
        this.commits = new CommitStore(pool);
        this.documents = new DocumentStore(pool);
        this.hot = service();
    }

    private CaseService service() {
        Delivery delivery =
                new Delivery(Optional.empty(), () -> URI.create("http://localhost"), true, Cycle.of("R1/PT1S"));
        return new CaseService(
                sops,
                store,
                commits,
                documents,
                new Notices(delivery, region -> {}),
                StepPlugins.NONE,
                InstantSource.system());
    }

    /** What was done: how many steps in which time, and how long each took. */
    record Work(long nanos, List<Long> took) {
        int steps() {
            return took.size();
        }

        double percentile(int percent) {
            long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }

    /** Works with several clients for some time, each one case after the other. */
    Work work(int clients, boolean cold, long nanos) {
        long begin = System.nanoTime();
        List<Future<List<Long>>> busy = LongStream.range(0, clients)
                .mapToObj(client -> client(cold, begin + nanos, new ArrayList<>()))
                .toList();
        Future.all(busy).await();
        long end = System.nanoTime();
        return new Work(
                end - begin,
                busy.stream().flatMap(each -> each.result().stream()).toList());
    }

    private Future<List<Long>> client(boolean cold, long until, List<Long> took) {
        if (System.nanoTime() >= until) {
            return Future.succeededFuture(took);
        }
        return oneCase(cold, took).compose(done -> client(cold, until, took));
    }

    private Future<Void> oneCase(boolean cold, List<Long> took) {
        Sop sop = sops.latest(REGION + "/persetujuan").orElseThrow();
        return hot.open(KASI, sop, DATA, Map.of(), ANY).compose(opened -> {
            String number = done(opened).number();
            Future<Void> going = Future.succeededFuture();
            for (int loop = 0; loop < LOOPS; loop++) {
                going = going.compose(before -> step(cold, took, number, KABID, decision("perbaiki", Optional.empty())))
                        .compose(before -> step(cold, took, number, KASI, form()));
            }
            return going.compose(before ->
                    step(cold, took, number, KABID, decision("tolak", Optional.of("Belum sesuai arsitektur."))));
        });
    }

    private Future<Void> step(boolean cold, List<Long> took, String number, AccountHolder by, Completion completion) {
        long begin = System.nanoTime();
        CaseService service = cold ? service() : hot;
        return service.complete(by, REGION, number, completion, ANY)
                .map(Office::done)
                .onSuccess(done -> took.add(System.nanoTime() - begin))
                .mapEmpty();
    }

    private static Answer.Done done(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        return (Answer.Done) answer;
    }

    private static Completion decision(String branch, Optional<String> note) {
        return new Completion(DECISION, Optional.of(branch), Optional.empty(), note, Map.of());
    }

    private static Completion form() {
        return new Completion(FORM, Optional.empty(), Optional.of(DATA), Optional.empty(), Map.of());
    }

    private static AccountHolder official(String actor) {
        return new AccountHolder(REGION, actor + "." + REGION, actor, Set.of(actor), false);
    }
}
