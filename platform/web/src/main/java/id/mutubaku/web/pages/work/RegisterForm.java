package id.mutubaku.web.pages.work;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.access.Visibility;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.work.RegisterFilter;
import id.mutubaku.store.work.RegisterFilter.Order;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.FieldView.Kind;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody filled in to find cases in the register. */
record RegisterForm(Pages pages, SopRepository sops, Visibility visibility, Call call, Region region, Instant now) {
    private static final List<String> NAMES =
            List.of("cari", "layanan", "keadaan", "jabatan", "dari", "sampai", "urut");

    /** What running cases are that are late with something; no status of its own. */
    private static final String LATE = "late";

    private static final List<String> STATES = List.of("running", LATE, "completed", "rejected", "cancelled");
    private static final String OLDEST = "lama";
    private static final String DUE = "batas";

    /** Returns what the cases must be. */
    RegisterFilter filter() {
        boolean late = value("keadaan").equals(LATE);
        Set<String> post = chosen("jabatan", posts()).map(Set::of).orElse(Set.of());
        boolean byWork =
                isOfficial() && (late || !post.isEmpty() || value("urut").equals(DUE));
        Set<String> everybody = byWork ? sops.in(region.id()).postsOfAllVersions() : Set.of();
        return new RegisterFilter(
                chosen("layanan", services()),
                Optional.of(value("keadaan")).filter(state -> STATES.contains(state) && !state.equals(LATE)),
                day("dari").map(day -> day.atStartOfDay(region.timeZone()).toInstant()),
                day("sampai")
                        .map(day ->
                                day.plusDays(1).atStartOfDay(region.timeZone()).toInstant()),
                Optional.of(query()).filter(typed -> !typed.isEmpty()),
                post.isEmpty() ? everybody : post,
                Optional.of(now).filter(at -> late && byWork),
                byWork ? Order.DUE_FIRST : value("urut").equals(OLDEST) ? Order.OLDEST_FIRST : Order.NEWEST_FIRST);
    }

    /** Returns the words that are looked for; may be empty. */
    String query() {
        return value("cari");
    }

    /** Tells whether more than words is looked for. */
    boolean narrows() {
        return NAMES.stream().skip(1).anyMatch(name -> !value(name).isEmpty());
    }

    /** Returns an address with all that was filled in. */
    String address(String path) {
        return path + "?"
                + NAMES.stream()
                        .map(name -> name + "=" + URLEncoder.encode(value(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Returns the fields beside that of the words. */
    List<FieldView> fields() {
        List<FieldView> fields = new ArrayList<>();
        fields.add(select("layanan", "register.service", choices(services())));
        fields.add(select("keadaan", "register.state", choices(states())));
        if (isOfficial()) {
            fields.add(select("jabatan", "register.post", choices(posts())));
        }
        fields.add(date("dari", "register.from"));
        fields.add(date("sampai", "register.until"));
        fields.add(select("urut", "register.order", orders()));
        return fields;
    }

    private Map<String, String> services() {
        return sops.in(region.id()).latest().stream()
                .collect(Collectors.toMap(
                        sop -> sop.reference(),
                        sop -> sop.title(call.language()).toString()));
    }

    private Map<String, String> posts() {
        return isOfficial() ? new PostNames(sops).posts(region.id()) : Map.of();
    }

    private Map<String, String> states() {
        return STATES.stream()
                .filter(state -> isOfficial() || !state.equals(LATE))
                .collect(Collectors.toMap(state -> state, state -> pages.text(call, "register.state." + state)));
    }

    private List<Choice> orders() {
        return Stream.of("", OLDEST, DUE)
                .filter(order -> isOfficial() || !order.equals(DUE))
                .map(order -> new Choice(
                        order,
                        pages.text(call, order.isEmpty() ? "register.order.newest" : "register.order." + order),
                        "",
                        value("urut").equals(order)))
                .toList();
    }

    private List<Choice> choices(Map<String, String> offered) {
        Choice all = new Choice("", pages.text(call, "register.any"), "", true);
        return Stream.concat(
                        Stream.of(all),
                        offered.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                                .map(each -> new Choice(each.getKey(), each.getValue(), "", false)))
                .toList();
    }

    private FieldView select(String name, String label, List<Choice> choices) {
        List<Choice> marked = choices.stream()
                .map(choice -> new Choice(
                        choice.value(),
                        choice.label(),
                        choice.hint(),
                        choice.value().equals(value(name))))
                .toList();
        return new FieldView.Select(caption(name, label), marked);
    }

    private FieldView date(String name, String label) {
        return new FieldView.Text(
                caption(name, label),
                Kind.DATE,
                day(name).map(LocalDate::toString).orElse(""),
                "",
                "off",
                10);
    }

    /** What is looked for may be left empty, and nobody expects to be told so. */
    private Caption caption(String name, String label) {
        return new Caption(name, pages.text(call, label), "", "", true, true, "");
    }

    private Optional<String> chosen(String name, Map<String, String> offered) {
        return Optional.of(value(name)).filter(offered::containsKey);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(value(name)).filter(typed -> !typed.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private boolean isOfficial() {
        AccountHolder account = call.account();
        return visibility.isOfficial(account);
    }

    private String value(String name) {
        return call.query(name).map(text -> text.replace("\0", "").strip()).orElse("");
    }
}
