package id.mutubaku.web.pages.work;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.casework.access.Visibility;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.work.Cursor;
import id.mutubaku.store.work.RegisterStore;
import id.mutubaku.store.work.RegisterStore.Entry;
import id.mutubaku.store.work.RegisterStore.Reach;
import id.mutubaku.ui.view.official.RegisterView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.tables.Table;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the cases that somebody may find, running and ended, filtered and sorted, and gives them as files. */
final class RegisterPage {
    private static final String PATH = "/kerja/permohonan";
    private static final String FILE = "/kerja/permohonan/unduh";

    /** A file holds so many lines; who needs more narrows the period. */
    private static final int MOST_LINES = 10_000;

    private final Vertx vertx;
    private final Pages pages;
    private final SopRepository sops;
    private final Visibility visibility;
    private final RegisterStore register;
    private final InstantSource clock;

    RegisterPage(
            Vertx vertx,
            Pages pages,
            SopRepository sops,
            Visibility visibility,
            RegisterStore register,
            InstantSource clock) {
        this.vertx = vertx;
        this.pages = pages;
        this.sops = sops;
        this.visibility = visibility;
        this.register = register;
        this.clock = clock;
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        return List.of(new Route(GET, PATH, ACCOUNT, this::get), new Route(GET, FILE, ACCOUNT, this::download));
    }

    /** Answers {@code GET /kerja/permohonan} with what is looked for in its query. */
    Future<Reply> get(Call call) {
        RegisterForm form = form(call);
        Reach reach = visibility.reach(call.account());
        Optional<Cursor> after = call.query("setelah").flatMap(Cursor::of);
        Future<List<Entry>> entries = register.find(reach, form.filter(), after, Part.READ);
        Future<Integer> total = register.count(reach, form.filter());
        return Future.all(entries, total)
                .map(found -> view(form, after.isPresent(), entries.result(), total.result()))
                .map(view -> pages.show(call, 200, form.region(), "register", view));
    }

    /** Answers {@code GET /kerja/permohonan/unduh?format=csv} with all that is found, up to a bound. */
    Future<Reply> download(Call call) {
        Table.Format format = call.query("format").flatMap(Table.Format::of).orElseThrow(HttpProblem::notFound);
        RegisterForm form = form(call);
        return register.find(visibility.reach(call.account()), form.filter(), Optional.empty(), MOST_LINES)
                .compose(entries ->
                        vertx.executeBlocking(() -> table(form, entries).reply(format), false));
    }

    private RegisterForm form(Call call) {
        Region region = sops.region(call.account().region()).orElseThrow(HttpProblem::notFound);
        return new RegisterForm(pages, sops, visibility, call, region, clock.instant());
    }

    private RegisterRows rows(RegisterForm form) {
        return new RegisterRows(pages, sops, form.call(), form.region(), form.now());
    }

    private Table table(RegisterForm form, List<Entry> entries) {
        RegisterRows rows = rows(form);
        LocalDate today = LocalDate.ofInstant(form.now(), form.region().timeZone());
        return new Table(
                "permohonan-" + today,
                rows.header(),
                entries.stream().map(rows::cells).toList());
    }

    private RegisterView view(RegisterForm form, boolean further, List<Entry> entries, int total) {
        String address = form.address(PATH);
        Part<Entry> part = Part.of(entries, Entry::cursor);
        RegisterRows rows = rows(form);
        return new RegisterView(
                form.query(),
                form.fields(),
                form.narrows(),
                Math.min(total, RegisterStore.COUNTED),
                total > RegisterStore.COUNTED,
                part.shown().stream().map(rows::row).toList(),
                List.of(form.address(FILE) + "&format=xlsx", form.address(FILE) + "&format=csv"),
                further ? address : "",
                part.nextUrl(address));
    }
}
