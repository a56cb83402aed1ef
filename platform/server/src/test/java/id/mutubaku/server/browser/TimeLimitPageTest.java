package id.mutubaku.server.browser;

import id.mutubaku.server.api.SampleSop;
import id.mutubaku.server.client.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds pages to promising the whole service, and to saying which hours and dates limit its steps. */
@ExtendWith(WithSite.class)
class TimeLimitPageTest {
    @Test
    void applicantReadsThePromise_beforeAsking_onTheReceipt_andOnTheirPage(Site site) {
        SampleSop.TENGGAT.published(Api.at(site.platform().port()));
        Person siti = site.applicant();

        siti.opens("/banten/tenggat/")
                .gets(200)
                .sees("Dijanjikan selesai dalam 14 hari kalender sejak permohonan dikirim.")
                .sees("48 jam (siang dan malam)")
                .sees("paling lambat tanggal pada isian “Tanggal acara”")
                .sees("paling lambat tanggal 5 setiap bulan");
        siti.opens("/banten/tenggat/ajukan")
                .types("Nama", "Karang Taruna")
                .types("Tanggal acara", "2027-05-20")
                .presses("Lanjutkan")
                .gets(200)
                .presses("Kirim permohonan")
                .gets(200)
                .sees("Dijanjikan selesai")
                .doesNotSee("Jatuh tempo");
        siti.follows("Lihat permohonan")
                .sees("Dijanjikan selesai")
                .sees("Waktu kerja selama permohonan ada pada Anda ditambahkan.");
    }
}
