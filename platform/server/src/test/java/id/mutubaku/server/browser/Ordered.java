package id.mutubaku.server.browser;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.client.Api;
import java.util.List;
import java.util.Map;

/**
 * Orders applications in Bolmut over the API, and leads them on: for tests that look at what comes after. The forms on the
 * way are filled in on their pages by {@link BolmutTest} and {@link ShippedFormsTest}.
 */
final class Ordered {
    private static final String CASES = "/api/v1/bolmut/cases";

    private final Site site;
    private final String number;

    private Ordered(Site site, String number) {
        this.site = site;
        this.number = number;
    }

    /** Has an application ordered by the head of the office. */
    static Ordered application(Site site) {
        Map<String, Object> order = Map.of(
                "namaAplikasi", "Si-Aduan",
                "perangkatDaerah", "Dinas Sosial",
                "uraian", "Bangun aplikasi pengaduan warga.");
        JsonNode opened = site.clients()
                .as("kadis", "bolmut")
                .post(CASES)
                .json(Map.of("sop", "pengembangan-aplikasi", "data", order))
                .send()
                .expect(201)
                .json();
        return with(site, opened.path("number").asText());
    }

    /** Takes over one that was ordered on the page. */
    static Ordered with(Site site, String number) {
        return new Ordered(site, number);
    }

    String number() {
        return number;
    }

    /** Rows 2 to 6 and 8: up to the team and its repository. */
    Ordered listed() {
        decide("kabid", "periksa-daftar", Map.of(), "belum");
        complete("kasi-egov", "usulkan", Map.of("usulan", "Aplikasi pengaduan."));
        List<Object> needs = List.of(Map.of("uraian", "Pengaduan lewat ponsel", "prioritas", "Tinggi"));
        complete("kasi-egov", "buat-daftar", Map.of("kebutuhan", needs));
        decide("kabid", "periksa-daftar", Map.of(), "ada");
        complete(
                "kasi-egov",
                "analisis",
                Map.of(
                        "kebutuhan", "Seluruh kecamatan.",
                        "sejenis", "Tidak ada.",
                        "integrasi", "SP4N-LAPOR!",
                        "sumberDaya", "Satu peladen dan tiga orang."));
        decide("kabid", "periksa-sumber-daya", Map.of(), "tersedia");
        List<Object> team = List.of(Map.of("nama", "Dewi Lestari", "peran", "Programer"));
        complete(
                "kasi-egov",
                "buat-proyek",
                Map.of("namaProyek", "Si-Aduan", "repositori", "si-aduan", "anggota", team));
        return this;
    }

    /** Rows 9, 10 and 11. */
    Ordered planned() {
        complete(
                "tim-pengembang",
                "susun-rencana",
                Map.of("ringkasan", "Dua tahap.", "mulai", "2026-02-02", "selesai", "2026-06-30"));
        complete("tim-pengembang", "presentasi-rencana", Map.of("tanggal", "2026-02-09", "bahan", List.of("Mockup")));
        decide("tim-teknis", "tanggapi-rencana", Map.of("tanggapan", "Jadwal cocok."), "setuju");
        return this;
    }

    /** Rows 12 to 15. */
    Ordered developed() {
        complete("tim-pengembang", "kembangkan", Map.of());
        complete("tim-pengembang", "presentasi-hasil", Map.of("tanggal", "2026-06-15", "pengujian", List.of("UAT")));
        complete("tim-teknis", "uji-server", Map.of("kesesuaian", "Sesuai", "hasil", "Lulus."));
        decide("tim-teknis", "tanggapi-hasil", Map.of("tanggapan", "Hasil cocok."), "setuju");
        return this;
    }

    /** Rows 16, 17 and 18. */
    Ordered approved() {
        Filed.attach(by("tim-teknis"), path(), "surat-rekomendasi", Papers.pdf("rekomendasi.pdf"));
        Map<String, Object> recommended = Map.of("jenis", List.of("Pembuatan subdomain"), "subdomain", "si-aduan");
        complete("tim-teknis", "rekomendasi", recommended);
        complete("kabid", "lapor", Map.of("ringkasan", "Aplikasi siap dipakai."));
        decide("kadis", "setujui", Map.of(), "setuju");
        return this;
    }

    private void complete(String actor, String step, Map<String, Object> data) {
        Filed.complete(by(actor), path(), step, data.isEmpty() ? Map.of() : Map.of("data", data));
    }

    private void decide(String actor, String step, Map<String, Object> data, String branch) {
        Map<String, Object> body = data.isEmpty() ? Map.of("branch", branch) : Map.of("branch", branch, "data", data);
        Filed.complete(by(actor), path(), step, body);
    }

    private Api by(String actor) {
        return site.clients().as(actor, "bolmut");
    }

    private String path() {
        return CASES + "/" + number;
    }
}
