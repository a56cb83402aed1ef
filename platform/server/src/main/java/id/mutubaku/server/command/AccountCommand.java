package id.mutubaku.server.command;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.accounts.AccountDirectory.Entry;
import id.mutubaku.casework.accounts.Accounts;
import id.mutubaku.casework.accounts.Accounts.Account;
import id.mutubaku.casework.accounts.PasswordLinks;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.store.accounts.AccountChanges.Which;
import id.mutubaku.store.security.SecurityEvent.Kind;
import id.mutubaku.store.security.SecurityLog;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Lets whoever has the server back in, without a session: beside a running server, or while it stands still. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        description = "Akun, langsung di server, tanpa masuk. / Accounts, on the server itself, without signing in.")
final class AccountCommand {
    private static final int PAGE = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final DatabaseTarget target = new DatabaseTarget();

    @Option(
            names = "--address",
            scope = ScopeType.INHERIT,
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Alamat server, untuk tautan / where people reach the server (${DEFAULT-VALUE}).")
    private URI address;

    @Command(name = "list", description = "Mendaftar akun. / Lists accounts.")
    int list(
            @Option(names = "--region", defaultValue = "", description = "Daerah / region; administrators.")
                    String region)
            throws SQLException, IOException {
        return with((vertx, pool) -> list(new AccountDirectory(pool, InstantSource.system()), region, ""));
    }

    private Future<Integer> list(AccountDirectory directory, String region, String after) {
        return directory.page(region, "", after, PAGE).compose(page -> {
            page.forEach(this::print);
            return page.size() < PAGE
                    ? Future.succeededFuture(0)
                    : list(directory, region, page.get(PAGE - 1).holder().username());
        });
    }

    private void print(Entry entry) {
        AccountHolder holder = entry.holder();
        String state =
                entry.deactivatedAt().map(at -> "nonaktif / deactivated " + at).orElse("aktif / active");
        String posts = holder.administrator() ? "administrator" : String.join(",", holder.posts());
        out().println(String.join("\t", holder.username(), holder.name(), posts, state));
        out().flush();
    }

    @Command(
            name = "reset",
            description = "Tautan sekali pakai untuk memilih kata sandi. / A link, good once, to choose a password.")
    int reset(@Parameters(paramLabel = "NAME", description = "Nama pengguna / user name.") String username)
            throws SQLException, IOException {
        return with((vertx, pool) -> reset(vertx, pool, username));
    }

    private Future<Integer> reset(Vertx vertx, Pool pool, String username) {
        AccountDirectory directory = new AccountDirectory(pool, InstantSource.system());
        String region = username.substring(username.lastIndexOf('.') + 1);
        return directory
                .one("", username)
                .compose(found -> found.isPresent() ? Future.succeededFuture(found) : directory.one(region, username))
                .compose(found -> {
                    Entry entry = found.filter(each -> each.deactivatedAt().isEmpty())
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "Tidak ada akun aktif bernama / There is no active account named \"" + username
                                            + "\"."));
                    return link(vertx, pool, new Which(entry.holder().region(), username));
                });
    }

    @Command(
            name = "create-admin",
            description = "Membuat administrator platform. / Makes an administrator of the platform.")
    int createAdmin(
            @Parameters(paramLabel = "NAME", description = "Nama pengguna / user name.") String username,
            @Option(names = "--name", defaultValue = "Administrator", description = "Nama lengkap / full name.")
                    String name)
            throws SQLException, IOException {
        return with((vertx, pool) -> create(vertx, pool, username, name));
    }

    private Future<Integer> create(Vertx vertx, Pool pool, String username, String name) {
        Accounts accounts = new Accounts(vertx, pool, List.of(), InstantSource.system());
        if (!accounts.isUsername(username, "") || username.contains(".")) {
            throw wrong("Nama pengguna memakai huruf kecil, angka, dan tanda hubung. / "
                    + "A user name has lower-case letters, digits and hyphens: " + username);
        }
        AccountHolder holder = new AccountHolder("", username, name, Set.of(), true);
        return accounts.create(new Account(holder, Optional.empty()), Tokens.draw(), "")
                .compose(made -> {
                    if (!made) {
                        throw new IllegalArgumentException("Nama itu sudah dipakai / That name is taken: " + username);
                    }
                    return link(vertx, pool, new Which("", username));
                });
    }

    private Future<Integer> link(Vertx vertx, Pool pool, Which account) {
        SecurityLog log = new SecurityLog(pool, InstantSource.system());
        return new PasswordLinks(vertx, pool, InstantSource.system())
                .make(account.region(), account.username(), "")
                .compose(link -> log.record(new SecurityLog.Entry(
                                Kind.RESET_ASKED, account.region(), "", account.username(), "", "server"))
                        .map(recorded -> {
                            out().println("Tautan sekali pakai, berlaku 3 hari / a link, good once, for 3 days:");
                            out().println(address + "/sandi?kode=" + link.orElseThrow());
                            out().flush();
                            return 0;
                        }));
    }

    /** Runs with the database of a running server, or with the one in the folder while that stands still. */
    private int with(BiFunction<Vertx, Pool, Future<Integer>> work) throws SQLException, IOException {
        return Math.toIntExact(
                target.onTables((vertx, pool) -> work.apply(vertx, pool).map(Integer::longValue)));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
