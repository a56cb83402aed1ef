package id.mutubaku.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import id.mutubaku.server.drafts.RoomSop;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Withdraws SOPs from service and puts them back. */
final class WithdrawalTest {
    private static final Api NOBODY = Running.shared().api();
    private static final Api ADMINISTRATOR = NOBODY.as("admin");
    private static final Map<String, Object> DATA =
            Map.of("nama", "Budi Santoso", "telepon", "081234567890", "jenis", "Aula", "janji", true);
    private static final String REASON = "Digantikan layanan provinsi <b>.";

    private static Answer decide(Api by, String sop, String act, String reason) {
        return by.post("/api/v1/banten/definitions/" + sop + "/" + act)
                .json(Map.of("reason", reason))
                .send();
    }

    private static void publish(String sop) {
        ADMINISTRATOR
                .post("/api/v1/banten/definitions/" + sop + "/publish")
                .json(definition(sop))
                .send()
                .expect(201);
    }

    /** Returns an SOP that asks for no file. */
    private static ObjectNode definition(String sop) {
        ObjectNode definition = RoomSop.first(sop, 1).put("title", "Peminjaman ruang " + sop);
        ((ObjectNode) definition.at("/steps/0")).remove("requires");
        return definition;
    }

    private static Answer open(String sop) {
        return NOBODY.post("/api/v1/banten/cases")
                .json(Map.of("sop", sop, "data", DATA))
                .send();
    }

    private static String page(String path) {
        return NOBODY.get(path).send().expect(200).text();
    }

    @Test
    void withdrawnSop_saysSo_refusesNewRequests_andItsCasesGoOn() {
        publish("dicabut");
        Answer opened = open("dicabut").expect(201);
        assertTrue(page("/banten/").contains("/banten/dicabut/"));

        decide(ADMINISTRATOR, "dicabut", "withdraw", REASON).expect(200);

        Answer refused = open("dicabut").expect(409);
        assertEquals(List.of(": case/withdrawn"), refused.problems());
        assertTrue(refused.json().path("title").asText().contains(REASON), refused::text);
        assertTrue(page("/banten/dicabut/").contains("Digantikan layanan provinsi &lt;b&gt;."));
        assertTrue(page("/en/banten/dicabut/").contains("This service is withdrawn"));
        assertFalse(page("/banten/").contains("/banten/dicabut/"));
        assertFalse(page("/?q=dicabut").contains("/banten/dicabut/"));
        assertEquals(
                "/banten/dicabut/",
                NOBODY.get("/banten/dicabut/ajukan").send().expect(303).header("Location"));
        Api applicant = NOBODY.following(
                opened.json().path("number").asText(),
                opened.json().path("trackingCode").asText());
        assertTrue(applicant
                .get("/api/v1/banten/cases/" + opened.json().path("number").asText())
                .send()
                .expect(200)
                .json()
                .path("ending")
                .isMissingNode());

        decide(ADMINISTRATOR, "dicabut", "reinstate", "Ternyata masih perlu.").expect(200);

        open("dicabut").expect(201);
        assertTrue(page("/banten/").contains("/banten/dicabut/"));
        assertFalse(page("/banten/dicabut/").contains("Digantikan"));
    }

    @Test
    void requestThatWasAnsweredBefore_isAnsweredAlike_afterTheWithdrawal() {
        publish("kunci");
        Map<String, Object> request = Map.of("sop", "kunci", "data", DATA);
        Answer first = NOBODY.post("/api/v1/banten/cases")
                .key("k-1")
                .json(request)
                .send()
                .expect(201);
        decide(ADMINISTRATOR, "kunci", "withdraw", REASON).expect(200);

        Answer again = NOBODY.post("/api/v1/banten/cases")
                .key("k-1")
                .json(request)
                .send()
                .expect(201);

        assertEquals(first.json().path("number"), again.json().path("number"));
    }

    @Test
    void decision_needsAReason_anSop_andAnAdministrator() {
        publish("alasan");
        assertEquals(
                List.of("/reason: withdrawal/reason"),
                decide(ADMINISTRATOR, "alasan", "withdraw", "  ").expect(422).problems());
        decide(ADMINISTRATOR, "alasan", "withdraw", "x".repeat(501)).expect(422);
        decide(ADMINISTRATOR, "tidak-ada", "withdraw", REASON).expect(404);
        decide(SampleCases.as("kadis"), "alasan", "withdraw", REASON).expect(403);
        decide(NOBODY, "alasan", "withdraw", REASON).expect(401);
        open("alasan").expect(201);
    }

    @Test
    void decisions_areOnRecord_andSaidTwiceAreOne() {
        publish("catatan");
        decide(ADMINISTRATOR, "catatan", "withdraw", REASON).expect(200);
        decide(ADMINISTRATOR, "catatan", "withdraw", "Alasan lain.").expect(200);
        decide(ADMINISTRATOR, "catatan", "reinstate", "Kembali.").expect(200);

        var pool = Running.shared().pool(Running.shared().database());
        String record = Running.text(Running.await(pool.query("select string_agg(number || ' ' || withdrawn || ' '"
                        + " || by_account, ', ' order by number) from definition_withdrawal where sop = 'catatan'")
                .execute()));
        Running.await(pool.close());
        assertEquals("1 true admin, 2 false admin", record);
    }
}
