package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.Subject;
import id.mutubaku.api.plugin.Subject.DocumentFacts;
import id.mutubaku.api.plugin.Subject.RegionFacts;
import id.mutubaku.api.plugin.Subject.SopFacts;
import id.mutubaku.api.plugin.Subject.StepFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A builder of what a plugin sees of a case, with sensible values for everything that a test does not care about. */
public final class SubjectBuilder {
    private final Map<String, Map<String, Object>> data = new LinkedHashMap<>();
    private final Map<String, DocumentFacts> documents = new LinkedHashMap<>();
    private final Map<String, String> doers = new LinkedHashMap<>();
    private Instant at = Instant.parse("2025-02-03T02:00:00Z");
    private RegionFacts region;
    private SopFacts sop;
    private String number = "2025/0001";
    private String applicant = "Sari Wulandari";
    private StepFacts step = new StepFacts("telaah", "Menelaah permohonan", 1, List.of(), "Kepala Seksi");
    private Optional<String> branch = Optional.empty();

    SubjectBuilder(String region) {
        this.region = new RegionFacts(
                region,
                "Kabupaten " + region,
                "Dinas Komunikasi dan Informatika",
                "Ibu Kota",
                ZoneId.of("Asia/Jakarta"),
                Optional.of(region + "kab.go.id"));
        this.sop = new SopFacts(region + "/permohonan", "Permohonan", 1);
    }

    /** Says when the plugin is asked; else it is 3 February 2025, 09.00 in Jakarta. */
    public SubjectBuilder at(Instant moment) {
        at = moment;
        return this;
    }

    /** Describes the region. */
    public SubjectBuilder region(RegionFacts facts) {
        region = facts;
        return this;
    }

    /** Describes the SOP. */
    public SubjectBuilder sop(String reference, String title, int version) {
        sop = new SopFacts(reference, title, version);
        return this;
    }

    /** Gives the case its number; empty while it is not opened. */
    public SubjectBuilder number(String caseNumber) {
        number = caseNumber;
        return this;
    }

    /** Says who asks; empty while it is unknown. */
    public SubjectBuilder applicant(String name) {
        applicant = name;
        return this;
    }

    /** Says at which step the case is, and what can be decided there. */
    public SubjectBuilder step(String id, String activity, String... branches) {
        return step(new StepFacts(id, activity, 1, List.of(branches), step.actor()));
    }

    /** Describes the step. */
    public SubjectBuilder step(StepFacts facts) {
        step = facts;
        return this;
    }

    /** Says what was decided at the step. */
    public SubjectBuilder branch(String id) {
        branch = Optional.of(id);
        return this;
    }

    /**
     * Fills a field in.
     *
     * @param field its name; of one inside a group {@code group/field}
     */
    public SubjectBuilder answer(String form, String field, Object value) {
        fill(data.computeIfAbsent(form, name -> new LinkedHashMap<>()), field, value);
        return this;
    }

    private static void fill(Map<String, Object> group, String field, Object value) {
        int slash = field.indexOf('/');
        if (slash < 0) {
            group.put(field, value);
            return;
        }
        Map<String, Object> inner = new LinkedHashMap<>();
        if (group.get(field.substring(0, slash)) instanceof Map<?, ?> given) {
            given.forEach((name, each) -> inner.put(String.valueOf(name), each));
        }
        fill(inner, field.substring(slash + 1), value);
        group.put(field.substring(0, slash), inner);
    }

    /** Attaches a file; {@link PluginTester#document} gives its content. */
    public SubjectBuilder document(String id, String name, String fileName, String mediaType, long bytes) {
        documents.put(id, new DocumentFacts(name, fileName, mediaType, bytes));
        return this;
    }

    /** Attaches a PDF; {@link PluginTester#document} gives its content. */
    public SubjectBuilder document(String id) {
        return document(id, id, id + ".pdf", "application/pdf", 1000);
    }

    /** Says who did a step. */
    public SubjectBuilder doer(String stepId, String name) {
        doers.put(stepId, name);
        return this;
    }

    /** Returns what was built. */
    public Subject build() {
        return new Subject(at, region, sop, number, applicant, step, branch, data, documents, doers);
    }
}
