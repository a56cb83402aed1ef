package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.APPLICANT;
import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.cases.Requester;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.Disposition.Nature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CaseTalkTest {
    private static final Requester STRANGER = Sops.requester("Orang", "arsiparis");

    private final Story story =
            Story.opened(Flows.sop(Flows.APPLY, Flows.step("periksa", "kasi", "\"next\": \"selesai\"")));

    @Test
    void comment_ofAnOfficial_isForWhomTheySay() {
        story.ask(at -> new CaseTalk.Comment(at, KASI, " Cek dulu ", Audience.INTERNAL));

        CaseEvent.CommentAdded said = story.theOnly(CaseEvent.CommentAdded.class);
        assertEquals("Cek dulu", said.text());
        assertEquals("kasi", said.actor());
        assertEquals(Audience.INTERNAL, said.audience());
    }

    @Test
    void comment_ofAnApplicant_isForBothSides() {
        story.ask(at -> new CaseTalk.Comment(at, APPLICANT, "Sampai mana?", Audience.INTERNAL));

        assertEquals(
                Audience.APPLICANT, story.theOnly(CaseEvent.CommentAdded.class).audience());
    }

    @Test
    void comment_needsWords_andAPartInTheSop() {
        story.refused(
                Reason.INVALID, "/text: comment/empty", at -> new CaseTalk.Comment(at, KASI, " ", Audience.INTERNAL));
        story.refused(
                Reason.NOT_YOURS,
                ": step/closed-to-you",
                at -> new CaseTalk.Comment(at, STRANGER, "Halo", Audience.INTERNAL));
    }

    @Test
    void comment_isHeardAfterTheEnd() {
        story.complete(KASI, "periksa")
                .ask(at -> new CaseTalk.Comment(at, APPLICANT, "Terima kasih", Audience.APPLICANT));

        assertEquals(1, story.happened(CaseEvent.CommentAdded.class).size());
    }

    @Test
    void disposition_staysUntilItIsFollowedUp() {
        story.ask(at -> disposed(at, KADIS, "kasi", "Teliti", Optional.of(at)));

        Disposition given = story.state().dispositions().get(0);
        assertEquals(story.state().version(), given.id());
        assertEquals("kadis", given.from());
        story.refused(
                Reason.NOT_YOURS, ": step/closed-to-you", at -> new CaseTalk.FollowUp(at, KADIS, given.id(), "Sudah"));
        story.refused(
                Reason.INVALID, "/note: disposition/no-note", at -> new CaseTalk.FollowUp(at, KASI, given.id(), " "));
        story.ask(at -> new CaseTalk.FollowUp(at, KASI, given.id(), "Sudah"));

        assertEquals(List.of(), story.state().dispositions());
        story.refused(
                Reason.NOT_NOW, ": disposition/not-open", at -> new CaseTalk.FollowUp(at, KASI, given.id(), "Sudah"));
    }

    @Test
    void disposition_isBetweenOfficials_withAnInstruction_andNotDueInThePast() {
        story.refused(
                Reason.NOT_YOURS,
                ": step/closed-to-you",
                at -> disposed(at, APPLICANT, "kasi", "Teliti", Optional.empty()));
        story.refused(
                Reason.INVALID,
                "/to: disposition/unknown-actor",
                at -> disposed(at, KADIS, "pemohon", "Teliti", Optional.empty()));
        story.refused(
                Reason.INVALID,
                "/instruction: disposition/empty",
                at -> disposed(at, KADIS, "kasi", " ", Optional.empty()));
        story.refused(
                Reason.INVALID,
                "/due: disposition/past",
                at -> disposed(at, KADIS, "kasi", "Teliti", Optional.of(at.minusSeconds(1))));
    }

    @Test
    void disposition_ofWhoHoldsTwoPosts_comesFromTheOffice() {
        Requester both = Sops.requester("Kasi", "vendor", "kasi");

        story.ask(at -> disposed(at, both, "kadis", "Mohon arahan", Optional.empty()));

        assertEquals("kasi", story.state().dispositions().get(0).from());
    }

    @Test
    void disposition_inAnEndedCase_isRefused() {
        story.ask(at -> disposed(at, KADIS, "kasi", "Teliti", Optional.empty())).complete(KASI, "periksa");

        assertEquals(List.of(), story.state().dispositions());
        story.refused(Reason.NOT_NOW, ": case/ended", at -> disposed(at, KADIS, "kasi", "Teliti", Optional.empty()));
    }

    private static CaseCommand disposed(Instant at, Requester by, String to, String words, Optional<Instant> due) {
        return new CaseTalk.Dispose(at, by, to, words, Nature.URGENT, due);
    }
}
