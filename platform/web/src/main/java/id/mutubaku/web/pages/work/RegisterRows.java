package id.mutubaku.web.pages.work;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.definition.SopSummary;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.work.RegisterStore.Entry;
import id.mutubaku.store.work.RegisterStore.OpenWork;
import id.mutubaku.store.work.WorkItem.Kind;
import id.mutubaku.store.work.WorkItem.Stage;
import id.mutubaku.ui.cases.context.DueWords;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.official.RegisterView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Draws lines of the register, for the page and for files. */
final class RegisterRows {
    private final Pages pages;
    private final SopRepository sops;
    private final Call call;
    private final Region region;
    private final Instant now;

    RegisterRows(Pages pages, SopRepository sops, Call call, Region region, Instant now) {
        this.pages = pages;
        this.sops = sops;
        this.call = call;
        this.region = region;
        this.now = now;
    }

    /** Returns the line of a case on the page. */
    RegisterView.Row row(Entry entry) {
        DueWords words = new DueWords(pages.messages(), call.language(), now);
        return new RegisterView.Row(
                entry.number(),
                "/" + region.id() + "/kasus/" + entry.number(),
                title(entry),
                entry.applicant(),
                entry.about(),
                entry.openedAt(),
                tag(entry),
                entry.work().map(work -> step(entry, work)).orElse(""),
                entry.work().map(work -> holder(entry, work)).orElse(""),
                entry.work()
                        .map(work -> words.of(sops.officeTime(region), work.due()))
                        .orElse(""));
    }

    /** Returns the names of the columns of a file. */
    List<String> header() {
        return List.of(
                pages.text(call, "inbox.case"),
                pages.text(call, "register.service"),
                pages.text(call, "inbox.applicant"),
                pages.text(call, "register.about"),
                pages.text(call, "register.opened"),
                pages.text(call, "steps.state"),
                pages.text(call, "register.step"),
                pages.text(call, "register.post"),
                pages.text(call, "register.holder"),
                pages.text(call, "register.due"),
                pages.text(call, "register.ended"));
    }

    /** Returns the line of a case in a file. */
    List<Object> cells(Entry entry) {
        Optional<OpenWork> work = entry.work();
        return List.of(
                entry.number(),
                title(entry).toString(),
                entry.applicant(),
                entry.about(),
                local(entry.openedAt()),
                pages.text(call, tag(entry).key()),
                work.map(open -> step(entry, open).toString()).orElse(""),
                work.map(open -> post(entry, open)).orElse(""),
                work.flatMap(OpenWork::holder).orElse(""),
                work.flatMap(OpenWork::due).<Object>map(this::local).orElse(""),
                entry.endedAt().<Object>map(this::local).orElse(""));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, region.timeZone());
    }

    private CharSequence title(Entry entry) {
        return sops.summary(entry.sop())
                .<CharSequence>map(sop -> sop.title(call.language()))
                .orElse(entry.sop());
    }

    /** What stands in a disposition is for whom it was given to. */
    private CharSequence step(Entry entry, OpenWork work) {
        return work.kind() == Kind.DISPOSITION
                ? pages.text(call, Tag.DISPOSITION.key())
                : sops.step(entry.sop(), work.activity(), call.language());
    }

    private String holder(Entry entry, OpenWork work) {
        String post = post(entry, work);
        return work.holder().map(name -> name + ", " + post).orElse(post);
    }

    private String post(Entry entry, OpenWork work) {
        Optional<SopSummary> sop = sops.summary(entry.sop());
        return sop.flatMap(each ->
                        Optional.ofNullable(each.words(call.language()).actors().get(work.actor())))
                .or(() -> sop.flatMap(each -> each.actor(work.actor())).map(Actor::name))
                .orElse(work.actor());
    }

    private Tag tag(Entry entry) {
        return switch (entry.status()) {
            case "completed" -> Tag.DONE;
            case "rejected" -> Tag.REJECTED;
            case "cancelled" -> Tag.CANCELLED;
            default -> entry.work().map(this::tag).orElse(Tag.NOW);
        };
    }

    private Tag tag(OpenWork work) {
        if (work.kind() == Kind.CORRECTION || work.stage() == Stage.RETURNED) {
            return Tag.RETURNED;
        }
        if (work.stage() == Stage.PAUSED) {
            return Tag.ON_HOLD;
        }
        if (work.due().filter(due -> due.isBefore(now)).isPresent()) {
            return Tag.OVERDUE;
        }
        return work.stage() == Stage.WAITING ? Tag.AWAITED : Tag.NOW;
    }
}
