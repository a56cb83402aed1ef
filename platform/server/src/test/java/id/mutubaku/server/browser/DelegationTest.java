package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.server.browser.Person.Receipt;
import id.mutubaku.server.client.Api;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names deputies as officials and administrators do, and lets the deputy work. */
@ExtendWith(WithSite.class)
class DelegationTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Test
    void deputy_namedByTheOfficial_doesTheStep_untilItIsEnded(Site site) {
        Receipt receipt = Filed.inTarakan(site, "Dinas Pengganti");
        Person holder = site.official("bagian-umum.tarakan");
        holder.opens("/kerja").opensMenu().follows("Pengganti").gets(200).sees("Tidak ada pengganti sekarang.");
        names(holder, "Sub Koordinator (sub-koordinator.tarakan) – Sub Koordinator", today, today.plusDays(3))
                .gets(200)
                .sees("Sub Koordinator ditunjuk sebagai pengganti.")
                .sees("Plh. Bagian Umum")
                .sees("Berjalan")
                .sees("800/7/2026");

        Person deputy = site.official("sub-koordinator.tarakan");
        deputy.takes(receipt.number()).gets(200).sees("sebagai Plh. Bagian Umum");
        deputy.types("Perihal", "Permohonan aplikasi")
                .presses("Agendakan dan teruskan ke Kepala DKISP")
                .gets(200);
        assertEquals("Plh. Bagian Umum", capacity(site, receipt, "agenda"));
        holder.opens("/tarakan/kasus/" + receipt.number()).gets(200);

        holder.opens("/kerja/pengganti");
        names(holder, "Sub Koordinator (sub-koordinator.tarakan) – Sub Koordinator", today, today.plusDays(1))
                .gets(422)
                .seesAt("Pengganti", "sudah ditunjuk untuk jabatan ini")
                .finds("Surat perintah atau alasan", "800/7/2026");
        holder.opens("/kerja/pengganti")
                .presses("Akhiri Plh. Bagian Umum, Sub Koordinator")
                .gets(200)
                .sees("Penggantian diakhiri.")
                .sees("Diakhiri lebih awal oleh bagian-umum.tarakan");
        deputy.opens("/kerja").gets(200).doesNotSee("Plh. Bagian Umum");
    }

    @Test
    void everythingThatIsWrong_isToldAtOnce_andNothingTypedIsLost(Site site) {
        Person holder = site.official("kepala.tarakan").opens("/kerja/pengganti");
        holder.presses("Tunjuk pengganti")
                .gets(422)
                .seesAt("Pengganti", "Pilih penggantinya")
                .seesAt("Mulai tanggal", "Isi tanggal mulai")
                .seesAt("Sampai dengan tanggal", "Isi tanggal akhir")
                .seesAt("Surat perintah atau alasan", "Isi nomor surat perintah");
        names(holder, "Bidang Aplikasi (bidang-aplikasi.tarakan) – Bidang Aplikasi", today.minusDays(1), today)
                .gets(422)
                .seesAt("Mulai tanggal", "paling awal hari ini")
                .finds("Surat perintah atau alasan", "800/7/2026");
        names(holder, "Bidang Aplikasi (bidang-aplikasi.tarakan) – Bidang Aplikasi", today, today.plusYears(1))
                .gets(422)
                .seesAt("Sampai dengan tanggal", "paling lama satu tahun");
        names(
                        holder,
                        "Bidang Aplikasi (bidang-aplikasi.tarakan) – Bidang Aplikasi",
                        today.plusDays(2),
                        today.plusDays(1))
                .gets(422)
                .seesAt("Sampai dengan tanggal", "tidak boleh sebelum tanggal mulai");
        holder.opens("/kerja/pengganti").sees("Tidak ada pengganti sekarang.");
    }

    @Test
    void vacantPost_getsItsDeputyFromTheAdministrator(Site site) {
        Person admin = site.official("admin").opens("/admin/pengganti?daerah=maluku-utara");
        admin.chooses("Jabatan", "Kepala Dinas – jabatan kosong: Plt.");
        names(admin, "Kepala Dinas (kadis.maluku-utara) – Kepala Dinas", today, today.plusDays(1))
                .gets(422)
                .seesAt("Pengganti", "sudah memegang jabatan ini");
        admin.opens("/admin/pengganti?daerah=maluku-utara").chooses("Jabatan", "Kepala Dinas – jabatan kosong: Plt.");
        names(
                        admin,
                        "Kepala Bidang TIK dan E-Government (kabid.maluku-utara) – Kepala Bidang TIK dan E-Government",
                        today.plusDays(2),
                        today.plusDays(3))
                .gets(200)
                .sees("Plt. Kepala Dinas")
                .sees("Akan datang");
        admin.presses("Akhiri Plt. Kepala Dinas, Kepala Bidang TIK dan E-Government")
                .gets(200)
                .sees("Diakhiri lebih awal oleh admin");
    }

    @Test
    void whoHasNoPost_canHandNothingOn(Site site) {
        site.official("opd.tarakan").opens("/kerja/pengganti").gets(200).doesNotSee("Mulai tanggal");
        site.official("kepala.tarakan").opens("/admin/pengganti").gets(403);
    }

    private static Person names(Person by, String deputy, LocalDate from, LocalDate until) {
        return by.chooses("Pengganti", deputy)
                .types("Mulai tanggal", from.toString())
                .types("Sampai dengan tanggal", until.toString())
                .types("Surat perintah atau alasan", "800/7/2026")
                .presses("Tunjuk pengganti");
    }

    private static String capacity(Site site, Receipt receipt, String step) {
        JsonNode events = Api.at(site.platform().port())
                .as("kepala.tarakan")
                .get("/api/v1/tarakan/cases/" + receipt.number() + "/events")
                .send()
                .expect(200)
                .json();
        for (JsonNode event : events) {
            if (event.path("type").asText().equals("step-completed")
                    && event.at("/event/place").toString().contains(step)) {
                return event.at("/event/by/capacity").asText();
            }
        }
        return "";
    }
}
