package id.mutubaku.casework.notices;

import id.mutubaku.casework.mail.Notice;
import id.mutubaku.casework.webhooks.WebhookJob;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.store.commit.NewJob;
import id.mutubaku.store.facts.CaseJson;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The jobs to which the events of a command give rise: notices to people, and webhooks. */
public final class Notices {
    private final Delivery delivery;
    private final Consumer<String> queued;

    /**
     * Prepares to find them.
     *
     * @param queued is told the region in which jobs have come on record
     */
    public Notices(Delivery delivery, Consumer<String> queued) {
        this.delivery = delivery;
        this.queued = queued;
    }

    /**
     * Lists the jobs; they belong into the same commit as the events.
     *
     * @param before the case as the command found it
     * @param after the case as the command left it
     * @param doer who gave the command
     */
    public List<NewJob> jobs(Sop sop, CaseState before, List<CaseEvent> events, CaseState after, EventAuthor doer) {
        String cycle = delivery.cycle().toString();
        NoticeRules rules = new NoticeRules(before, after, new Readers(after.applicant(), sop.applicants(), doer));
        List<NewJob> jobs = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            CaseEvent event = events.get(index);
            long sequence = before.version() + index + 1;
            jobs.addAll(WebhookJob.jobs(sop.region(), delivery.address(), after, event, sequence, cycle));
            if (delivery.smtp().isPresent()) {
                rules.of(event).forEach(notice -> jobs.add(job(notice.at(sequence, after.version()), after, cycle)));
            }
        }
        return List.copyOf(jobs);
    }

    /** Says that jobs have come on record. */
    public void queued(String region, List<NewJob> jobs) {
        if (!jobs.isEmpty()) {
            queued.accept(region);
        }
    }

    private static NewJob job(Notice notice, CaseState after, String cycle) {
        return new NewJob(NoticeJob.KIND, notice.key(after.number()), CaseJson.write(notice), cycle);
    }
}
