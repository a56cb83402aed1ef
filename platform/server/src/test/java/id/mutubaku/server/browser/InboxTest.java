package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.microsoft.playwright.Locator;
import id.mutubaku.api.cases.Disposition.Nature;
import id.mutubaku.api.cases.Place;
import id.mutubaku.engine.cases.CaseTalk;
import id.mutubaku.engine.cases.StepHolding;
import id.mutubaku.engine.cases.StepTime;
import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.cases.Answer;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.CaseService.CommandMaker;
import id.mutubaku.server.cases.CaseService.Terms;
import id.mutubaku.server.cases.Principal.AccountHolder;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.store.CaseStore;
import id.mutubaku.server.store.Database;
import id.mutubaku.server.store.DocumentStore;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the inbox to telling apart by words what is new, held, stopped, due and handed on, and to finding cases. */
@ExtendWith(WithSite.class)
class InboxTest {
    private static final Place STEP = new Place("terima");
    private static final AccountHolder KADIS =
            new AccountHolder("banten", "kadis.banten", "Kepala Dinas", Set.of("kadis"), false);

    @Test
    void newTask_isCalledNew_untilItsPageIsOpened(Site site) {
        Receipt receipt = Requests.sendBanten(site.applicant(), "Dinas Baru");
        Person kadis = site.official("kadis.banten");

        assertThat(news(kadis, receipt)).hasCount(1);
        kadis.opens("/banten/kasus/" + receipt.number()).gets(200);
        assertThat(news(kadis, receipt)).hasCount(0);
    }

    @Test
    void heldStoppedAndHandedOnTasks_sayWhatTheyAre(Site site) {
        Receipt receipt = Requests.sendBanten(site.applicant(), "Dinas Tertahan");
        Person kadis = site.official("kadis.banten");
        assertThat(row(kadis, "/kerja", receipt)).containsText("Belum diambil");

        ask(site, receipt, (at, by) -> new StepHolding.Claim(at, by, STEP));
        assertThat(row(kadis, "/kerja?lingkup=saya", receipt)).containsText("Anda");
        ask(site, receipt, (at, by) -> new StepTime.Pause(at, by, STEP, "Menunggu bagian hukum."));
        assertThat(row(kadis, "/kerja", receipt)).containsText("Waktu berhenti");

        ask(
                site,
                receipt,
                (at, by) ->
                        new CaseTalk.Dispose(at, by, "kasi", "Siapkan bahan rapat.", Nature.ORDINARY, Optional.of(at)));
        ask(
                site,
                receipt,
                (at, by) -> new CaseTalk.Dispose(
                        at, by, "kabid", "Periksa dugaan itu.", Nature.CONFIDENTIAL, Optional.empty()));
        Locator toKasi = row(site.official("kasi.banten"), "/kerja", receipt);
        assertThat(toKasi).containsText("Disposisi");
        assertThat(toKasi).containsText("Siapkan bahan rapat.");
        assertThat(toKasi).containsText("Terlambat");
        Locator toKabid = row(site.official("kabid.banten"), "/kerja", receipt);
        assertThat(toKabid).containsText("Disposisi rahasia");
        assertThat(toKabid).not().containsText("dugaan");
    }

    @Test
    void officesTasks_areThereToLookAt(Site site) {
        Receipt receipt = Requests.sendBanten(site.applicant(), "Dinas Sekantor");
        Person kasi = site.official("kasi.banten")
                .opens("/kerja")
                .follows("Seluruh kantor")
                .gets(200);

        while (kasi.page().getByText(receipt.number()).count() == 0) {
            kasi.follows("Halaman berikutnya");
        }
        kasi.follows(receipt.number()).gets(200).sees("Dinas Sekantor");
        site.official("opd.banten").opens("/kerja?lingkup=kantor").gets(403);
    }

    @Test
    void request_isFoundByTheEndOfItsNumber_andByItsApplicant(Site site) {
        Receipt receipt = Requests.sendBanten(site.applicant(), "Dinas Mercusuar");
        Person kadis = site.official("kadis.banten").opens("/kerja");
        String end = receipt.number().substring(receipt.number().lastIndexOf('-') + 1);

        kadis.types("Cari permohonan", end).presses("Cari").gets(200).sees(receipt.number());
        kadis.types("Cari permohonan", "mercusuar aplikasi").presses("Cari").sees("Sedang berjalan");
        kadis.follows(receipt.number()).gets(200);
        kadis.opens("/kerja/permohonan").types("Cari permohonan", "'; <b>tak ada</b>");
        kadis.presses("Cari").gets(200).sees("Tidak ada permohonan yang cocok dengan “'; <b>tak ada</b>”");
    }

    @Test
    void applicantWithAnAccount_findsOwnRequestsOnly(Site site) {
        Receipt others = Requests.sendBanten(site.applicant(), "Dinas Lain");
        Person opd = site.official("opd.banten");
        Receipt own = Requests.sendBanten(opd, "Dinas Sendiri");

        opd.opens("/kerja").gets(200).sees("Permohonan Anda").sees(own.number()).doesNotSee("Seluruh kantor");
        opd.doesNotSee(others.number()).types("Cari permohonan", "dinas").presses("Cari");
        opd.sees(own.number()).doesNotSee(others.number()).follows(own.number()).gets(200);
    }

    private static Locator news(Person person, Receipt receipt) {
        return row(person, "/kerja", receipt).locator(".tag").filter(new Locator.FilterOptions().setHasText("Baru"));
    }

    private static Locator row(Person person, String path, Receipt receipt) {
        person.opens(path).gets(200);
        while (person.page().getByText(receipt.number()).count() == 0) {
            person.follows("Halaman berikutnya");
        }
        return person.page().locator("tr").filter(new Locator.FilterOptions().setHasText(receipt.number()));
    }

    /** Lets the head of the office do what another page has the buttons for. */
    private static void ask(Site site, Receipt receipt, CommandMaker command) {
        Vertx vertx = Vertx.vertx();
        try {
            String uri = site.platform().postgres().orElseThrow().address().uri();
            Pool pool = Database.open(vertx, PgConnectOptions.fromUri(uri));
            CaseService cases = new CaseService(
                    Running.read(Running.DEFINITIONS),
                    new CaseStore(pool),
                    new DocumentStore(pool),
                    InstantSource.system());
            Terms terms = new Terms(Optional.empty(), Optional.empty(), "");
            Answer answer = Running.await(cases.ask(KADIS, "banten", receipt.number(), command, terms));
            assertInstanceOf(Answer.Done.class, answer, answer::toString);
        } finally {
            Running.await(vertx.close());
        }
    }
}
