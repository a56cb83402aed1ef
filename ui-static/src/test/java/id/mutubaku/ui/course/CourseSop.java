package id.mutubaku.ui.course;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.file.Reading;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.ui.Shipped;
import id.mutubaku.workshop.form.RandomForm;
import java.util.List;
import java.util.Random;

/**
 * An SOP whose forms are made by chance: an applicant asks, an official examines, sends back or refuses, an outsider is
 * waited for, and a decision is made and given.
 */
final class CourseSop {
    private static final String REFERENCE = "banten/uji-perjalanan";

    private CourseSop() {}

    static Sop of(long seed) {
        Random random = new Random(seed);
        ObjectNode definition =
                RandomForm.parsed("""
                {'id': 'uji-perjalanan', 'region': 'banten', 'version': 1, 'title': 'Uji', 'document': {'title': 'Uji'},
                 'applicantName': '/nama',
                 'actors': [{'id': 'pemohon', 'name': 'Pemohon', 'kind': 'applicant'}, {'id': 'mitra', 'name': 'Mitra', 'kind': 'external'},
                   {'id': 'kasi', 'name': 'Kepala Seksi', 'kind': 'official'}, {'id': 'kadis', 'name': 'Kepala Dinas', 'kind': 'official'}],
                 'documents': [{'id': 'keputusan', 'name': 'Keputusan', 'kind': 'decision', 'from': 'upload', 'release': '%s',
                   'accept': ['application/pdf'], 'maxMegabytes': 2}],
                 'forms': {},
                 'steps': [
                  {'id': 'ajukan', 'activity': 'Mengajukan', 'actors': [{'actor': 'pemohon'}], 'form': 'permohonan', 'next': 'periksa'},
                  {'id': 'periksa', 'activity': 'Memeriksa', 'actors': [{'actor': 'kasi'}], 'form': 'catatan', 'branches': [
                    {'id': 'lanjut', 'label': 'Lengkap', 'to': 'tunggu'},
                    {'id': 'kembali', 'label': 'Tidak lengkap', 'to': 'ajukan', 'reasonRequired': true},
                    {'id': 'tolak', 'label': 'Ditolak', 'to': 'ditolak'}]},
                  {'id': 'tunggu', 'activity': 'Mencatat rekomendasi', 'actors': [{'actor': 'kasi'}],
                    'until': {'message': 'rekomendasi', 'from': 'mitra', 'form': 'pesan'}, 'next': 'putuskan'},
                  {'id': 'putuskan', 'activity': 'Memutuskan', 'actors': [{'actor': 'kadis'}], 'produces': [{'document': 'keputusan'}], 'branches': [
                    {'id': 'terbit', 'label': 'Terbit', 'to': 'selesai'}, {'id': 'ulang', 'label': 'Periksa lagi', 'to': 'periksa'}]}],
                 'ends': [{'id': 'selesai', 'kind': 'completed', 'title': 'Keputusan terbit'},
                   {'id': 'ditolak', 'kind': 'rejected', 'title': 'Permohonan ditolak', 'reasonRequired': true}]}
                """.formatted(List.of("none", "unsigned").get(random.nextInt(2))));
        for (String form : List.of("permohonan", "catatan", "pesan")) {
            ((ObjectNode) definition.path("forms")).set(form, new RandomForm(random.nextLong()).schema());
        }
        Reading<SopDefinition> reading = DefinitionReader.definition(definition.toString());
        SopDefinition read = reading.value()
                .orElseThrow(() -> new IllegalStateException(reading.problems().toString()));
        return Shipped.repository(Shipped.repository().regions(), List.of(DefinitionVersion.of(read)))
                .latest(REFERENCE)
                .orElseThrow();
    }
}
