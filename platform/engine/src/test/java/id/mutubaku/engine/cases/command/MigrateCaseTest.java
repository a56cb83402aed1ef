package id.mutubaku.engine.cases.command;

import static id.mutubaku.engine.cases.command.Sops.KADIS;
import static id.mutubaku.engine.cases.command.Sops.KASI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.mutubaku.engine.cases.Decision.Reason;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.work.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MigrateCaseTest {
    private static final String TIMED = "\"time\": {\"raw\": \"1 jam\"}, \"next\": \"%s\"";
    private static final String FORK = "\"fork\": {\"to\": [\"satu\", \"dua\"], \"join\": \"%s\"}";

    private final Story atCheck = Story.opened(version(1, Flows.APPLY, check("periksa", "kasi")));

    @Test
    void stepOfTheSameId_staysWhereItIs_withItsClock() {
        Sop next = version(2, Flows.APPLY, Flows.step("periksa", "kadis", TIMED.formatted("selesai")));
        atCheck.ask(at -> new StepHolding.Claim(at, KASI, new Place("periksa")));

        atCheck.on("2026-03-02T08:30").ask(at -> migration(at, next, Map.of())).by(next);

        assertEquals("2026-03-02T09:00", atCheck.due("periksa"));
        assertEquals(List.of("kadis"), atCheck.visit("periksa").performers());
        assertEquals(Optional.empty(), atCheck.visit("periksa").holder(), "who held it does not perform it any more");
        assertEquals(Map.of("contoh/alur", 2), atCheck.state().versions());
        atCheck.complete(KADIS, "periksa");
    }

    @Test
    void timers_tellWhomTheNewVersionNames_atTheTimeTheyHad() {
        Story story = Story.opened(escalating("kasi", "PT0S", "kadis"));

        Sop next = escalating(2, "kadis", "PT1H", "kasi");
        story.on("2026-03-02T08:30").ask(at -> migration(at, next, Map.of())).by(next);

        assertEquals(List.of("reminder 08:48 kadis", "due 09:00 kadis", "escalation-2 10:00 kasi"), timers(story));
        story.on("2026-03-02T10:00").ask(StepTime.Wake::new);
        assertEquals(
                List.of(List.of("kadis"), List.of("kadis"), List.of("kasi")),
                story.happened(CaseEvent.TimerFired.class).stream()
                        .map(fired -> fired.timer().tell())
                        .toList());
    }

    @Test
    void lateStep_isToldToWhoWasNotTold_andToNobodyTwice() {
        Story told = Story.opened(escalating("kasi", "PT0S", "kadis"));
        told.on("2026-03-02T09:00").ask(StepTime.Wake::new);
        Sop sameTarget = escalating(2, "kasi", "PT0S", "kadis");
        told.on("2026-03-02T09:30").ask(at -> migration(at, sameTarget, Map.of()));
        assertEquals(List.of(), timers(told));

        Story other = Story.opened(escalating("kadis", "PT0S", "kadis"));
        other.on("2026-03-02T09:00").ask(StepTime.Wake::new);
        Sop otherTarget = escalating(2, "kadis", "PT0S", "kasi");
        other.on("2026-03-02T09:30").ask(at -> migration(at, otherTarget, Map.of()));
        assertEquals(List.of("escalation-2 09:00 kasi"), timers(other));
    }

    @Test
    void pausedStep_isLaidOutAnew_whenItsClockRunsAgain() {
        Story story = Story.opened(escalating("kasi", "PT0S", "kadis"));
        story.on("2026-03-02T08:30").ask(at -> new StepTime.Pause(at, KASI, new Place("periksa"), "Menunggu data"));
        Sop next = escalating(2, "kadis", "PT1H", "kasi");
        story.ask(at -> migration(at, next, Map.of())).by(next);

        story.on("2026-03-02T10:00").ask(at -> new StepTime.Resume(at, KADIS, new Place("periksa")));

        assertEquals(List.of("reminder 10:18 kadis", "due 10:30 kadis", "escalation-2 11:30 kasi"), timers(story));
    }

    @Test
    void pendingAction_ofAStepThatTheNewVersionDoesNotHave_keepsTheCaseWhereItIs() {
        Story story = Story.opened(acting(1, "periksa")).complete(KASI, "periksa");

        story.refused(
                Reason.INVALID,
                ": migrate/action-pending",
                at -> migration(at, acting(2, "teliti"), Map.of("periksa", "teliti")));
        story.ask(at -> new StepActions.Leave(at, story.state().actions().get(0), KASI.person(), "Tidak perlu"))
                .ask(at -> migration(at, acting(2, "teliti"), Map.of("periksa", "teliti")));
        assertEquals(List.of("putuskan 1"), Cases.work(story.state()));
    }

    private static Sop acting(int version, String step) {
        return version(
                version,
                Flows.APPLY.replace("periksa", step),
                Flows.step(
                        step,
                        "kasi",
                        "\"actions\": [{\"use\": \"alat/buat\", \"title\": \"Membuat\"}], \"next\": \"putuskan\""),
                step("putuskan", "kadis", "selesai"));
    }

    private static Sop escalating(String actor, String after, String tell) {
        return escalating(1, actor, after, tell);
    }

    private static Sop escalating(int version, String actor, String after, String tell) {
        return version(version, Flows.APPLY, Flows.step("periksa", actor, """
                "time": {"raw": "1 jam"}, "next": "selesai",
                "escalations": [{"after": "%s", "tell": ["%s"]}]""".formatted(after, tell)));
    }

    private static List<String> timers(Story story) {
        return story.visit("periksa").timers().stream()
                .map(timer -> timer.id() + " "
                        + timer.at().map(at -> Story.local(at).substring(11)).orElse("") + " "
                        + String.join(", ", timer.tell()))
                .toList();
    }

    @Test
    void stepOfAnotherId_isFoundByTheMapping_andRemembersItsVisitsAndDoers() {
        Sop next = version(
                2,
                Flows.step("daftar", "pemohon", "\"form\": \"permohonan\", \"next\": \"teliti\""),
                check("teliti", "kasi"));
        atCheck.refused(Reason.INVALID, ": migrate/no-step", at -> migration(at, next, Map.of("ajukan", "daftar")));

        atCheck.ask(at -> migration(at, next, Map.of("periksa", "teliti", "ajukan", "daftar")))
                .by(next);

        assertEquals(List.of("teliti 1"), Cases.work(atCheck.state()));
        assertEquals(2, atCheck.state().nextVisit(new Place("teliti")));
        assertEquals("Siti", atCheck.state().doers().get("daftar"));
        atCheck.giveBack(KASI, "teliti", "nama");
        assertEquals(List.of("daftar 2"), Cases.work(atCheck.state()));
    }

    @Test
    void correction_staysWithTheStepThatAskedForIt() {
        Sop next = version(2, Flows.APPLY, check("teliti", "kasi"));
        atCheck.giveBack(KASI, "periksa", "nama");

        atCheck.ask(at -> migration(at, next, Map.of("periksa", "teliti"))).by(next);

        assertEquals(
                new Place("teliti"),
                atCheck.visit("ajukan").correction().orElseThrow().asker());
        atCheck.fill(Sops.APPLICANT, "ajukan", Map.of("nama", "B"));
        assertEquals(List.of("teliti 1"), Cases.work(atCheck.state()));
    }

    @Test
    void sameVersion_isRefused() {
        atCheck.refused(Reason.NOT_NOW, ": migrate/same-version", at -> migration(at, atCheck.sop(), Map.of()));
    }

    @Test
    void stepThatChangesBetweenApplicantAndOffice_isRefused() {
        Sop next = version(2, Flows.APPLY, check("periksa", "pemohon"));

        atCheck.refused(Reason.INVALID, ": migrate/other-side", at -> migration(at, next, Map.of()));
    }

    @Test
    void paths_areStillToCome_whereTheyMeetNow() {
        Story story = forked();
        Sop next = paths(2, "rapat");

        story.ask(at -> migration(at, next, Map.of("temu", "rapat"))).by(next);

        assertEquals(Map.of("rapat", 2), story.state().joins());
        story.complete(KASI, "satu").complete(KADIS, "dua");
        assertEquals(List.of("rapat 1"), Cases.work(story.state()));
    }

    @Test
    void paths_thatTheNewVersionDoesNotHave_areRefused() {
        Sop inTurn = version(
                2,
                Flows.APPLY.replace("periksa", "satu"),
                step("satu", "kasi", "dua"),
                step("dua", "kadis", "selesai"));

        forked().refused(Reason.INVALID, ": migrate/other-paths", at -> migration(at, inTurn, Map.of()))
                .refused(Reason.INVALID, ": migrate/same-place", at -> migration(at, inTurn, Map.of("satu", "dua")))
                .refused(Reason.INVALID, ": migrate/other-paths", at -> migration(at, paths(2, "rapat"), Map.of()));
    }

    @Test
    void calledSop_goesWithTheStepThatCallsIt_andCannotBeLeft() {
        String uji = Flows.definition("uji", 1, Flows.step("nilai", "kasi", "\"next\": \"selesai\""));
        Story story = Story.opened(calling(1, "panggil", uji));
        Sop next = calling(2, "uji-ulang", uji);

        story.refused(
                Reason.INVALID,
                ": migrate/other-run",
                at -> migration(at, next, Map.of("panggil", "uji-ulang", "panggil.nilai", "akhir")));
        story.ask(at -> migration(at, next, Map.of("panggil", "uji-ulang"))).by(next);
        story.complete(KASI, "uji-ulang.nilai");

        assertEquals(List.of("uji-ulang 1"), Cases.work(story.state()));
        story.refused(
                Reason.INVALID,
                ": migrate/other-call",
                at -> migration(at, calling(1, "panggil", uji), Map.of("uji-ulang", "lain")));
    }

    @Test
    void endedCase_isNotMoved() {
        atCheck.complete(KASI, "periksa");

        atCheck.refused(
                Reason.NOT_NOW,
                ": case/ended",
                at -> migration(at, version(2, Flows.APPLY, check("periksa", "kasi")), Map.of()));
    }

    @Test
    void history_saysWhatMoved() {
        Sop next = version(2, Flows.APPLY, check("teliti", "kasi"));

        atCheck.ask(at -> migration(at, next, Map.of("periksa", "teliti")));

        assertEquals(
                Map.of("periksa", "teliti"),
                atCheck.theOnly(CaseEvent.CaseMigrated.class).moved());
    }

    private static MigrateCase migration(java.time.Instant at, Sop target, Map<String, String> steps) {
        return new MigrateCase(at, KADIS.person(), target, steps, Map.of());
    }

    private static Story forked() {
        return Story.opened(paths(1, "temu")).complete(KASI, "periksa");
    }

    private static Sop paths(int version, String join) {
        return version(
                version,
                Flows.APPLY,
                Flows.step("periksa", "kasi", FORK.formatted(join)),
                step("satu", "kasi", join),
                step("dua", "kadis", join),
                step(join, "kadis", "selesai"));
    }

    private static Sop calling(int version, String caller, String called) {
        return Sops.linked(
                "contoh/alur",
                Flows.definition(
                        "alur",
                        version,
                        Flows.step("ajukan", "pemohon", "\"next\": \"%s\"".formatted(caller)),
                        Flows.step(caller, "kasi", "\"call\": {\"sop\": \"contoh/uji\"}, \"next\": \"akhir\""),
                        step("akhir", "kasi", "lain"),
                        Flows.step("lain", "kasi", "\"call\": {\"sop\": \"contoh/uji-lain\"}, \"next\": \"selesai\"")),
                called,
                Flows.definition("uji-lain", 1, Flows.step("nilai", "kasi", "\"next\": \"selesai\"")));
    }

    private static String check(String id, String actor) {
        return Flows.step(id, actor, TIMED.formatted("selesai"));
    }

    private static String step(String id, String actor, String next) {
        return Flows.step(id, actor, "\"next\": \"" + next + "\"");
    }

    private static Sop version(int version, String... steps) {
        return Sops.linked("contoh/alur", Flows.definition("alur", version, steps));
    }
}
