package id.mutubaku.web.pages.staffing;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.AccountDirectory.Entry;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.model.definition.Region;
import id.mutubaku.store.accounts.AccountChanges.PostPeriod;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.account.AccountView;
import id.mutubaku.ui.view.casework.ActView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Choice;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.PostNames;
import id.mutubaku.web.pages.account.AccountFields;
import id.mutubaku.web.pages.staffing.AccountPage.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws one account and what can be done with it. */
final class AccountViews {
    private final Pages pages;
    private final SopRepository sops;
    private final PostNames postNames;
    private final Call call;
    private final Entry entry;
    private final Outcome outcome;
    private final Instant now;

    AccountViews(Pages pages, SopRepository sops, Call call, Entry entry, Outcome outcome, Instant now) {
        this.pages = pages;
        this.sops = sops;
        this.postNames = new PostNames(sops);
        this.call = call;
        this.entry = entry;
        this.outcome = outcome;
        this.now = now;
    }

    AccountView view(Optional<NoticeView> notice, List<PostPeriod> posts, List<AccountHolder> colleagues) {
        AccountHolder holder = entry.holder();
        return new AccountView(
                notice,
                outcome.link(),
                new AccountFields(pages, call, outcome.problems()).summary(),
                "/admin/akun?daerah=" + holder.region(),
                holder.username(),
                holder.name(),
                sops.region(holder.region())
                        .map(Region::name)
                        .orElseGet(() -> pages.text(call, "admin.platform-region")),
                entry.email().orElse(""),
                holder.administrator(),
                entry.deactivatedAt(),
                posts.stream().map(this::post).toList(),
                acts(posts, colleagues));
    }

    private AccountView.Post post(PostPeriod post) {
        String state = post.isOver(now) ? "over" : post.from().isAfter(now) ? "coming" : "running";
        return new AccountView.Post(
                name(post.actor()),
                post.from(),
                post.until().map(end -> end.minusMillis(1)),
                pages.text(call, "delegation.state." + state));
    }

    private String name(String actor) {
        return postNames.names(entry.holder().region()).getOrDefault(actor, actor);
    }

    private List<ActView> acts(List<PostPeriod> posts, List<AccountHolder> colleagues) {
        if (entry.deactivatedAt().isPresent()) {
            return List.of(act("reactivate", "account.reactivate", "account.reactivate", List.of()));
        }
        List<ActView> acts = new ArrayList<>();
        acts.add(act("rename", "account.rename", "account.save", renaming()));
        if (!entry.holder().administrator()) {
            acts.add(act("give", "account.give", "account.give-button", giving()));
            List<PostPeriod> running =
                    posts.stream().filter(post -> !post.isOver(now)).toList();
            if (!running.isEmpty()) {
                acts.add(act("end", "account.end-post", "account.end-post", ending(running)));
            }
        }
        acts.add(act("reset", "account.reset", "account.reset", List.of()));
        if (!entry.holder().username().equals(call.account().username())) {
            acts.add(act("deactivate", "account.deactivate", "account.deactivate", leaving(colleagues)));
        }
        return acts;
    }

    private ActView act(String act, String title, String button, List<FieldView> fields) {
        String text = act.equals("give") ? "" : pages.text(call, title + "-text");
        return new ActView(
                pages.text(call, title),
                text,
                "/admin/akun/" + entry.holder().username(),
                List.of(new HiddenView("do", act)),
                fields,
                pages.text(call, button),
                act.equals(outcome.act()));
    }

    private List<FieldView> renaming() {
        boolean again = outcome.act().equals("rename");
        return List.of(
                fields("rename")
                        .text(
                                "name",
                                "set-up.name",
                                again ? call.posted("name") : entry.holder().name()),
                fields("rename")
                        .email(again ? call.posted("email") : entry.email().orElse("")));
    }

    private List<FieldView> giving() {
        AccountFields fields = fields("give");
        List<Choice> posts = postNames.posts(entry.holder().region()).entrySet().stream()
                .map(post -> new Choice(
                        post.getKey(), post.getValue(), "", post.getKey().equals(call.posted("give-post"))))
                .toList();
        return List.of(
                fields.select("give-post", "delegation.post", false, posts),
                fields.day("give-from", "delegation.from", "", false),
                fields.day("give-until", "delegation.until", pages.text(call, "account.until-hint"), true));
    }

    private List<FieldView> ending(List<PostPeriod> running) {
        AccountFields fields = fields("end");
        List<Choice> posts = running.stream()
                .map(PostPeriod::actor)
                .distinct()
                .map(actor -> new Choice(actor, name(actor), "", running.size() == 1))
                .toList();
        return List.of(
                fields.select("end-post", "delegation.post", false, posts),
                fields.day("end-until", "account.last-day", pages.text(call, "account.last-day-hint"), true));
    }

    private List<FieldView> leaving(List<AccountHolder> colleagues) {
        if (entry.holder().administrator()) {
            return List.of();
        }
        Stream<Choice> others = colleagues.stream()
                .filter(each -> !each.username().equals(entry.holder().username()))
                .map(each -> new Choice(
                        each.username(),
                        pages.text(
                                call,
                                "delegation.deputy-choice",
                                each.name(),
                                each.username(),
                                String.join(", ", postNames.of(each))),
                        "",
                        false));
        Choice post = new Choice("", pages.text(call, "account.hand-to-post"), "", true);
        return List.of(fields("deactivate")
                .select(
                        "hand-to",
                        "account.hand-to",
                        true,
                        Stream.concat(Stream.of(post), others).toList()));
    }

    private AccountFields fields(String act) {
        return new AccountFields(pages, call, act.equals(outcome.act()) ? outcome.problems() : Map.of());
    }
}
