package id.mutubaku.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.server.client.Api;
import id.mutubaku.server.drafts.FormSop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fills in an address from province to village, and searches a long list, on a phone without scripts. */
@ExtendWith(WithSite.class)
class AreaChoiceTest {
    private static final String FORM = """
            {'type': 'object', 'title': 'Alamat', 'required': ['nama', 'alamat'], 'properties': {
              'nama': {'type': 'string', 'title': 'Nama', 'maxLength': 100, 'x-privacy': {'class': 'none'}},
              'alamat': {'type': 'object', 'title': 'Alamat', 'required': ['provinsi', 'kabupaten', 'kecamatan', 'kelurahan'], 'properties': {
                'provinsi': {'type': 'string', 'title': 'Provinsi', 'x-choices': {'list': 'wilayah-provinsi', 'value': 'kode', 'label': 'nama'}},
                'kabupaten': {'type': 'string', 'title': 'Kabupaten atau kota', 'x-choices': {'list': 'wilayah-kabupaten', 'value': 'kode', 'label': 'nama', 'where': {'provinsi': './provinsi'}}},
                'kecamatan': {'type': 'string', 'title': 'Kecamatan', 'x-choices': {'list': 'wilayah-kecamatan', 'value': 'kode', 'label': 'nama', 'where': {'kabupaten': './kabupaten'}}},
                'kelurahan': {'type': 'string', 'title': 'Kelurahan atau desa', 'x-choices': {'list': 'wilayah-kelurahan', 'value': 'kode', 'label': 'nama', 'where': {'kecamatan': './kecamatan'}}}}},
              'lahir': {'type': 'string', 'title': 'Desa kelahiran', 'x-choices': {'list': 'wilayah-kelurahan', 'value': 'kode', 'label': 'nama'}}}}
            """;

    @Test
    void address_isChosenLevelByLevel_changed_andReadByItsNames(Site site) throws JsonProcessingException {
        Person siti =
                site.applicant().opens(published(site, "alamat-bertingkat")).doesNotSee("Kecamatan");
        siti.types("Nama", "Siti").chooses("Provinsi", "Banten").presses("Tampilkan pilihan");
        siti.gets(200).finds("Nama", "Siti").chooses("Kabupaten atau kota", "Kota Tangerang");
        siti.goes(siti.page().locator("button[name=find][value='alamat.kabupaten']"))
                .gets(200)
                .chooses("Kecamatan", "Cipondoh")
                .presses("Lanjutkan")
                .gets(200)
                .sees("Jawaban Anda memunculkan isian lain");
        siti.chooses("Kelurahan atau desa", "Poris Plawad");

        siti.chooses("Kabupaten atau kota", "Kota Serang").presses("Lanjutkan").gets(200);
        siti.doesNotSee("Kelurahan atau desa").chooses("Serang").presses("Lanjutkan");
        siti.gets(200).presses("Lanjutkan").gets(422).sees("Pilih kelurahan atau desa.");
        siti.chooses("Kelurahan atau desa", "Cipare").presses("Lanjutkan").gets(200);

        siti.sees("Periksa jawaban").sees("Kota Serang").sees("Cipare").doesNotSee("36.73");
        siti.presses("Kirim permohonan").gets(200);
    }

    @Test
    void longList_isSearched_andEnterSearchesToo(Site site) throws JsonProcessingException {
        Person siti = site.applicant().opens(published(site, "alamat-lahir")).sees("1.000+ pilihan");
        siti.types("Nama", "Siti").types("Desa kelahiran", "poris");
        siti.goes(siti.page().locator("button[name=find][value=lahir]"))
                .gets(200)
                .finds("Nama", "Siti");
        List<String> found = siti.page().locator("select[name=lahir] option").allInnerTexts();
        siti.types("Desa kelahiran", "poris plawad u");
        siti.goes(() -> siti.page().locator("input[name='find.lahir']").press("Enter"));
        List<String> narrower = siti.page().locator("select[name=lahir] option").allInnerTexts();

        assertEquals(List.of("Pilih salah satu", "Poris Plawad Utara"), narrower);
        assertEquals(true, found.containsAll(narrower) && found.size() > narrower.size(), found::toString);
    }

    @Test
    void pagesWithLists_haveNoBarriers(Site site) throws JsonProcessingException {
        Inspection inspection =
                new Inspection(site.inspector(), "").opens("form-lists", published(site, "alamat-diperiksa"));
        Person person = inspection.person();
        person.chooses("Provinsi", "Banten").types("Desa kelahiran", "poris");
        person.goes(person.page().locator("button[name=find][value=lahir]")).gets(200);
        inspection.looks("form-lists-found");
        inspection.findsNothing();
    }

    private static String published(Site site, String id) throws JsonProcessingException {
        JsonNode form = JsonMapping.MAPPER.readTree(FORM.replace('\'', '"'));
        return FormSop.published(id, form, Api.at(site.platform().port())).page();
    }
}
