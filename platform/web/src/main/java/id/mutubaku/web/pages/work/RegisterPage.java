package id.mutubaku.web.pages.work;

import static id.mutubaku.web.http.Access.ACCOUNT;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.casework.access.Principal.AccountHolder;
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
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Shows the cases that somebody may find, running and ended, and finds some by their words. */
final class RegisterPage {
    private static final String PATH = "/kerja/permohonan";

    private final Pages pages;
    private final SopRepository sops;
    private final Visibility visibility;
    private final RegisterStore register;

    RegisterPage(Pages pages, SopRepository sops, Visibility visibility, RegisterStore register) {
        this.pages = pages;
        this.sops = sops;
        this.visibility = visibility;
        this.register = register;
    }

    /** Lists what is answered here. */
    List<Route> routes() {
        return List.of(new Route(GET, "/kerja/permohonan", ACCOUNT, this::get));
    }

    /** Answers {@code GET /kerja/permohonan?cari=&setelah=}. */
    Future<Reply> get(Call call) {
        AccountHolder account = call.account();
        Region region = sops.region(account.region()).orElseThrow(HttpProblem::notFound);
        Reach reach = visibility.reach(account);
        Optional<Cursor> after = call.query("setelah").flatMap(Cursor::of);
        Optional<String> typed = call.query("cari").map(text -> text.replace("\0", ""));
        return typed.map(words -> register.search(reach, words, after, Part.READ))
                .orElseGet(() -> register.page(reach, after, Part.READ))
                .map(entries -> pages.show(
                        call, 200, region, "register", view(call, typed.orElse(""), after.isPresent(), entries)));
    }

    private RegisterView view(Call call, String typed, boolean further, List<Entry> entries) {
        String address = PATH + "?cari=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
        Part<Entry> part = Part.of(entries, Entry::cursor);
        return new RegisterView(
                typed,
                new CaseRows(sops, call.account(), call.language()).list(part.shown()),
                further ? address : "",
                part.nextUrl(address));
    }
}
