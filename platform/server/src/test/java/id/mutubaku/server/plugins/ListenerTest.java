package id.mutubaku.server.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.results.LetterSop;
import id.mutubaku.workshop.Keys;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tells plugins what happens to cases, over a gateway that is down for a while. */
final class ListenerTest {
    private static final String REGION = "banten";
    private static final List<String> TOLD = new CopyOnWriteArrayList<>();
    private static final AtomicInteger REFUSALS = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private static HttpServer gateway;

    @SuppressWarnings("NullAway.Init")
    private static PluginServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean refused = REFUSALS.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (!refused) {
                TOLD.add(said);
            }
            exchange.sendResponseHeaders(refused ? 503 : 204, -1);
            exchange.close();
        });
        gateway.start();
        Keys keys = new Keys(folder).key(PluginServer.TRUSTED);
        server = PluginServer.start(
                folder.resolve("data"),
                Running.DEFINITIONS,
                Running.shared().newDatabase("plugin_listener"),
                PluginServer.trusting(folder, keys));
        PluginServer.install(server.admin(), keys.signed(jar(folder), PluginServer.TRUSTED))
                .expect(201);
        switched(true);
    }

    private static Path jar(Path folder) throws IOException {
        return new Workshop(folder)
                .named("pengabar", "1.0.0")
                .declaring("\"hosts\": [\"127.0.0.1\"], \"cycle\": \"R3/PT0.2S,PT0.2S\"")
                .listener(
                        "semua",
                        """
                        String said = subject.number() + " " + event.kind() + " " + subject.step().id() + " "
                                + event.toApplicant() + " " + event.reason().orElse("-") + " " + event.link() + " " + key;
                        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("%s"))
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(said)).build();
                        if (context.web().send(request).statusCode() != 204) {
                            throw new IllegalStateException("gerbang menolak");
                        }
                        """.formatted("http://127.0.0.1:" + gateway.getAddress().getPort() + "/"),
                        "")
                .listener(
                        "akhir",
                        "context.register().put(\"akhir/\" + key, 0, event.kind().name());",
                        "\"events\": [\"completed\"]")
                .jar();
    }

    private static void switched(boolean on) {
        PluginServer.choose(server.admin(), REGION, "pengabar", Map.of("enabled", on))
                .expect(200);
    }

    @AfterAll
    static void stop() {
        server.close();
        gateway.stop(0);
    }

    private static List<String> told(String number) {
        return TOLD.stream()
                .filter(said -> said.startsWith(number + " "))
                .map(said -> said.substring(number.length() + 1))
                .toList();
    }

    private static boolean isTold(String number, String beginning) {
        return told(number).stream().anyMatch(said -> said.startsWith(beginning));
    }

    @Test
    void events_areTold_onceTheGatewayAnswers_andWithWhatTheyAreAbout() throws InterruptedException {
        LetterSop.Asked asked = sop("kabar-satu").asked();
        soon(() -> isTold(asked.number(), "OPENED ajukan true - http"));
        REFUSALS.set(2);
        Api kasi = server.as("kasi.banten");

        asked.attach(kasi, "nota");
        kasi.post(asked.address() + "/steps/periksa/return")
                .json(Map.of("note", "Foto buram.", "marks", List.of(Map.of("document", "foto", "remark", "Buram"))))
                .send()
                .expect(200);

        soon(() -> isTold(asked.number(), "RETURNED ajukan true Foto buram. http"));
        assertEquals(0, REFUSALS.get());
        assertEquals(
                1,
                told(asked.number()).stream()
                        .filter(said -> said.startsWith("RETURNED"))
                        .count());
        assertTrue(
                told(asked.number()).get(1).contains("/lacak?nomor=" + asked.number()), told(asked.number())::toString);
    }

    @Test
    void ending_isToldToWhoWantsToKnowIt() throws InterruptedException {
        LetterSop.Asked asked = sop("kabar-dua").asked();
        asked.issued();
        asked.archived();

        soon(() -> isTold(asked.number(), "COMPLETED ajukan true - http"));
    }

    @Test
    void pluginThatIsOff_isToldNothing_alsoNotLater() throws InterruptedException {
        LetterSop sop = sop("kabar-tiga");
        switched(false);
        LetterSop.Asked unheard = sop.asked();
        switched(true);
        LetterSop.Asked heard = sop.asked();

        soon(() -> isTold(heard.number(), "OPENED"));
        assertEquals(List.of(), told(unheard.number()));
    }

    @Test
    void listenerThatFailsForGood_waitsForAPerson() throws InterruptedException {
        LetterSop sop = sop("kabar-empat");
        REFUSALS.set(4);
        LetterSop.Asked asked = sop.asked();

        soon(() -> server.admin()
                .get("/admin/pemberitahuan")
                .send()
                .expect(200)
                .text()
                .contains("gerbang menolak"));
        assertEquals(List.of(), told(asked.number()));
    }

    private static LetterSop sop(String id) {
        return new LetterSop(id, server.people()).publish();
    }

    private static void soon(BooleanSupplier done) throws InterruptedException {
        for (int attempt = 0; attempt < 300 && !done.getAsBoolean(); attempt++) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean(), () -> "not within fifteen seconds; told " + TOLD);
    }
}
