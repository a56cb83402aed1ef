package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.casework.DispositionView;
import id.mutubaku.ui.view.casework.DispositionView.Followed;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.cases.form.Acts;
import id.mutubaku.web.pages.cases.form.Attempt;
import id.mutubaku.web.pages.cases.form.StepForm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws messages and dispositions: the forms for new ones, and those that are open. */
final class Talk {
    private final Pages pages;
    private final Language language;
    private final AuthorizedCase seen;
    private final Acts acts;
    private final Instant now;

    Talk(Pages pages, Language language, Instant now, AuthorizedCase seen, Attempt attempt) {
        this.pages = pages;
        this.language = language;
        this.now = now;
        this.seen = seen;
        this.acts = new Acts(pages, language, attempt);
    }

    /** Names the act with which a disposition is followed up; a page may show several. */
    static String followUp(int id) {
        return "tindak-lanjut-" + id;
    }

    /** Offers what the reader can say: an applicant a message to the office, officials also dispositions. */
    List<ActView> acts() {
        List<ActView> offered = new ArrayList<>();
        if (seen.byApplicant()) {
            offered.add(acts.act(
                    "pesan",
                    "pesan-kantor",
                    List.of(),
                    address("/pesan"),
                    acts.lines("pesan", "text", "act.message", false)));
            return offered;
        }
        offered.add(acts.act(
                "pesan",
                address("/pesan"),
                acts.lines("pesan", "text", "act.message", false),
                acts.radios("pesan", "audience", "act.audience", audiences())));
        if (seen.stored().state().isRunning() && seen.sop().isOffice(List.copyOf(seen.actors()))) {
            offered.add(acts.act(
                    "disposisi",
                    address("/disposisi"),
                    acts.select("disposisi", "to", "disposition.to", offices()),
                    acts.lines("disposisi", "instruction", "disposition.instruction", false),
                    acts.radios("disposisi", "nature", "disposition.nature", natures()),
                    acts.date("disposisi", "due", "disposition.due")));
        }
        return offered;
    }

    private List<Choice> audiences() {
        return Stream.of(Audience.INTERNAL, Audience.APPLICANT)
                .map(each -> choice(each, "audience."))
                .toList();
    }

    private List<Choice> natures() {
        return Stream.of(Disposition.Nature.values())
                .map(each -> choice(each, "nature."))
                .toList();
    }

    private Choice choice(Enum<?> value, String words) {
        String name = value.name().toLowerCase(Locale.ROOT);
        return new Choice(name, pages.text(language, words + name), "", false);
    }

    private List<Choice> offices() {
        Sop sop = seen.sop();
        return sop.actors().stream()
                .filter(actor -> sop.isOffice(List.of(actor)))
                .map(actor ->
                        new Choice(actor, sop.actor(actor).map(Actor::name).orElse(actor), "", false))
                .toList();
    }

    /** Lists the open dispositions that the reader may see. */
    List<DispositionView> open() {
        return seen.dispositions().stream()
                .map(disposition -> view(disposition, Optional.empty()))
                .toList();
    }

    DispositionView view(Disposition disposition, Optional<Followed> followed) {
        People people = new People(seen.sop(), false);
        String act = followUp(disposition.id());
        String sheet = address("/disposisi/" + disposition.id());
        boolean theirs = followed.isEmpty() && seen.actors().contains(disposition.to());
        return new DispositionView(
                people.as(disposition.by(), disposition.from()),
                people.office(disposition.to()),
                disposition.instruction(),
                choice(disposition.nature(), "nature.").label(),
                disposition.givenAt(),
                disposition.due(),
                followed.isEmpty() && disposition.due().filter(now::isAfter).isPresent(),
                sheet,
                followed,
                theirs
                        ? Optional.of(acts.act(
                                act,
                                "tindak-lanjut",
                                List.of(),
                                sheet + "/tindak-lanjut",
                                acts.lines(act, "note", "act.follow-up-note", false)))
                        : Optional.empty());
    }

    private String address(String rest) {
        return StepForm.address(seen) + rest;
    }
}
