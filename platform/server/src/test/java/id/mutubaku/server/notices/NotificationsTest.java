package id.mutubaku.server.notices;

import static id.mutubaku.server.client.Running.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.mail.SmtpAddress;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Copies;
import id.mutubaku.server.client.PostOffice;
import id.mutubaku.server.client.PostOffice.Letter;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.client.WebhookListener;
import id.mutubaku.server.client.WebhookListener.Delivery;
import id.mutubaku.server.option.Outgoing;
import id.mutubaku.server.option.PlatformOptions;
import id.mutubaku.server.platform.Platform;
import id.mutubaku.server.walk.FormData;
import id.mutubaku.server.walk.Paths;
import id.mutubaku.server.walk.People;
import id.mutubaku.server.walk.Walk;
import id.mutubaku.store.jobs.Cycle;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets a platform write to a real SMTP server and post to a real HTTP listener, and looks at what comes. */
final class NotificationsTest {
    private static final String ADDRESS = "https://sop.contoh.go.id";
    private static final byte[] KEY = "sebuah kunci rahasia yang panjang".getBytes(StandardCharsets.UTF_8);
    private static final String RAW_KEY = "kunci tanpa sandi";
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private static final List<String> REFUSED = new CopyOnWriteArrayList<>();
    private static PostOffice office;
    private static WebhookListener twiceFailing;
    private static WebhookListener refusing;
    private static Platform platform;
    private static Pool pool;
    private static SopRepository sops;
    private static People people;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        office = new PostOffice();
        twiceFailing = new WebhookListener(delivery -> switch (delivery.attempt()) {
            case 1 -> 500;
            case 2 -> 302;
            default -> 204;
        });
        refusing = new WebhookListener(delivery -> REFUSED.isEmpty() ? 200 : 503);
        Path definitions = folder.resolve("definitions");
        Copies.copy(Running.DEFINITIONS, definitions);
        Copies.addWebhook(definitions, "banten", twiceFailing.url(), "BANTEN_KEY", List.of());
        Copies.addWebhook(definitions, "tarakan", refusing.url(), "TARAKAN_KEY", List.of("case-opened"));
        Copies.addWebhook(definitions, "tarakan", refusing.url(), "NO_KEY", List.of("case-ended"));
        template(definitions, "maluku-utara/templates/mail-case-opened.hbs", "Tabea {{number}}\n\nDari {{agency}}.");
        template(definitions, "maluku-utara/templates/mail-step-opened.hbs", "Judul\n\n{{nomor}}");
        String database = Running.shared().newDatabase("notifications");
        platform = Platform.start(new PlatformOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                definitions,
                Optional.of(database),
                true,
                InstantSource.system(),
                new Outgoing(
                        Optional.of(SmtpAddress.of(office.url())),
                        Optional.of(URI.create(ADDRESS)),
                        Cycle.of("R2/PT0.1S,PT0.3S"),
                        Map.of(
                                "BANTEN_KEY",
                                "whsec_" + Base64.getEncoder().encodeToString(KEY),
                                "TARAKAN_KEY",
                                RAW_KEY))));
        pool = Running.shared().pool(database);
        await(pool.query("update account set email = username || '@surat.go.id' where username <> 'kabid.banten'")
                .execute());
        sops = Running.read(definitions);
        people = new People(Api.at(platform.port()));
    }

    private static void template(Path definitions, String path, String text) throws IOException {
        Path file = definitions.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterAll
    static void stop() {
        platform.close();
        await(pool.close());
        office.close();
        twiceFailing.close();
        refusing.close();
    }

    @Test
    void applicant_isWrittenToOnce_inTheWordsOfTheRegion() {
        String number = open("maluku-utara", "permohonan-pembuatan-aplikasi", "opd");
        settle(number);

        Letter receipt = only(about(number, "siti@contoh.go.id"), "Tabea " + number);
        assertTrue(receipt.body().startsWith("Dari Dinas"), receipt.body());
        assertEquals(List.of(), about(number, "opd.maluku-utara@surat.go.id"), "the form gives another address");
    }

    @Test
    void mail_saysWhatHappened_whoHoldsIt_untilWhen_andWhereToGo() {
        String number = open("bolmut", "pengembangan-aplikasi", "kadis");
        settle(number);

        Letter task = only(office.to("kabid.bolmut@surat.go.id"), number);
        assertTrue(task.body().contains("Yang diminta dari Anda: "), task.body());
        assertTrue(task.body().contains("Dipegang oleh: Kabid Aptika"), task.body());
        assertTrue(task.body().contains(ADDRESS + "/bolmut/kasus/" + number), task.body());
        assertTrue(task.from().contains("<no-reply@sop.contoh.go.id>"), task.from());
        assertTrue(task.id().matches("<[0-9a-f]{40}@sop\\.contoh\\.go\\.id>"), task.id());
        assertFalse(task.body().contains("{{") || task.body().contains("\n\n\n"), task.body());
    }

    @Test
    void wholeCase_tellsEverybodyOnce_andTheApplicantHowItEnded() {
        Sop sop = sops.latest("banten/pembangunan-aplikasi").orElseThrow();
        List<String> opened = new ArrayList<>();
        Paths.Path path = Paths.of(sop).get(0);
        new Walk(people, sop, path, new Walk.Style(true, true), new Walk.Witness() {
                    @Override
                    public void opened(String region, String number) {
                        opened.add(number);
                    }

                    @Override
                    public void completed(String region, String number, Place place) {
                        settle(number);
                    }
                })
                .walk();
        String number = opened.get(0);
        settle(number);

        List<Letter> mine = about(number, "siti@contoh.go.id");
        Letter first = only(mine, "Permohonan " + number + " sudah kami terima");
        String code = text("select tracking_code from sop_case where number = '" + number + "'");
        assertTrue(first.body().contains("Kode lacak: " + code), first.body());
        assertTrue(first.body().contains(ADDRESS + "/lacak?nomor=" + number + "&kode=" + code), first.body());
        assertEquals(2, mine.size(), () -> "nobody is told what they did themselves: " + mine);
        Letter last = only(mine, "Permohonan " + number + " sudah diputuskan");
        assertTrue(last.body().startsWith("Permohonan ini selesai: "), last.body());
        assertEquals(List.of(), office.to("kabid.banten@surat.go.id"), "who has no address gets no mail");
        Set<String> ids = new HashSet<>();
        office.letters().forEach(letter -> assertTrue(ids.add(letter.id()), "twice: " + letter));
    }

    @Test
    void webhook_isRepeatedUntilItIsAccepted_signed_andSaysNothingAboutPeople() {
        String number = open("banten", "pembangunan-aplikasi", "opd");
        settle(number);

        Map<String, List<Delivery>> byId = twiceFailing.deliveries().stream()
                .filter(delivery -> delivery.id().startsWith(number + "/"))
                .collect(Collectors.groupingBy(Delivery::id));
        assertEquals(events("banten", number), byId.size());
        byId.values().forEach(attempts -> {
            assertEquals(3, attempts.size(), () -> "two failures and one success: " + attempts);
            assertEquals(1, attempts.stream().map(Delivery::body).distinct().count());
            attempts.forEach(attempt -> assertEquals(signature(KEY, attempt), attempt.signature()));
        });
        Delivery first = byId.getOrDefault(number + "/1", List.of()).get(0);
        assertEquals("POST", first.method());
        assertEquals("application/cloudevents+json; charset=utf-8", first.type());
        JsonNode event = json(first.body());
        assertEquals("1.0", event.path("specversion").asText());
        assertEquals(number + "/1", event.path("id").asText());
        assertEquals("id.mutubaku.case.case-opened.v1", event.path("type").asText());
        assertEquals(ADDRESS + "/banten", event.path("source").asText());
        assertEquals(number, event.path("subject").asText());
        assertEquals(
                json("{\"region\":\"banten\",\"number\":\"" + number
                        + "\",\"sop\":\"banten/pembangunan-aplikasi\",\"version\":"
                        + sops.latest("banten/pembangunan-aplikasi")
                                .orElseThrow()
                                .definition()
                                .version() + "}"),
                event.path("data"));
        assertEquals(
                "ajukan",
                json(byId.getOrDefault(number + "/2", List.of()).get(0).body())
                        .at("/data/step")
                        .asText());
    }

    @Test
    void failureForGood_isAnIncident_thatAPersonRetriesOrSkips() {
        REFUSED.add("all");
        String retried = open("tarakan", "konsultasi-aplikasi", "opd");
        String skipped = open("tarakan", "konsultasi-aplikasi", "opd");
        until(() -> incidents("incident") == 2);
        long attempts = came(retried);
        Api admin = people.as("admin");

        String page = admin.get("/admin/pemberitahuan").send().expect(200).text();
        assertTrue(page.contains("Webhook " + retried) && page.contains("menjawab 503"), page);
        decide(admin, retried, "skip", "").expect(422);
        assertEquals(2, incidents("incident"));
        decide(admin, skipped, "skip", "Sudah diberi tahu lewat telepon").expect(303);
        REFUSED.clear();
        decide(admin, retried, "retry", "").expect(303);
        settle(retried);

        assertEquals(3, attempts);
        assertEquals(4, came(retried));
        assertEquals(3, came(skipped));
        assertEquals(0, incidents("incident"));
        page = admin.get("/admin/pemberitahuan").send().expect(200).text();
        assertTrue(page.contains("Sudah diberi tahu lewat telepon"), page);
        assertTrue(page.contains("<td data-label=\"Oleh\">admin</td>"), page);
        people.as("kadis", "banten").get("/admin/pemberitahuan").send().expect(403);
    }

    @Test
    void adminPage_saysWhatIsConfiguredAndCannotWork() {
        String page = people.as("admin")
                .get("/admin/pemberitahuan")
                .send()
                .expect(200)
                .text();

        assertTrue(page.contains("variabel lingkungan NO_KEY tidak ada"), page);
        assertTrue(page.contains("Templat surel mail-step-opened.hbs tidak dapat dipakai"), page);
        assertTrue(page.contains("1 akun pelaksana tidak punya alamat surel"), page);
        assertFalse(page.contains("TARAKAN_KEY") || page.contains("Alamat publik belum"), page);
    }

    private static String open(String region, String sop, String actor) {
        Sop found = sops.latest(region + "/" + sop).orElseThrow();
        String form = found.definition().start().form().orElseThrow();
        return people.as(actor, region)
                .post("/api/v1/" + region + "/cases")
                .json(Map.of("sop", sop, "data", FormData.of(found.form(form).orElseThrow(), List.of(), false)))
                .send()
                .expect(201)
                .json()
                .path("number")
                .asText();
    }

    private static Answer decide(Api admin, String number, String decision, String reason) {
        String job = text("select id from job where state = 'incident' and number = '" + number + "'");
        return admin.post("/admin/pemberitahuan")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes("region=tarakan&job=" + job + "&do=" + decision + "&reason=" + reason.replace(' ', '+'))
                .send();
    }

    private static long came(String number) {
        return refusing.deliveries().stream()
                .filter(delivery -> delivery.id().startsWith(number + "/"))
                .peek(delivery -> assertEquals(
                        signature(RAW_KEY.getBytes(StandardCharsets.UTF_8), delivery), delivery.signature()))
                .count();
    }

    private static List<Letter> about(String number, String address) {
        return office.to(address).stream()
                .filter(letter -> letter.subject().contains(number))
                .toList();
    }

    private static Letter only(List<Letter> letters, String subject) {
        List<Letter> about = letters.stream()
                .filter(letter -> letter.subject().contains(subject))
                .toList();
        assertEquals(1, about.size(), about::toString);
        return about.get(0);
    }

    /** Reckons a signature as Standard Webhooks lays it down, without the code that signs. */
    private static String signature(byte[] key, Delivery delivery) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((delivery.id() + "." + delivery.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1,"
                    + Base64.getEncoder()
                            .encodeToString(mac.doFinal(delivery.body().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapping.MAPPER.readTree(text);
        } catch (IOException malformed) {
            throw new AssertionError(text, malformed);
        }
    }

    private static int events(String region, String number) {
        return Integer.parseInt(
                text("select version from sop_case where region = '" + region + "' and number = '" + number + "'"));
    }

    private static int incidents(String state) {
        return Integer.parseInt(text("select count(*) from job where state = '" + state + "'"));
    }

    /** Waits until nothing is left to be done for a case. */
    private static void settle(String number) {
        until(() -> text("select count(*) from job where state = 'waiting' and number = '" + number + "'")
                .equals("0"));
    }

    private static void until(BooleanSupplier reached) {
        long start = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new AssertionError(
                        "Not reached; waiting: " + text("select string_agg(j::text, '; ') || now() from job j"));
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String text(String statement) {
        return Running.text(await(pool.query(statement).execute()));
    }
}
