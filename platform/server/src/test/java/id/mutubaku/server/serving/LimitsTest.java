package id.mutubaku.server.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.client.Running;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit that people can meet has its own sentence, and what nobody asked for is not stored. */
final class LimitsTest {
    private static final String APPLY = "/banten/pembangunan-aplikasi/ajukan";
    private static final String BOUNDARY = "batas";

    private final Api nobody = Running.shared().api();
    private final Wire wire = new Wire(Running.shared().platform().port());

    @Test
    void formOfTwoThousandFields_isTaken_andOneOfFiveThousandIsToldSo() {
        assertEquals(200, wire.post(APPLY, fields(2_000) + "&edit=1").status());

        Wire.Answer tooMany = wire.post(APPLY, fields(5_000));
        assertEquals(413, tooMany.status());
        assertTrue(tooMany.text().contains("4096 isian"), tooMany::text);
    }

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(each -> "f" + each + "=x").collect(Collectors.joining("&"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1100000, karakter", "4, 700000, 2 MB"})
    void textBeyondTheLimit_isToldSo(int fields, int letters, String words) {
        Wire.Answer answer = wire.post(APPLY, ("a=" + "x".repeat(letters) + "&").repeat(fields));

        assertEquals(413, answer.status());
        assertTrue(answer.text().contains(words), answer::text);
    }

    @Test
    void threeHundredFiles_areRefused_andLeaveNothing() throws IOException {
        String parts = IntStream.range(0, 300)
                .mapToObj(each -> part("doc.a" + each, "a.pdf", "%PDF-1.4 %%EOF"))
                .collect(Collectors.joining());

        Wire.Answer answer = wire.send("POST", APPLY, parts + "--" + BOUNDARY + "--\r\n", multipart());

        assertEquals(413, answer.status());
        assertTrue(answer.text().contains("64 berkas"), answer::text);
        assertUploadsVanish();
    }

    private void assertUploadsVanish() throws IOException {
        Path uploads = Running.shared().data().resolve("uploads");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads)));
        for (int look = 0; look < 100 && !isEmpty(uploads); look++) {
            Running.await(Running.shared().after(50));
        }
        assertTrue(isEmpty(uploads));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void fileForADocumentThatNobodyAsksFor_isRefused_andNotStored() {
        long before = staged();

        assertEquals(422, upload(APPLY, "doc.apa-saja", "x.exe", "MZ").status());
        assertEquals(
                404,
                upload("/banten/tidak-ada/ajukan", "doc.apa-saja", "x.exe", "MZ")
                        .status());
        assertEquals(
                303,
                upload("/banten/kasus/TIDAK-ADA/langkah/x", "doc.apa-saja", "x.exe", "MZ")
                        .status());

        assertEquals(before, staged());
    }

    @Test
    void fileThatTheDocumentCannotBe_isToldAndNotStored() {
        long before = staged();

        Wire.Answer answer = upload(APPLY, "doc.surat-permohonan", "surat.pdf", "bukan pdf");

        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("TXT"), answer::text);
        assertEquals(before, staged());
    }

    private Wire.Answer upload(String path, String name, String fileName, String content) {
        return wire.send("POST", path, part(name, fileName, content) + "--" + BOUNDARY + "--\r\n", multipart());
    }

    private static String part(String name, String fileName, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n";
    }

    private static String multipart() {
        return "Content-Type: multipart/form-data; boundary=" + BOUNDARY;
    }

    private static long staged() {
        Pool pool = Running.shared().pool(Running.shared().database());
        String count = Running.text(Running.await(pool.query(
                        "select count(*) from document where number is null and region = 'banten' and file_name in ('x.exe', 'surat.pdf')")
                .execute()));
        Running.await(pool.close());
        return Long.parseLong(count);
    }

    @Test
    void bodyOfWhoMayNotSendIt_isNotAskedFor() {
        Wire.Answer answer = wire.raw(String.join(
                "\r\n",
                "PUT /api/v1/banten/cases/y/documents/z HTTP/1.1",
                "Host: x",
                "Expect: 100-continue",
                "Content-Length: 30000000",
                "Connection: close",
                "",
                ""));

        assertEquals(401, answer.status());
    }

    @Test
    void jsonOfThreeHundredThousandKeys_isRefusedUnread() {
        String keys = IntStream.range(0, 300_000)
                .mapToObj(each -> "\"k" + each + "\":0")
                .collect(Collectors.joining(",", "{", "}"));

        assertEquals(413, post("/api/v1/banten/cases", keys).status());
        assertEquals(413, post("/api/v1/session", keys).status());
    }

    @Test
    void jsonOfManyUnknownKeys_isToldTheFirstFifty() {
        String keys = IntStream.range(0, 20_000)
                .mapToObj(each -> "\"k" + each + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
        String nothings = IntStream.range(0, 20_000)
                .mapToObj(each -> "\"\\u0000\"")
                .collect(Collectors.joining(",", "{\"sop\":\"x\",\"data\":{\"a\":[", "]}}"));

        assertEquals(
                50, post("/api/v1/banten/cases", keys).expect(422).problems().size());
        assertEquals(
                50,
                post("/api/v1/banten/cases", nothings).expect(422).problems().size());
    }

    @Test
    void jsonOfMoreValuesThanAnybodySends_isRefused() {
        String values = "[" + "0,".repeat(60_000) + "0]";

        Answer answer = post("/api/v1/banten/cases", "{\"data\":" + values + "}");

        assertEquals(java.util.List.of(": http/json-limits"), answer.expect(413).problems());
        assertFalse(answer.body().toString(StandardCharsets.UTF_8).contains("baris -1"));
    }

    private Answer post(String path, String json) {
        return nobody.post(path).bytes(json).send();
    }

    @Test
    void metrics_areForThisMachine_andNameNobody() {
        wire.get("/api/v1/banten/cases/BTN-20261130-ABCDE");

        Wire.Answer answer = wire.get("/metrics");

        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("mutubaku_http_requests"), answer::text);
        assertTrue(answer.text().contains("route=\"/api/v1/:region/cases/:number"), answer::text);
        assertFalse(answer.text().contains("banten"), answer::text);
        assertEquals(403, wire.get("/metrics", "X-Forwarded-For: 192.0.2.1").status());
    }
}
