package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Permits.made;
import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static id.mutubaku.engine.cases.command.Sops.NOW;
import static id.mutubaku.engine.cases.command.Sops.complete;
import static id.mutubaku.engine.cases.command.Sops.file;
import static id.mutubaku.engine.cases.command.Sops.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.PluginWork;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.cases.command.ResultGiving.HandOver;
import id.mutubaku.engine.cases.command.ResultGiving.Release;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.GivenResult;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.DocumentType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shows how results come to who asked, and which file is whose to see. */
final class ResultGivingTest {
    private static final Requester STAFF = Sops.requester("Staf", "staf");
    private static final Place ISSUE = new Place("terbitkan");

    private final Sop sop = Permits.sop();
    private final CaseState asked = Cases.after(sop, Sops.unopened(), open(Map.of("nama", "Siti"), file("surat")));
    private final CaseState issued = Cases.after(sop, asked, issuing("izin", "kartu", "lembar", "nota"));

    private static CompleteStep issuing(String... documents) {
        List<AttachedDocument> files = new TreeSet<>(Set.of(documents))
                .stream().map(document -> made(document, document + "-1")).toList();
        return new CompleteStep(
                NOW, KASI, ISSUE, Optional.empty(), Optional.empty(), Optional.empty(), files, PluginWork.NONE);
    }

    private static Release release(Requester by, String document) {
        return new Release(NOW, by, document, Optional.empty());
    }

    @Test
    void permit_isGivenOnceAnOfficialReleasesIt() {
        assertFalse(issued.results().containsKey("izin"));

        CaseState released = Cases.after(sop, issued, release(KASI, "izin"));

        GivenResult given = given(released, "izin");
        assertEquals("izin-1", given.file().content());
        assertEquals("kasi", given.actor());
        assertEquals(DocumentType.Release.SIGNED, given.how());
        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": result/released"),
                release(KASI, "izin").decide(sop, released));
    }

    @Test
    void documentThatNeedsNoRelease_isGivenWithItsStep() {
        assertEquals(DocumentType.Release.NONE, given(issued, "kartu").how());
    }

    @Test
    void signedFile_takesThePlaceOfTheDraft_alsoAfterTheEnd() {
        CaseState ended = Cases.after(sop, issued, complete(APPLICANT, "setuju", ""));
        assertTrue(ended.ending().isPresent());

        CaseState released =
                Cases.after(sop, ended, new Release(NOW, KASI, "izin", Optional.of(made("izin", "bertanda-tangan"))));

        assertEquals("bertanda-tangan", given(released, "izin").file().content());
        assertEquals("bertanda-tangan", released.files("izin").get(0).content());
    }

    @Test
    void newerFile_isNotGivenUntilItIsReleased_andTheGivenOneStays() {
        CaseState replaced =
                Cases.after(sop, issued, release(KASI, "izin"), new AttachDocument(NOW, KASI, made("izin", "izin-2")));

        assertEquals(Set.of("isi-1", "izin-1", "kartu-1", "lembar-1"), seenBy(APPLICANT, replaced));
        CaseState again = Cases.after(sop, replaced, release(KASI, "izin"));
        assertTrue(seenBy(APPLICANT, again).contains("izin-2"));
    }

    @Test
    void release_isRefused_whileItIsMade_byOthers_andOfWhatIsNoResult() {
        CaseState drafted = Cases.after(sop, asked, new AttachDocument(NOW, KASI, made("izin", "draf")));

        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": result/in-work"),
                release(KASI, "izin").decide(sop, drafted));
        Cases.assertRejected(
                Reason.NOT_YOURS,
                List.of(": result/not-yours"),
                release(STAFF, "izin").decide(sop, issued));
        Cases.assertRejected(
                Reason.NOT_YOURS,
                List.of(": result/not-yours"),
                release(APPLICANT, "izin").decide(sop, issued));
        Cases.assertRejected(
                Reason.INVALID,
                List.of(": result/none"),
                release(KASI, "lembar").decide(sop, issued));
        Cases.assertRejected(
                Reason.NOT_YOURS,
                List.of(": step/closed-to-you"),
                release(APPLICANT, "lembar").decide(sop, issued));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/documents/izin: document/empty"),
                new Release(NOW, KASI, "izin", Optional.of(empty())).decide(sop, issued));
    }

    private static AttachedDocument empty() {
        return new AttachedDocument("izin", "x", "x.pdf", "application/pdf", 0, "00", NOW, KASI.person());
    }

    @Test
    void result_isHandedOverOnce_byAnyOffice_againstAName() {
        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": result/not-released"),
                new HandOver(NOW, STAFF, "izin", "Siti").decide(sop, issued));
        CaseState released = Cases.after(sop, issued, release(KASI, "izin"));
        Cases.assertRejected(
                Reason.INVALID,
                List.of("/receiver: result/no-receiver"),
                new HandOver(NOW, STAFF, "izin", " ").decide(sop, released));

        CaseState taken = Cases.after(sop, released, new HandOver(NOW, STAFF, "izin", " Siti Aminah "));

        assertEquals(
                "Siti Aminah",
                given(taken, "izin").handedOver().orElseThrow().receiver());
        Cases.assertRejected(
                Reason.NOT_NOW,
                List.of(": result/handed-over"),
                new HandOver(NOW, STAFF, "izin", "Budi").decide(sop, taken));
        Cases.assertRejected(
                Reason.NOT_YOURS,
                List.of(": result/not-yours"),
                new HandOver(NOW, APPLICANT, "kartu", "Siti").decide(sop, taken));
    }

    @Test
    void applicant_seesTheirOwn_whatWasGiven_andWhatTheirStepNeeds() {
        assertEquals(Set.of("isi-1", "kartu-1", "lembar-1"), seenBy(APPLICANT, issued));
        assertEquals(
                Set.of("isi-1", "kartu-1", "lembar-1", "izin-1"),
                seenBy(APPLICANT, Cases.after(sop, issued, release(KASI, "izin"))));
    }

    @Test
    void performer_seesWhatTheyMake_alsoWhereOthersAreNamed() {
        assertEquals(Set.of("isi-1", "izin-1", "kartu-1", "lembar-1", "nota-1"), seenBy(KASI, issued));
    }

    @Test
    void namedReader_seesIt_andOtherOfficialsSeeAllButThat() {
        assertTrue(seenBy(KADIS, issued).contains("nota-1"));
        assertEquals(Set.of("isi-1", "izin-1", "kartu-1", "lembar-1"), seenBy(STAFF, issued));
    }

    private static GivenResult given(CaseState state, String document) {
        return Optional.ofNullable(state.results().get(document)).orElseThrow();
    }

    private Set<String> seenBy(Requester reader, CaseState state) {
        return new VisibleCase(sop, state, reader)
                .files().stream().map(AttachedDocument::content).collect(Collectors.toSet());
    }
}
