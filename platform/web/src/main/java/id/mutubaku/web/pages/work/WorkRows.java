package id.mutubaku.web.pages.work;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.model.cases.work.StepVisit.Wait;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.store.work.WorkItem;
import id.mutubaku.store.work.WorkItem.Holder;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.ui.cases.context.DueWords;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.InboxView.Row;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draws work for one who looks at it. */
final class WorkRows {
    private final Pages pages;
    private final SopRepository sops;
    private final Visibility visibility;
    private final Call call;
    private final AccountHolder reader;
    private final DueSpans spans;
    private final DueWords words;
    private final Words dates;

    WorkRows(
            Pages pages,
            SopRepository sops,
            Visibility visibility,
            Call call,
            DueSpans spans,
            DueWords words,
            Words dates) {
        this.pages = pages;
        this.sops = sops;
        this.visibility = visibility;
        this.call = call;
        this.reader = call.account();
        this.spans = spans;
        this.words = words;
        this.dates = dates;
    }

    /** Draws a piece of work; what people wrote in its case is left out for one who has no part in that. */
    Row row(WorkItem item) {
        Optional<SopSummary> sop = sops.summary(item.sop());
        boolean open = visibility.shows(reader, item);
        boolean theirs = reader.inboxes().contains(item.inbox());
        return new Row(
                item.number(),
                open ? address(item, theirs) : "",
                open ? item.applicant() : "",
                open && !item.about().isEmpty() ? item.about() : title(sop, item),
                activity(item, open),
                theirs && !item.seen(),
                spans.tag(item),
                kinds(item),
                sops.region(reader.region())
                        .map(region -> words.of(sops.officeTime(region), item.due()))
                        .orElse(""),
                item.awaiting().map(wait -> awaits(wait, item.openedAt(), sop)).orElse(""),
                item.holder().map(this::name).orElse(""),
                post(sop, item, theirs));
    }

    private String awaits(Wait wait, Instant since, Optional<SopSummary> sop) {
        String day = dates.date(since);
        Optional<String> from = wait.from()
                .map(id -> sop.flatMap(each -> each.actor(id)).map(Actor::name).orElse(id));
        return from.map(name -> pages.text(call, "inbox.awaits", name, day))
                .or(() -> wait.message().map(message -> pages.text(call, "inbox.awaits-message", message, day)))
                .or(() -> wait.until().map(until -> pages.text(call, "inbox.awaits-day", dates.date(until), day)))
                .orElse("");
    }

    /** Names the post that has it; to a deputy, as whom they have it. */
    private String post(Optional<SopSummary> sop, WorkItem item, boolean theirs) {
        Optional<String> name = sop.flatMap(each ->
                        Optional.ofNullable(each.words(call.language()).actors().get(item.actor())))
                .or(() -> sop.flatMap(each -> each.actor(item.actor())).map(Actor::name));
        return sop.filter(each -> theirs)
                .flatMap(each -> reader.capacity(item.actor(), name.orElse(item.actor())))
                .map(capacity -> pages.text(call, "inbox.as", capacity))
                .or(() -> name)
                .orElse(item.actor());
    }

    /** An official's step is opened at once; a disposition stands with its case, and so does what an applicant is asked. */
    private String address(WorkItem item, boolean theirs) {
        String address = "/" + reader.region() + "/kasus/" + item.number();
        if (item.kind() == Kind.DISPOSITION) {
            return address + "#" + item.place().replace(':', '-');
        }
        boolean step = theirs && item.inbox().equals(item.actor());
        return step ? address + "/langkah/" + item.place() : address;
    }

    private CharSequence title(Optional<SopSummary> sop, WorkItem item) {
        return sop.<CharSequence>map(each -> each.title(call.language())).orElse(item.sop());
    }

    private CharSequence activity(WorkItem item, boolean open) {
        if (item.kind() != Kind.DISPOSITION) {
            return sops.step(item.sop(), item.activity(), call.language());
        }
        if (!open) {
            return "";
        }
        return item.activity().isEmpty() ? pages.text(call, "inbox.secret") : item.activity();
    }

    private static List<Tag> kinds(WorkItem item) {
        return switch (item.kind()) {
            case STEP -> List.of();
            case CORRECTION -> List.of(Tag.CORRECTION);
            case DISPOSITION -> List.of(Tag.DISPOSITION);
        };
    }

    private String name(Holder holder) {
        return holder.username().equals(reader.username()) ? pages.text(call, "inbox.you") : holder.name();
    }
}
