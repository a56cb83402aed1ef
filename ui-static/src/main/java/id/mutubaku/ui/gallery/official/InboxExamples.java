package id.mutubaku.ui.gallery.official;

import id.mutubaku.ui.gallery.part.FieldExamples;
import id.mutubaku.ui.gallery.part.Parts;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.CaseListView;
import id.mutubaku.ui.view.official.InboxView;
import id.mutubaku.ui.view.official.InboxView.Bucket;
import id.mutubaku.ui.view.official.InboxView.Filter;
import id.mutubaku.ui.view.official.InboxView.Row;
import id.mutubaku.ui.view.official.InboxView.Scope;
import id.mutubaku.ui.view.official.InboxView.ScopeLink;
import id.mutubaku.ui.view.official.RegisterView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the examples of inboxes and of the register of cases. */
public final class InboxExamples {
    private static final String STEP = "Menganalisis kesesuaian dengan Arsitektur SPBE";
    private static final String POST = "Kepala Seksi";

    private InboxExamples() {}

    public static InboxView official() {
        return new InboxView(
                POST,
                Optional.of(new NoticeView(true, "", "Permohonan CTH-20250131-2B9Q diteruskan ke Kepala Bidang.")),
                scopes(Scope.ACTOR),
                List.of(
                        new Filter(Bucket.OVERDUE, 1, false, "/kerja?tampil=overdue", false),
                        new Filter(Bucket.TODAY, 2, false, "/kerja?tampil=today", false),
                        new Filter(Bucket.WEEK, 14, false, "/kerja?tampil=week", false),
                        new Filter(Bucket.LATER, 1000, true, "/kerja?tampil=later", false),
                        new Filter(Bucket.UNDATED, 2, false, "/kerja?tampil=undated", false),
                        new Filter(Bucket.AWAITED, 1, false, "/kerja?tampil=awaited", false),
                        new Filter(Bucket.ALL, 1000, true, "/kerja", true)),
                List.of(
                        row("CTH-20250120-9XQ1", STEP, true, Tag.OVERDUE, List.of(), "terlambat 3 jam", ""),
                        row(Parts.NUMBER, STEP, false, Tag.NEAR_DUE, List.of(), "1 jam lagi", "Rahmat Hidayat"),
                        row(
                                "CTH-20250131-4KD8",
                                "Mohon siapkan bahan rapat.",
                                true,
                                Tag.TODAY,
                                List.of(Tag.DISPOSITION),
                                "4 jam lagi",
                                ""),
                        row("CTH-20250131-6LM2", STEP, false, Tag.THIS_WEEK, List.of(), "2 hari kerja lagi", ""),
                        row("CTH-20250131-7AB3", STEP, false, Tag.UNDATED, List.of(Tag.CORRECTION), "", ""),
                        row("CTH-20250131-8CD4", STEP, false, Tag.ON_HOLD, List.of(), "", "Anda"),
                        new Row(
                                "CTH-20250131-9EF5",
                                "/contoh/kasus/CTH-20250131-9EF5",
                                Parts.APPLICANT,
                                "perizinan-kapal",
                                "Menerima pertimbangan kementerian",
                                false,
                                Tag.AWAITED,
                                List.of(),
                                "9 hari kerja lagi",
                                "Menunggu Kementerian PANRB sejak 31 Januari 2025",
                                "",
                                POST)),
                false,
                Parts.drafts(),
                Optional.empty(),
                "",
                "/kerja?setelah=abc");
    }

    public static InboxView office() {
        return new InboxView(
                POST,
                Optional.empty(),
                scopes(Scope.OFFICE),
                List.of(),
                List.of(
                        row("CTH-20250120-9XQ1", STEP, false, Tag.OVERDUE, List.of(), "terlambat 3 jam", ""),
                        new Row(
                                "CTH-20250131-4KD8",
                                "",
                                "",
                                "Pengajuan subdomain",
                                "",
                                false,
                                Tag.TODAY,
                                List.of(Tag.DISPOSITION),
                                "4 jam lagi",
                                "",
                                "Siti Aminah",
                                "Kepala Bidang")),
                true,
                List.of(),
                Optional.empty(),
                "",
                "");
    }

    public static InboxView applicant() {
        return new InboxView(
                "OPD Pemohon",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                Optional.of(cases()),
                "",
                "");
    }

    public static RegisterView register() {
        return new RegisterView(
                "pendapatan",
                FieldExamples.fields(),
                true,
                1000,
                true,
                List.of(
                        registered(Parts.NUMBER, Tag.OVERDUE, "Verifikasi kelengkapan", "terlambat 3 jam"),
                        registered("CTH-20250120-9XQ1", Tag.DONE, "", "")),
                List.of("/kerja/permohonan/unduh?format=xlsx", "/kerja/permohonan/unduh?format=csv"),
                "/kerja/permohonan",
                "/kerja/permohonan?setelah=abc");
    }

    private static RegisterView.Row registered(String number, Tag tag, String step, String due) {
        return new RegisterView.Row(
                number,
                "/contoh/kasus/" + number,
                Parts.SERVICE,
                Parts.APPLICANT,
                "pajak-daerah",
                Parts.WEDNESDAY,
                tag,
                step,
                "Kepala Seksi",
                due);
    }

    private static CaseListView cases() {
        return new CaseListView(List.of(
                found(Parts.NUMBER, Tag.NOW),
                found("CTH-20250120-9XQ1", Tag.DONE),
                found("CTH-20250118-3TR7", Tag.REJECTED),
                found("CTH-20250117-5VW0", Tag.CANCELLED)));
    }

    private static CaseListView.Row found(String number, Tag tag) {
        return new CaseListView.Row(
                number, "/contoh/kasus/" + number, Parts.SERVICE, Parts.APPLICANT, Parts.WEDNESDAY, tag);
    }

    private static List<ScopeLink> scopes(Scope current) {
        return Arrays.stream(Scope.values())
                .map(scope -> new ScopeLink(scope, "/kerja?lingkup=saya", scope == current))
                .toList();
    }

    private static Row row(
            String number, String step, boolean unread, Tag tag, List<Tag> kinds, String due, String holder) {
        return new Row(
                number,
                "/contoh/kasus/" + number,
                Parts.APPLICANT,
                "perizinan-kapal",
                step,
                unread,
                tag,
                kinds,
                due,
                "",
                holder,
                POST);
    }
}
