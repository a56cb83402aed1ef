package id.mutubaku.web.pages.staffing;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.security.SecurityEvent;
import id.mutubaku.store.security.SecurityEvent.Kind;
import id.mutubaku.store.security.SecurityLog;
import id.mutubaku.ui.view.account.SecurityView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.account.AccountFields;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page on which administrators read the security log. */
final class SecurityPage {
    private static final int ROWS = 50;
    private static final Pattern CURSOR = Pattern.compile("[0-9: .+-]{19,40}~[0-9a-f-]{36}");

    private final Pages pages;
    private final SopRepository sops;
    private final SecurityLog log;

    SecurityPage(Pages pages, SopRepository sops, SecurityLog log) {
        this.pages = pages;
        this.sops = sops;
        this.log = log;
    }

    /** Answers {@code GET /admin/keamanan?daerah=…&jenis=…&orang=…}. */
    Future<Reply> show(Call call) {
        String region = call.query("daerah").orElse("");
        if (!region.isEmpty() && sops.region(region).isEmpty()) {
            throw HttpProblem.notFound();
        }
        Optional<Kind> kind = call.query("jenis").flatMap(Kind::of);
        String person = call.query("orang").orElse("").strip();
        String after = call.query("sesudah")
                .filter(cursor -> CURSOR.matcher(cursor).matches())
                .orElse("");
        String here = "/admin/keamanan?daerah=" + encoded(region) + "&jenis="
                + kind.map(Kind::word).orElse("") + "&orang=" + encoded(person);
        return log.page(new SecurityLog.Filter(region, kind, person, after), ROWS)
                .map(page -> new SecurityView(
                        filters(call, region, kind, person),
                        page.events().stream().map(event -> row(call, event)).toList(),
                        after.isEmpty() ? "" : here,
                        page.next().isEmpty() ? "" : here + "&sesudah=" + encoded(page.next())))
                .map(view -> pages.show(call, 200, "security", view));
    }

    private List<FieldView> filters(Call call, String region, Optional<Kind> chosen, String person) {
        AccountFields fields = new AccountFields(pages, call, Map.of());
        Choice all = new Choice("", pages.text(call, "security.all"), "", chosen.isEmpty());
        List<Choice> kinds = Stream.concat(
                        Stream.of(all),
                        Stream.of(Kind.values())
                                .map(kind -> new Choice(
                                        kind.word(),
                                        words(call, kind),
                                        "",
                                        chosen.filter(kind::equals).isPresent())))
                .toList();
        return List.of(
                fields.region(sops, region),
                fields.select("jenis", "security.kind", true, kinds),
                fields.search("orang", "security.person", "", person));
    }

    private SecurityView.Row row(Call call, SecurityEvent event) {
        return new SecurityView.Row(
                event.at(), words(call, event.kind()), event.by(), event.subject(), event.address(), event.detail());
    }

    private String words(Call call, Kind kind) {
        return pages.text(call, "security.kind." + kind.word());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
