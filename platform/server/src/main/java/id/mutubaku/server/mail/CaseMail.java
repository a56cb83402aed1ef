package id.mutubaku.server.mail;

import id.mutubaku.api.cases.CaseEvent;
import id.mutubaku.api.cases.CaseState;
import id.mutubaku.api.cases.StepVisit;
import id.mutubaku.api.definition.Actor;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.store.CaseStore;
import id.mutubaku.server.store.CaseStore.StoredEvent;
import id.mutubaku.server.store.StoredCase;
import id.mutubaku.server.store.WorkStore;
import id.mutubaku.ui.mail.MailTemplates;
import id.mutubaku.ui.mail.MailText;
import id.mutubaku.ui.mail.MailView;
import id.mutubaku.ui.page.Messages;
import io.vertx.core.Future;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the mail of a notice from the events of its case.
 *
 * <p>It is written from the case as the notice found it, so that a repetition says the same.
 */
public final class CaseMail {
    private final SopRepository sops;
    private final CaseStore cases;
    private final MailTemplates templates;
    private final Messages messages;
    private final URI address;

    /**
     * Prepares to write.
     *
     * @param address the public address of this platform
     */
    public CaseMail(SopRepository sops, CaseStore cases, MailTemplates templates, Messages messages, URI address) {
        this.sops = sops;
        this.cases = cases;
        this.templates = templates;
        this.messages = messages;
        this.address = address;
    }

    private Future<CaseState> state(String region, String number, Notice notice) {
        return cases.events(region, number).map(events -> {
            List<CaseEvent> happened = events.stream()
                    .filter(event -> event.sequence() <= notice.version())
                    .map(StoredEvent::event)
                    .toList();
            return CaseState.unopened(region, number).after(happened);
        });
    }

    Future<MailText> write(String region, String number, Notice notice) {
        return state(region, number, notice)
                .compose(state -> cases.load(region, number)
                        .map(stored -> stored.map(StoredCase::trackingCode)
                                .orElseThrow(() -> new IllegalStateException("There is no case " + number)))
                        .map(code -> write(state, code, notice)));
    }

    private MailText write(CaseState state, String code, Notice notice) {
        Sop sop = sops.pinned(state.sop(), state.versions());
        List<StepVisit> asked = notice.place()
                .map(place -> state.openAt(place).stream().toList())
                .orElseGet(state::work);
        MailView view = new MailView(
                state.number(),
                code,
                sop.definition().title(),
                asked.stream().map(StepVisit::activity).findFirst().orElse(""),
                holder(sop, asked),
                due(asked),
                outcome(state),
                link(state, code, notice),
                sop.region().name(),
                sop.region().agency());
        return templates.write(
                state.region(), notice.template(), view, sop.region().timeZone());
    }

    private static String holder(Sop sop, List<StepVisit> visits) {
        return visits.stream()
                .flatMap(visit -> visit.performers().stream())
                .distinct()
                .map(id -> sop.actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Instant> due(List<StepVisit> visits) {
        return visits.stream().flatMap(visit -> visit.due().stream()).min(Instant::compareTo);
    }

    private String outcome(CaseState state) {
        return state.ending()
                .map(ending -> messages.text(
                        Messages.DEFAULT_LANGUAGE,
                        "outcome." + ending.kind().name().toLowerCase(Locale.ROOT),
                        ending.title()))
                .orElse("");
    }

    /** Leads to the case; those who have no account, to where number and code open it. */
    private String link(CaseState state, String code, Notice notice) {
        boolean follows = notice.to().contains(WorkStore.inboxOf(""));
        if (!follows) {
            return address + "/" + state.region() + "/kasus/" + state.number();
        }
        boolean first = notice.sequence() == 1;
        return address + "/lacak?nomor=" + state.number() + (first ? "&kode=" + code : "");
    }
}
