package id.mutubaku.ui.cases.act;

import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CommentAdded.Audience;
import id.mutubaku.model.cases.CaseEvent.DispositionFollowed;
import id.mutubaku.model.cases.CaseEvent.DispositionGiven;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.ui.cases.context.CaseContext;
import id.mutubaku.ui.cases.context.People;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.casework.DispositionView;
import id.mutubaku.ui.view.casework.DispositionView.Followed;
import id.mutubaku.ui.view.casework.SheetView;
import id.mutubaku.ui.view.form.FieldView.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Messages and dispositions: the forms for new ones, and those that are open. */
public final class Talk {
    private final CaseContext context;
    private final VisibleCase seen;
    private final Acts acts;

    /** Takes the case, and an act that was refused. */
    public Talk(CaseContext context, Attempt attempt) {
        this.context = context;
        this.seen = context.seen();
        this.acts = new Acts(context, attempt);
    }

    /** Names the act with which a disposition is followed up; a page may show several. */
    public static String followUp(int id) {
        return "tindak-lanjut-" + id;
    }

    /** Offers what the reader can say: an applicant a message to the office, officials also dispositions. */
    public List<ActView> acts() {
        List<ActView> offered = new ArrayList<>();
        if (seen.byApplicant()) {
            offered.add(acts.act(
                    "pesan",
                    "pesan-kantor",
                    List.of(),
                    address("pesan"),
                    acts.lines("pesan", "text", "act.message", false)));
            return offered;
        }
        offered.add(acts.act(
                "pesan",
                address("pesan"),
                acts.lines("pesan", "text", "act.message", false),
                acts.radios("pesan", "audience", "act.audience", audiences())));
        if (seen.state().isRunning()
                && seen.sop().isOfficial(List.copyOf(seen.reader().actors()))) {
            offered.add(acts.act(
                    "disposisi",
                    address("disposisi"),
                    acts.select("disposisi", "to", "disposition.to", officials()),
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
        return new Choice(name, context.text(words + name), "", false);
    }

    private List<Choice> officials() {
        Sop sop = context.sop();
        return sop.actors().stream()
                .filter(actor -> sop.isOfficial(List.of(actor)))
                .map(actor -> new Choice(actor, context.people().actor(actor), "", false))
                .toList();
    }

    /** Lists the open dispositions that the reader may see. */
    public List<DispositionView> open() {
        return seen.dispositions().stream()
                .map(disposition -> view(disposition, Optional.empty()))
                .toList();
    }

    private DispositionView view(Disposition disposition, Optional<Followed> followed) {
        People people = context.people();
        String act = followUp(disposition.id());
        String sheet = address("disposisi/" + disposition.id());
        boolean theirs = followed.isEmpty() && seen.reader().actors().contains(disposition.to());
        return new DispositionView(
                disposition.id(),
                people.as(disposition.by(), disposition.from()),
                people.actor(disposition.to()),
                disposition.instruction(),
                choice(disposition.nature(), "nature.").label(),
                disposition.givenAt(),
                disposition.due(),
                followed.isEmpty()
                        && disposition.due().filter(context.now()::isAfter).isPresent(),
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

    /** Draws a disposition as a sheet; empty where there is none, and where the reader may not see it, alike. */
    public Optional<SheetView> sheet(List<CaseEvent> events, int id) {
        return of(events, DispositionGiven.class)
                .map(DispositionGiven::disposition)
                .filter(disposition -> disposition.id() == id && seen.shows(disposition))
                .findFirst()
                .map(disposition -> new SheetView(
                        context.state().number(),
                        context.service(),
                        context.state().applicant().name(),
                        context.address().path(),
                        view(disposition, followed(events, disposition))));
    }

    private Optional<Followed> followed(List<CaseEvent> events, Disposition disposition) {
        return of(events, DispositionFollowed.class)
                .filter(each -> each.id() == disposition.id())
                .map(each -> new Followed(each.at(), context.people().as(each.by(), disposition.to()), each.note()))
                .findFirst();
    }

    private static <E> Stream<E> of(List<CaseEvent> events, Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private String address(String part) {
        return context.address().of(part);
    }
}
