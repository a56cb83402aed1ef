package id.mutubaku.ui.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.ui.page.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Writes every mail, from our templates and from those of regions. */
class MailTemplatesTest {
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    @ParameterizedTest
    @FieldSource("id.mutubaku.ui.mail.MailTemplates#NAMES")
    void mail_hasSubjectAndBody_withNumberAndLink(String name) {
        MailText mail = templates(Map.of()).write("contoh", name, MailView.example(), WIT);

        assertTrue(mail.subject().contains("CTH-20250203-7F3KA"), mail.subject());
        assertTrue(mail.body().contains("https://contoh.go.id/contoh/kasus/"), mail.body());
        assertTrue(mail.body().endsWith("Provinsi Contoh\n"), mail.body());
        assertFalse(mail.body().contains("\n\n\n") || mail.body().contains("{{"), mail.body());
    }

    @Test
    void time_isToldInTheZoneOfTheRegion() {
        MailText mail = templates(Map.of()).write("contoh", "step-opened", MailView.example(), WIT);
        assertTrue(mail.body().contains("Jatuh tempo: 5 Februari 2025, 16.00 WIT\n"), mail.body());
    }

    @Test
    void mailWithoutDueDate_saysNothingOfIt() {
        MailView none = view("N-1", "L & M", "Telaah <ini>");
        MailText mail = templates(Map.of()).write("contoh", "step-opened", none, WIT);
        assertFalse(mail.body().contains("Jatuh tempo"), mail.body());
        assertTrue(mail.body().contains("Yang diminta dari Anda: Telaah <ini>"), "plain text is not escaped");
    }

    @Test
    void subject_isOneLine_whateverStandsInTheCase() {
        MailView hostile = view("N-1\r\nBcc: x@y.z", "", "");
        MailText mail = templates(Map.of("contoh/case-ended", "{{{number}}}\n\nIsi"))
                .write("contoh", "case-ended", hostile, WIT);
        assertFalse(mail.subject().contains("\n") || mail.subject().contains("\r"), mail.subject());
    }

    @Test
    void ownTemplate_isUsedForItsRegionAlone() {
        MailTemplates templates = templates(Map.of("contoh/case-ended", "Judul\n\n{{agency}} memutuskan."));
        assertEquals(List.of(), templates.faults());
        assertEquals(
                new MailText("Judul", "Dinas Komunikasi dan Informatika memutuskan.\n"),
                templates.write("contoh", "case-ended", MailView.example(), WIT));
        assertTrue(templates
                        .write("lain", "case-ended", MailView.example(), WIT)
                        .body()
                        .length()
                > 50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    case-ended | Judul::{{nomor}}   | there is nothing called "nomor"
                    case-ended | Judul saja         | there is nothing behind the first line
                    case-ended | Judul::{{#if due}} | line 3: found
                    selesai    | Judul::Isi         | there is no mail of this name
                    """)
    void templateThatCannotBeUsed_isNamed_andOursIsUsed(String name, String text, String why) {
        MailTemplates templates = templates(Map.of("contoh/" + name, text.replace("::", "\n\n")));
        assertEquals(1, templates.faults().size());
        MailTemplates.Fault fault = templates.faults().get(0);
        assertEquals("contoh", fault.region());
        assertEquals(name, fault.name());
        assertTrue(fault.why().contains(why), fault.why());
        assertTrue(templates
                .write("contoh", "case-ended", MailView.example(), WIT)
                .body()
                .startsWith("Permohonan ini selesai"));
    }

    @Test
    void confidentialDisposition_saysWhereItIsRead() {
        MailText mail = templates(Map.of()).write("contoh", "disposition-given", view("N-1", "Layanan", ""), WIT);
        assertTrue(mail.body().contains("Disposisi ini rahasia."), mail.body());
        assertFalse(mail.body().contains("Isi disposisi:"), mail.body());
    }

    @Test
    void correction_namesEachMark_withItsRemark() {
        MailText mail = templates(Map.of()).write("contoh", "correction-asked", MailView.example(), WIT);
        assertTrue(mail.body().contains("- Nama OPD: Tulis nama resmi.\n- Surat permohonan\n"), mail.body());
    }

    private static MailView view(String number, String service, String activity) {
        return new MailView(
                number,
                "",
                service,
                activity,
                "Kasi",
                Optional.empty(),
                "",
                "",
                "",
                List.of(),
                List.of(),
                "x",
                "R",
                "A");
    }

    private static MailTemplates templates(Map<String, String> own) {
        return new MailTemplates(Messages.load(), own);
    }
}
