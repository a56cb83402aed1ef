package id.mutubaku.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import io.vertx.sqlclient.Pool;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gets back in with a command on the server, beside the server that runs. */
final class AccountCommandTest {
    private static final String PASSWORD = "empat kuda & sapi";

    /** Nobody else's, for other tests sign in with the accounts of the demonstration. */
    private static final String FORGETFUL = "pelupa.banten";

    private record Run(int code, String out, String error) {}

    @BeforeAll
    static void makeForgetful() {
        Pool pool = Running.shared().pool(Running.shared().database());
        Running.await(pool.query("""
                        insert into account (region, username, name, password_hash)
                        select region, '%s', 'Pelupa', password_hash from account where username = 'opd.banten'
                        """.formatted(FORGETFUL)).execute());
        Running.await(pool.close());
    }

    @Test
    void reset_printsALink_thatIsGoodOnce() {
        Run run = run("reset", FORGETFUL, "--address", "https://sop.contoh.go.id");
        assertEquals(0, run.code(), run.error());
        String link = run.out().lines().reduce((one, last) -> last).orElseThrow();
        assertTrue(link.startsWith("https://sop.contoh.go.id/sandi?kode=banten."), link);
        String code = URI.create(link).getQuery().substring("kode=".length());
        Api browser = Running.shared().api();
        browser.get("/sandi?kode=" + code).send().expect(200);

        choose(browser, code, 303);
        choose(browser, code, 403);

        browser.post("/api/v1/session")
                .json(Map.of("username", FORGETFUL, "password", PASSWORD))
                .send()
                .expect(200);
        Running.shared()
                .api()
                .post("/api/v1/session")
                .json(Map.of("username", FORGETFUL, "password", "demo"))
                .send()
                .expect(401);
    }

    @Test
    void administrator_isMade_andListed() {
        Run made = run("create-admin", "penjaga", "--name", "Penjaga malam");
        assertEquals(0, made.code(), made.error());
        assertTrue(made.out().contains("/sandi?kode=."), made.out());
        assertEquals(1, run("create-admin", "penjaga").code());
        assertEquals(2, run("create-admin", "penjaga.banten").code());

        Run listed = run("list");
        List<String> lines = listed.out()
                .lines()
                .filter(line -> line.startsWith("penjaga\t"))
                .toList();
        assertEquals(1, lines.size(), listed.out());
        assertTrue(lines.get(0).contains("Penjaga malam\tadministrator"), lines.get(0));
        assertTrue(run("list", "--region", "banten").out().contains("kasi.banten\t"));
    }

    @Test
    void nameOfNobody_isSaid_andSoIsAFolderWithoutData(@TempDir Path empty) {
        Run nobody = run("reset", "siapa.banten");
        assertEquals(1, nobody.code());
        assertTrue(nobody.error().contains("\"siapa.banten\""), nobody.error());

        StringWriter error = new StringWriter();
        int code = Mutubaku.commandLine()
                .setErr(new PrintWriter(error, true))
                .execute("account", "list", "--data", empty.toString());
        assertEquals(1, code);
        assertTrue(error.toString().contains("There is no database in the data folder"), error.toString());
    }

    private static void choose(Api browser, String code, int status) {
        browser.post("/sandi")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes("kode=" + code + "&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8))
                .send()
                .expect(status);
    }

    private static Run run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        String[] arguments = new String[words.length + 3];
        arguments[0] = "account";
        System.arraycopy(words, 0, arguments, 1, words.length);
        arguments[words.length + 1] = "--database";
        arguments[words.length + 2] = Running.shared().database();
        int code = Mutubaku.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(error, true))
                .execute(arguments);
        return new Run(code, out.toString(), error.toString());
    }
}
