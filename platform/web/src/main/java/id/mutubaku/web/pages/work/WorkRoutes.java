package id.mutubaku.web.pages.work;

import id.mutubaku.casework.access.CaseReader;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.work.RegisterStore;
import id.mutubaku.store.work.WorkStore;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Everything that lists work and cases. */
public final class WorkRoutes {
    private final InboxPage inbox;
    private final RegisterPage register;

    /** Makes the pages on what knows the work, the cases, and who may find them. */
    public WorkRoutes(
            Vertx vertx,
            Pages pages,
            SopRepository sops,
            Visibility visibility,
            WorkStore work,
            RegisterStore register,
            Drafts drafts,
            CaseReader cases,
            InstantSource clock) {
        this.inbox = new InboxPage(pages, sops, visibility, work, register, drafts, cases, clock);
        this.register = new RegisterPage(vertx, pages, sops, visibility, register, clock);
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return Stream.concat(inbox.routes().stream(), register.routes().stream())
                .toList();
    }
}
