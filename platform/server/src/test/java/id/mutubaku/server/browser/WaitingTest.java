package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.server.api.SampleSop;
import id.mutubaku.server.client.Api;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds pages to showing whom a case waits for, and to letting an official note what came by post. */
@ExtendWith(WithSite.class)
class WaitingTest {
    @Test
    void officialSeesWhomTheCaseWaitsFor_andNotesTheDecisionThatCameByPost(Site site) {
        String number = SampleSop.PERTIMBANGAN.open(Api.at(site.platform().port()), Map.of("nama", "Dinas Sosial"));
        Person kasi = site.official("kasi.banten");

        kasi.opens("/kerja?tampil=awaited").gets(200).sees(number).sees("Menunggu Kementerian PANRB sejak");
        kasi.opens("/kerja?tampil=undated").gets(200).doesNotSee(number);
        kasi.opens("/banten/kasus/" + number).gets(200).sees("Menunggu Kementerian PANRB");
        kasi.sees("Yang ditunggu: kabar “jawaban-kementerian”").sees("Ditunggu paling lambat");

        kasi.unfolds("Buka sekarang")
                .chooses("Keputusan yang sudah sampai dengan cara lain", "Disetujui")
                .types("Alasan membuka sekarang", "Surat datang lewat pos.")
                .presses("Buka langkah")
                .gets(422)
                .sees("Jawaban kementerian belum dicatat.");
        kasi.chooses("Keputusan yang sudah sampai dengan cara lain", "Ditolak")
                .types("Alasan membuka sekarang", "Surat penolakan lewat pos.")
                .presses("Buka langkah")
                .gets(200)
                .sees("Ditolak kementerian");
    }

    @Test
    void closedBranch_isShownAsClosed_withItsSentence(Site site) {
        String number = SampleSop.PERTIMBANGAN.open(Api.at(site.platform().port()), Map.of("nama", "Dinas Sosial"));
        Person kasi = site.official("kasi.banten");

        kasi.opens("/banten/kasus/" + number)
                .unfolds("Buka sekarang")
                .types("Alasan membuka sekarang", "Dijawab lewat telepon.")
                .presses("Buka langkah")
                .gets(200);
        kasi.takes(number).sees("Disetujui – Teruskan persetujuan kementerian");
        kasi.sees("Belum dapat dipilih. Jawaban kementerian belum dicatat.");
        assertEquals(1, kasi.page().locator("input[name=branch][disabled]").count());
    }
}
