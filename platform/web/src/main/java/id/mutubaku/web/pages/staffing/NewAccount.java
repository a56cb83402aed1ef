package id.mutubaku.web.pages.staffing;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.Accounts.Account;
import id.mutubaku.casework.accounts.PasswordRules;
import id.mutubaku.engine.schema.EmailAddress;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An account that an administrator is about to make.
 *
 * @param region empty for an administrator of the platform
 * @param password exactly as it was typed; empty where its owner chooses it by a link
 */
record NewAccount(String region, String username, String name, Set<String> actors, String email, String password) {
    static final NewAccount NONE = new NewAccount("", "", "", Set.of(), "", "");

    static NewAccount posted(Call call) {
        return new NewAccount(
                call.posted("region"),
                call.posted("username"),
                call.posted("name"),
                Set.copyOf(call.posted().getOrDefault("actors", List.of())),
                call.posted("email"),
                call.rawPosted("password"));
    }

    /** Finds all that is wrong, by field. */
    Map<String, String> problems(Pages pages, Call call, Accounts accounts, Set<String> posts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!region.isEmpty() && (actors.isEmpty() || !posts.containsAll(actors))) {
            problems.put("actors", pages.text(call, "admin.roles-wrong"));
        }
        if (name.isEmpty()) {
            problems.put("name", pages.text(call, "admin.name-missing"));
        }
        if (!accounts.isUsername(username, region)) {
            problems.put(
                    "username",
                    region.isEmpty()
                            ? pages.text(call, "admin.administrator-username-wrong")
                            : pages.text(call, "admin.username-wrong", region));
        }
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            problems.put("email", pages.text(call, "admin.email-wrong"));
        }
        chosen().flatMap(given -> PasswordRules.problem(given, username))
                .ifPresent(wrong -> problems.put("password", wrong.sentence(call.language())));
        return problems;
    }

    Account account() {
        AccountHolder holder =
                new AccountHolder(region, username, name, region.isEmpty() ? Set.of() : actors, region.isEmpty());
        return new Account(holder, Optional.of(email).filter(given -> !given.isEmpty()));
    }

    Optional<String> chosen() {
        return Optional.of(password).filter(given -> !given.isEmpty());
    }
}
