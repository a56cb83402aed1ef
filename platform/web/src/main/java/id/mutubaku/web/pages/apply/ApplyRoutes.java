package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.sessions.Sessions;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.FieldPlugins;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.Uploads;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that answers those who ask for something, by themselves or at the counter. */
public final class ApplyRoutes {
    private final ApplyPages own;
    private final ApplyPages atCounter;
    private final CounterPages counter;

    /**
     * Makes the pages on what opens cases, and keeps what is filled in.
     *
     * @param clock tells on which day a form is filled in
     * @param plain serves the empty form of a service whose form is the same on every day
     */
    public ApplyRoutes(
            Pages pages,
            SopRepository sops,
            CaseService cases,
            CaseReader reader,
            Drafts drafts,
            Sessions sessions,
            Uploads uploads,
            FieldPlugins fields,
            InstantSource clock,
            Function<Call, Future<Reply>> plain) {
        Counter serving = new Counter(sops);
        RequestPlugins plugins = new RequestPlugins(fields, clock);
        FilledReader filled = new FilledReader(sops, pages.messages(), clock);
        ApplyViews views = new ApplyViews(pages);
        Submission submission = new Submission(views, cases, drafts, sessions);
        ScreenPages screens = new ScreenPages(views, cases, drafts);
        Function<Entrance, ApplyPages> at =
                entrance -> new ApplyPages(entrance, filled, views, submission, screens, plugins, drafts, uploads);
        this.own = at.apply(new OwnEntrance(sops, plain));
        this.atCounter = at.apply(new CounterEntrance(sops, serving));
        this.counter = new CounterPages(pages, sops, reader, serving);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return Stream.of(own.routes(), atCounter.routes(), counter.routes())
                .flatMap(List::stream)
                .toList();
    }
}
