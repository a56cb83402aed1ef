package id.mutubaku.plugins.repository.host;

import id.mutubaku.api.plugin.Web;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests of all hosts ask for. */
public final class Fixtures {
    public static final String TOKEN = "rahasia";
    static final Map<String, String> FILES = Map.of(
            "README.md", "# e-Arsip\n",
            "LICENSE", "Hak cipta\n",
            ".gitignore", ".env\n",
            "DAFTAR-ARTEFAK.md", "- [ ] UAT\n");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Fixtures() {}

    static Web web() {
        return request -> CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    static Project project(String mark) {
        return new Project(
                mark,
                "e-arsip",
                "e-Arsip",
                "Aplikasi e-Arsip",
                false,
                FILES,
                List.of("UAT", "Penetration testing"),
                List.of(
                        new Project.Member("Ani", Optional.of("ani")),
                        new Project.Member("Budi", Optional.of("budi")),
                        new Project.Member("Cici", Optional.empty())),
                new Project.Author(
                        "Dinas Kominfo",
                        "noreply@contoh.go.id",
                        ZonedDateTime.of(2026, 7, 1, 9, 30, 0, 0, ZoneId.of("Asia/Makassar"))));
    }
}
