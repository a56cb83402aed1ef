package id.mutubaku.server.part;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.casework.cases.CaseClock;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.plugins.calls.ActionJob;
import id.mutubaku.casework.plugins.calls.ListenerJob;
import id.mutubaku.casework.plugins.calls.ScheduleJob;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.commit.CommitStore;
import java.time.InstantSource;

/**
 * The services that read cases and carry them on.
 *
 * @param actions lets plugins act for the steps that wait for them
 */
public record Casework(
        CaseService cases,
        CaseReader reader,
        Visibility visibility,
        Drafts drafts,
        ActionJob actions,
        ListenerJob listeners,
        ScheduleJob schedules,
        CaseClock clock) {

    static Casework of(
            Storage storage, SopRepository sops, Messaging messaging, PluginParts plugins, InstantSource clock) {
        CaseService cases = new CaseService(
                sops,
                storage.cases(),
                new CommitStore(storage.pool()),
                storage.documents(),
                messaging.notices(),
                plugins.plugins().calls(),
                clock);
        return new Casework(
                cases,
                new CaseReader(sops, storage.cases(), storage.documents()),
                new Visibility(sops),
                new Drafts(storage.pool()),
                new ActionJob(plugins.plugins().calls(), sops, storage.cases(), storage.documents(), cases, clock),
                new ListenerJob(plugins.plugins().calls(), sops, storage.cases(), messaging.address(), clock),
                new ScheduleJob(plugins.plugins().calls(), sops),
                new CaseClock(storage.cases(), cases, clock));
    }
}
