package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.AccountView;
import id.mutubaku.ui.view.account.AccountsView;
import id.mutubaku.ui.view.account.OwnAccountView;
import id.mutubaku.ui.view.account.PasswordLinkView;
import id.mutubaku.ui.view.account.PasswordView;
import id.mutubaku.ui.view.account.SecurityView;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Optional;

/** Makes the examples of the pages about accounts. */
public final class AccountExamples {
    private static final String SHORT = "Kata sandi paling sedikit 10 karakter.";

    private AccountExamples() {}

    private static PasswordLinkView link() {
        return new PasswordLinkView(
                "siti.contoh", "https://layanan.contoh.go.id/sandi?kode=contoh.3fGt7_kq2vXw9", Parts.WEDNESDAY);
    }

    private static FieldView password(String name, String label, String error) {
        return new FieldView.Text(new Caption(name, label, "", false, error), Kind.PASSWORD, "", "", "off", 200);
    }

    public static AccountsView accounts() {
        return new AccountsView(
                Optional.of(new NoticeView(true, "", "Akun siti.contoh dibuat.")),
                Optional.of(link()),
                List.of(),
                List.of(new FieldView.Text(Caption.of("cari", "Cari akun"), Kind.TEXT, "", "", "off", 80)),
                "Akun Provinsi Contoh",
                List.of(
                        new AccountsView.Row(
                                "siti.contoh",
                                "/admin/akun/siti.contoh",
                                "Siti Aminah",
                                "Kepala Seksi",
                                "siti@contoh.go.id",
                                false),
                        new AccountsView.Row("budi.contoh", "/admin/akun/budi.contoh", "Budi", "", "", true)),
                "",
                "/admin/akun?daerah=contoh&sesudah=budi.contoh",
                List.of(new AccountsView.Vacancy("Kepala Bidang", 3)),
                "/admin/pengganti?daerah=contoh",
                Parts.HIDDEN,
                FieldExamples.fields());
    }

    public static AccountView account() {
        return new AccountView(
                Optional.of(new NoticeView(true, "", "Jabatan diberikan.")),
                Optional.of(link()),
                List.of(),
                "/admin/akun?daerah=contoh",
                "siti.contoh",
                "Siti Aminah",
                "Provinsi Contoh",
                "",
                false,
                Optional.of(Parts.WEDNESDAY),
                List.of(
                        new AccountView.Post("Kepala Seksi", Parts.MONDAY, Optional.empty(), "Berjalan"),
                        new AccountView.Post("Staf", Parts.MONDAY, Optional.of(Parts.WEDNESDAY), "Berakhir")),
                List.of(new ActView(
                        "Nonaktifkan akun",
                        "Akun langsung tertutup.",
                        "/admin/akun/siti.contoh",
                        Parts.HIDDEN,
                        List.of(),
                        "Nonaktifkan akun",
                        true)));
    }

    public static OwnAccountView own() {
        return new OwnAccountView(
                Optional.empty(),
                List.of(new ProblemView("password", SHORT)),
                "siti.contoh",
                "Siti Aminah",
                "Kepala Seksi",
                List.of(new FieldView.Text(
                        Caption.of("email", "Alamat surel"), Kind.EMAIL, "siti@contoh.go.id", "", "off", 254)),
                List.of(password("present", "Kata sandi sekarang", ""), password("password", "Kata sandi baru", SHORT)),
                List.of(
                        new OwnAccountView.Session("1", "Firefox di Linux", Parts.MONDAY, Parts.WEDNESDAY, true),
                        new OwnAccountView.Session("2", "Chrome di Android", Parts.MONDAY, Parts.MONDAY, false)));
    }

    public static PasswordView password() {
        return new PasswordView(
                List.of(),
                "siti.contoh",
                "Siti Aminah",
                Parts.HIDDEN,
                List.of(password("password", "Kata sandi baru", "")));
    }

    public static SecurityView security() {
        return new SecurityView(
                List.of(new FieldView.Text(Caption.of("orang", "Nama pengguna"), Kind.TEXT, "", "", "off", 80)),
                List.of(
                        new SecurityView.Row(Parts.WEDNESDAY, "Kata sandi salah", "", "siti.contoh", "192.0.2.7", ""),
                        new SecurityView.Row(
                                Parts.MONDAY,
                                "Tindakan administrator",
                                "admin",
                                "POST /admin/kalender",
                                "192.0.2.8",
                                "contoh")),
                "",
                "/admin/keamanan?sesudah=1");
    }
}
