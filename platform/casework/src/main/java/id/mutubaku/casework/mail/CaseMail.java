package id.mutubaku.casework.mail;

import id.mutubaku.casework.jobs.JobFailure;
import id.mutubaku.engine.cases.access.Returnable;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.End;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.cases.CaseStore;
import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.store.facts.StoredCase;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Supplier<URI> address;

    /**
     * Prepares to write.
     *
     * @param address the public address of this platform
     */
    public CaseMail(
            SopRepository sops, CaseStore cases, MailTemplates templates, Messages messages, Supplier<URI> address) {
        this.sops = sops;
        this.cases = cases;
        this.templates = templates;
        this.messages = messages;
        this.address = address;
    }

    Future<MailText> write(String region, String number, Notice notice) {
        return cases.events(region, number)
                .compose(events -> cases.load(region, number)
                        .map(stored -> stored.map(StoredCase::trackingCode)
                                .orElseThrow(() -> new JobFailure("job-error.no-case", number)))
                        .map(code -> write(CaseState.unopened(region, number), events, code, notice)));
    }

    private MailText write(CaseState unopened, List<StoredEvent> events, String code, Notice notice) {
        CaseState state = unopened.after(events.stream()
                .filter(event -> event.sequence() <= notice.version())
                .map(StoredEvent::event)
                .toList());
        MessageText said = events.stream()
                .filter(event -> event.sequence() == notice.sequence())
                .findFirst()
                .map(event -> MessageText.of(event.event(), notice.reader()))
                .orElseThrow();
        return write(state, said, code, notice);
    }

    private MailText write(CaseState state, MessageText said, String code, Notice notice) {
        Sop sop = sops.pinned(state.sop(), state.versions());
        List<StepVisit> asked = notice.place()
                .map(place -> state.openAt(place).stream().toList())
                .orElseGet(state::work);
        boolean first = notice.sequence() == 1;
        MailView view = new MailView(
                state.number(),
                first ? code : "",
                sop.definition().briefly(),
                asked.stream().map(visit -> step(sop, visit)).findFirst().orElse(""),
                holder(sop, asked),
                said.due().or(() -> due(asked)),
                outcome(sop, state, notice),
                said.by(),
                said.text(),
                marks(new Returnable(sop, state), said),
                results(sop, state),
                first ? follow(state, code) : link(state, notice),
                sop.region().name(),
                sop.region().agency());
        return templates.write(
                state.region(), notice.template(), view, sop.region().timeZone());
    }

    private static List<MailView.Mark> marks(Returnable names, MessageText said) {
        return said.marks().stream()
                .map(mark -> new MailView.Mark(names.name(mark), mark.remark()))
                .toList();
    }

    private static List<String> results(Sop sop, CaseState state) {
        return new Results(sop, state)
                .given().stream()
                        .map(given -> given.file().part().document())
                        .distinct()
                        .map(id -> sop.document(id).map(DocumentType::name).orElse(id))
                        .toList();
    }

    private static String holder(Sop sop, List<StepVisit> visits) {
        return visits.stream()
                .flatMap(visit -> visit.holder()
                        .map(person -> Stream.of(person.name()))
                        .orElseGet(() -> visit.performers().stream()
                                .map(id -> sop.actor(id).map(Actor::name).orElse(id))))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<Instant> due(List<StepVisit> visits) {
        return visits.stream().flatMap(visit -> visit.due().stream()).min(Instant::compareTo);
    }

    private static String step(Sop sop, StepVisit visit) {
        return sop.find(visit.place()).map(Step::briefly).orElse(visit.activity());
    }

    /** Says how it came out; the reason to who asked alone, since who asked may have written it. */
    private String outcome(Sop sop, CaseState state, Notice notice) {
        return state.ending()
                .map(ending -> outcome(sop, ending)
                        + ending.reason()
                                .filter(reason -> notice.reader() == Notice.Reader.APPLICANT)
                                .map(reason -> "\n" + text("outcome.reason", reason))
                                .orElse(""))
                .orElse("");
    }

    private String outcome(Sop sop, CaseEnding ending) {
        String title = sop.definition().end(ending.end()).map(End::briefly).orElse(ending.title());
        return text("outcome." + ending.kind().name().toLowerCase(Locale.ROOT), title);
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.DEFAULT_LANGUAGE, key, arguments);
    }

    /** Leads to the case; those who have no account, to where number and code open it. */
    private String link(CaseState state, Notice notice) {
        boolean follows = notice.reader() == Notice.Reader.APPLICANT
                && state.applicant().account().isEmpty();
        return follows
                ? address.get() + "/lacak?nomor=" + state.number()
                : address.get() + "/" + state.region() + "/kasus/" + state.number();
    }

    private String follow(CaseState state, String code) {
        return address.get() + "/lacak?nomor=" + state.number() + "&kode=" + code;
    }
}
