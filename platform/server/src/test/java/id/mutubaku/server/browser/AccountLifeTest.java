package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.mutubaku.server.browser.Person.Receipt;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Follows accounts from their first day to their last, as their owners and administrators do. */
@ExtendWith(WithSite.class)
class AccountLifeTest {
    private static final String PASSWORD = " empat kuda biru ";
    private static final String ANOTHER = "enam kuda merah";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Test
    void account_isMade_used_moved_andClosed(Site site) {
        Person admin = hire(site, "rina.tarakan", "Rina Wati");
        Person rina = choosesPassword(site, admin, PASSWORD);
        rina.signsIn("rina.tarakan", PASSWORD).opens("/kerja/akun").gets(200).sees("Bidang Aplikasi");
        changesPassword(rina, "salah sama sekali").gets(422).seesAt("Kata sandi sekarang", "tidak cocok");
        changesPassword(rina, PASSWORD).gets(200).sees("Kata sandi diganti.");
        rina.opens("/kerja").gets(200);

        Receipt receipt = Filed.inTarakan(site, "Dinas Akun");
        admin.opens("/admin/akun/rina.tarakan")
                .unfolds("Beri jabatan")
                .presses("Beri jabatan")
                .gets(422);
        admin.seesAt("Jabatan", "Pilih jabatan").seesAt("Mulai tanggal", "Isi tanggal mulai");
        admin.chooses("Jabatan", "Bagian Umum")
                .types("Mulai tanggal", today.toString())
                .presses("Beri jabatan")
                .gets(200)
                .sees("Jabatan diberikan.")
                .sees("Berjalan");
        rina.takes(receipt.number())
                .unfolds("Siapa yang mengerjakan?")
                .presses("Saya kerjakan")
                .gets(200);

        admin.opens("/admin/akun/rina.tarakan").unfolds("Nonaktifkan akun").presses("Nonaktifkan akun");
        admin.gets(200)
                .sees("Akun rina.tarakan dinonaktifkan. Langkah yang diserahkan: 1.")
                .sees("Nonaktif");
        rina.opens("/kerja").sees("Untuk petugas pemerintah daerah.");
        Person holder =
                site.official("bagian-umum.tarakan").takes(receipt.number()).gets(200);
        holder.sees("Rina Wati").sees("Administrator");

        admin.opens("/admin/akun/rina.tarakan").unfolds("Aktifkan kembali").presses("Aktifkan kembali");
        admin.gets(200).sees("Akun rina.tarakan aktif kembali.");
        rina.signsIn("rina.tarakan", ANOTHER).opens("/kerja").gets(200);
        admin.opens("/admin/keamanan?daerah=tarakan&orang=rina.tarakan").gets(200);
        admin.sees("Akun dinonaktifkan")
                .sees("Akun diaktifkan kembali")
                .sees("Kata sandi diganti")
                .sees("Masuk");
    }

    @Test
    void secondAdministrator_comesInByALink_andEndsThePostOfSomebody(Site site) {
        Person admin = site.official("admin").opens("/admin/akun");
        admin.types("Nama lengkap", "Administrator kedua")
                .types("Nama pengguna", "kedua")
                .presses("Buat akun");
        admin.gets(200).sees("Akun kedua dibuat.").sees("Tautan kata sandi untuk kedua");
        choosesPassword(site, admin, PASSWORD)
                .signsIn("kedua", PASSWORD)
                .opens("/admin/")
                .gets(200);
        admin.opens("/admin/akun/admin").doesNotSee("Nonaktifkan akun");

        Person maker = hire(site, "joni.tarakan", "Joni");
        maker.opens("/admin/akun/joni.tarakan")
                .unfolds("Akhiri jabatan")
                .presses("Akhiri jabatan")
                .gets(200);
        maker.sees("Jabatan diakhiri.").sees("Berakhir");
        maker.opens("/admin/?daerah=tarakan&cari=joni").gets(200).sees("tanpa jabatan");
    }

    @Test
    void sessions_areListed_andEndedByTheirOwner_andByTheNextSignInOfThatBrowser(Site site) {
        Person desk = site.official("opd.maluku-utara").opens("/kerja/akun");
        Person phone = site.applicant().signsIn("opd.maluku-utara");
        phone.opens("/kerja/akun").sees("Sesi ini");
        phone.presses("Akhiri semua sesi lain").gets(200).sees("Sesi diakhiri.");
        desk.opens("/kerja/akun").sees("Untuk petugas pemerintah daerah.");

        String before = cookie(phone);
        phone.signsIn("opd.maluku-utara").opens("/kerja/akun").gets(200);
        assertFalse(before.equals(cookie(phone)));
        assertEquals(1, phone.page().locator("main tbody tr").count(), phone.text());
    }

    @Test
    void ownAddress_isCheckedAndKept_andTheMenuLeadsToIt(Site site) {
        Person owner =
                site.official("kepala.tarakan").opens("/kerja").opensMenu().follows("Akun saya");
        owner.types("Alamat surel", "staf@").presses("Simpan alamat").gets(422).seesAt("Alamat surel", "surel lengkap");
        owner.types("Alamat surel", "staf@contoh.go.id")
                .presses("Simpan alamat")
                .gets(200);
        owner.sees("Alamat surel disimpan.").finds("Alamat surel", "staf@contoh.go.id");
        owner.types("Alamat surel", "").presses("Simpan alamat").gets(200).finds("Alamat surel", "");
    }

    @Test
    void navigation_leadsWhereSomebodyHasARight_andMarksThePlace(Site site) {
        Person official = site.official("kepala.tarakan").opens("/kerja/permohonan");
        assertEquals(List.of("Tugas", "Permohonan", "Loket", "Ringkasan"), places(official));
        assertEquals(
                "Permohonan",
                official.page().locator(".places [aria-current=page]").innerText());
        assertEquals(List.of("Tugas", "Permohonan"), places(site.applicant().signsIn("opd.tarakan")));
        Person admin = site.official("admin").opens("/admin/plugins");
        assertEquals(List.of("Ringkasan", "Kelola"), places(admin));
        assertEquals(
                "Plugin",
                String.join(", ", admin.page().locator(".inside [aria-current]").allInnerTexts()));
        official.opens("/tarakan/tidak-ada/")
                .gets(404)
                .sees("Tarakan")
                .follows("Tugas")
                .gets(200);
    }

    private static List<String> places(Person person) {
        return person.page().locator(".places:not(.inside) a").allInnerTexts();
    }

    @Test
    void linkThatWasUsed_isVoid_andPasswordsAreKeptAsTheyAreTyped(Site site) {
        Person admin = hire(site, "tuti.tarakan", "Tuti");
        String link = admin.page().locator("code").innerText().replaceFirst("^https?://[^/]+", "");
        choosesPassword(site, admin, PASSWORD);

        site.visitor().opens(link).gets(403).sees("Tautan ini tidak berlaku atau sudah dipakai.");
        site.visitor()
                .opens("/masuk")
                .types("Nama pengguna", "tuti.tarakan")
                .types("Kata sandi", PASSWORD.strip())
                .presses("Masuk")
                .gets(401);
    }

    @Test
    void postWithoutAnybody_isSaid(Site site) {
        hire(site, "sendiri.tarakan", "Sendiri").opens("/admin/?daerah=tarakan").sees("Semua jabatan ada pemegangnya.");
        Person admin = site.official("admin").opens("/admin/akun/kepala.tarakan");
        admin.unfolds("Akhiri jabatan").presses("Akhiri jabatan").gets(200);

        admin.opens("/admin/?daerah=tarakan").sees("Kepala DKISP").sees("pekerjaan menunggu");
        admin.opens("/admin/").gets(200).sees("Kepala DKISP").sees("pekerjaan menunggu");
        admin.opens("/admin/versi?sop=tarakan/konsultasi-aplikasi").gets(200);
        admin.opens("/admin/akun/kepala.tarakan")
                .unfolds("Beri jabatan")
                .chooses("Jabatan", "kepala")
                .types("Mulai tanggal", today.toString())
                .presses("Beri jabatan")
                .gets(200);
        admin.opens("/admin/?daerah=tarakan").sees("Semua jabatan ada pemegangnya.");
    }

    /** Makes an account without a password, and leaves its link on the page. */
    private static Person hire(Site site, String username, String name) {
        return site.official("admin")
                .opens("/admin/?daerah=tarakan")
                .chooses("Bidang Aplikasi")
                .types("Nama lengkap", name)
                .types("Nama pengguna", username)
                .presses("Buat akun")
                .gets(200)
                .sees("Tautan kata sandi untuk " + username);
    }

    private static Person choosesPassword(Site site, Person admin, String password) {
        String link = admin.page().locator("code").innerText().replaceFirst("^https?://[^/]+", "");
        Person owner = site.visitor().opens(link).gets(200);
        owner.types("Kata sandi baru", "rahasia123")
                .presses("Simpan kata sandi")
                .gets(422);
        owner.seesAt("Kata sandi baru", "paling sering dipakai orang");
        owner.types("Kata sandi baru", password).presses("Simpan kata sandi").gets(200);
        return owner.sees("Kata sandi disimpan. Silakan masuk.");
    }

    private static Person changesPassword(Person person, String present) {
        return person.opens("/kerja/akun")
                .types("Kata sandi sekarang", present)
                .types("Kata sandi baru", ANOTHER)
                .presses("Simpan kata sandi");
    }

    private static String cookie(Person person) {
        return person.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("sesi"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
