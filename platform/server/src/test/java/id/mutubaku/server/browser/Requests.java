package id.mutubaku.server.browser;

import id.mutubaku.server.browser.Person.Receipt;

/** Fills the request form of Banten as an applicant would. */
final class Requests {
    static final String BANTEN = "/banten/pembangunan-aplikasi/ajukan";
    static final String NORTH_MALUKU = "/maluku-utara/permohonan-pembuatan-aplikasi/ajukan";

    private Requests() {}

    /** Fills Banten's form without sending it; everything is right. */
    static Person fillBanten(Person applicant, String agency) {
        return fillBanten(applicant, agency, BANTEN);
    }

    /** Fills Banten's form at an address without sending it; everything is right. */
    static Person fillBanten(Person person, String agency, String address) {
        return person.opens(address)
                .types("Nama OPD", agency)
                .chooses("Aplikasi")
                .types("Nama", "Siti Aminah")
                .types("Nomor telepon kantor atau HP", "(0254) 123456")
                .types("Alamat surel", "siti@example.go.id")
                .types("Jabatan", "Kepala Subbagian Umum")
                .types("Subdomain", "sehat")
                .types("Nama kepala dinas", "Budi Santoso")
                .types("NIP", "19720315 199803 1 004")
                .attaches("Surat permohonan", Papers.pdf("surat-permohonan.pdf"))
                .attaches("Spesifikasi teknis aplikasi", Papers.pdf("spek-teknis.pdf"));
    }

    /** Fills Banten's form on its English page without sending it; everything is right. */
    static Person fillBantenInEnglish(Person person, String agency) {
        return fillBantenInEnglish(person, agency, BANTEN);
    }

    /** Fills Banten's form at an address in the language of its pages: English has the prefix {@code /en}. */
    static Person fillBanten(Person person, String agency, String address, String prefix) {
        return prefix.isEmpty() ? fillBanten(person, agency, address) : fillBantenInEnglish(person, agency, address);
    }

    private static Person fillBantenInEnglish(Person person, String agency, String address) {
        return person.opens(address)
                .types("Name of the agency (OPD)", agency)
                .chooses("Application")
                .types("Name", "Siti Aminah")
                .types("Office or mobile telephone number", "(0254) 123456")
                .types("E-mail address", "siti@example.go.id")
                .types("Position", "Kepala Subbagian Umum")
                .types("Subdomain", "sehat")
                .types("Name of the head", "Budi Santoso")
                .types("Civil servant number (NIP)", "19720315 199803 1 004")
                .attaches("Letter of request", Papers.pdf("surat-permohonan.pdf"))
                .attaches("Technical specification", Papers.pdf("spek-teknis.pdf"));
    }

    static Receipt sendBanten(Person applicant, String agency) {
        fillBanten(applicant, agency).presses("Lanjutkan").gets(200);
        return pledgeAndSend(applicant);
    }

    static Receipt pledgeAndSend(Person applicant) {
        applicant.page().locator(".pledge label").click();
        return send(applicant);
    }

    static Receipt send(Person applicant) {
        return applicant.presses("Kirim permohonan").gets(200).receipt();
    }
}
