package id.mutubaku.server.browser;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Files requests over the API, with the answers that {@link Requests} types, and leads them on: for tests that look at what
 * comes after. The pages on which people do the same are looked at by tests of their own.
 */
final class Filed {
    private static final Path LETTER = Papers.pdf("surat-permohonan.pdf");
    private static final Path SPECIFICATION = Papers.pdf("spek-teknis.pdf");

    private Filed() {}

    static Receipt inBanten(Site site, String agency) {
        return file(
                site,
                "banten",
                "pembangunan-aplikasi",
                Map.of(
                        "namaOpd",
                        agency,
                        "jenis",
                        "Aplikasi",
                        "penanggungJawab",
                        Map.of(
                                "nama", "Siti Aminah",
                                "telepon", "(0254) 123456",
                                "email", "siti@example.go.id",
                                "jabatan", "Kepala Subbagian Umum"),
                        "namaSubdomain",
                        Map.of("subdomain", "sehat"),
                        "kepalaDinas",
                        Map.of("nama", "Budi Santoso", "nip", "19720315 199803 1 004"),
                        "pernyataan",
                        true),
                Map.of("surat-permohonan", LETTER, "spek-teknis", SPECIFICATION));
    }

    static Receipt inNorthMaluku(Site site, String agency) {
        return file(
                site,
                "maluku-utara",
                "permohonan-pembuatan-aplikasi",
                Map.of(
                        "namaOpd", agency,
                        "jenis", "pembuatan",
                        "namaAplikasi", "SIAP Malut",
                        "kebutuhan", "Agar warga tidak perlu antre untuk surat keterangan.",
                        "kontak", contact("Rahma Latif", "+62 812 3456 7890", "rahma@example.go.id")),
                Map.of("surat-permohonan", LETTER));
    }

    static Receipt inTarakan(Site site, String agency) {
        return file(
                site,
                "tarakan",
                "konsultasi-aplikasi",
                Map.of(
                        "namaOpd",
                        agency,
                        "namaAplikasi",
                        "e-Arsip",
                        "kebutuhan",
                        "Menyimpan dan mencari arsip surat.",
                        "kontak",
                        contact("Joko Susilo", "0551 21234", "joko@example.go.id")),
                Map.of("surat-permohonan", LETTER));
    }

    private static Map<String, Object> contact(String name, String telephone, String email) {
        return Map.of("nama", name, "telepon", telephone, "email", email);
    }

    /** Leads a request in Banten to the section that analyses it. */
    static void toAnalysisInBanten(Site site, Receipt receipt) {
        String request = "/api/v1/banten/cases/" + receipt.number();
        complete(site.clients().as("kadis", "banten"), request, "terima", Map.of("branch", "terima"));
        complete(site.clients().as("kabid", "banten"), request, "disposisi", Map.of());
    }

    /** Leads a request in North Maluku to the specialist who analyses it. */
    static void toAnalysisInNorthMaluku(Site site, Receipt receipt) {
        String request = "/api/v1/maluku-utara/cases/" + receipt.number();
        Map<String, Object> disposition = Map.of("isi", "Telaah dan laporkan.", "sifat", "Segera");
        complete(site.clients().as("kadis", "maluku-utara"), request, "disposisi-kadis", Map.of("data", disposition));
        complete(site.clients().as("kabid", "maluku-utara"), request, "telaah", Map.of());
    }

    private static Receipt file(
            Site site, String region, String sop, Map<String, Object> data, Map<String, Path> documents) {
        String cases = "/api/v1/" + region + "/cases";
        Api nobody = site.clients().nobody();
        JsonNode opened = nobody.post(cases)
                .json(Map.of("sop", sop, "data", data))
                .send()
                .expect(201)
                .json();
        Receipt receipt = new Receipt(
                opened.path("number").asText(), opened.path("trackingCode").asText());
        Api applicant = nobody.following(receipt.number(), receipt.code());
        String request = cases + "/" + receipt.number();
        documents.forEach((document, file) -> attach(applicant, request, document, file));
        complete(applicant, request, "ajukan", Map.of());
        return receipt;
    }

    static void attach(Api applicant, String request, String document, Path file) {
        try {
            applicant
                    .put(request + "/documents/" + document)
                    .header("Content-Disposition", "attachment; filename=\"" + file.getFileName() + "\"")
                    .bytes(Files.readAllBytes(file))
                    .send()
                    .expect(200);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void complete(Api who, String request, String step, Map<String, Object> body) {
        who.post(request + "/steps/" + step + "/complete").json(body).send().expect(200);
    }
}
