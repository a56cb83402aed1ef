package id.mutubaku.casework.accounts;

import id.mutubaku.casework.cases.DelegationKind;
import id.mutubaku.casework.cases.Principal.AccountHolder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Keeps who may sign in.
 *
 * <p>The user name of an account of a region ends with a dot and the region's id, so that it can be looked up without
 * searching the other regions; that of a platform administrator has no such end.
 */
public final class Accounts {
    /** Fewest characters of a password. */
    public static final int PASSWORD_LENGTH = 10;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final Pool pool;
    private final Passwords passwords;
    private final Set<String> regions;
    private final InstantSource clock;

    public Accounts(Vertx vertx, Pool pool, Collection<String> regions, InstantSource clock) {
        this.pool = pool;
        this.passwords = new Passwords(vertx);
        this.regions = Set.copyOf(regions);
        this.clock = clock;
    }

    /** Finds the account to which a name and password belong. */
    public Future<Optional<AccountHolder>> authenticate(String username, String password) {
        return pool.preparedQuery(AccountSql.FIND_ACCOUNT)
                .execute(Tuple.of(regionOf(username), username, now()))
                .compose(rows -> {
                    Optional<Row> row = rows.size() == 0
                            ? Optional.empty()
                            : Optional.of(rows.iterator().next());
                    return passwords
                            .fits(password, row.map(found -> found.getString("password_hash")))
                            .map(fits -> row.filter(found -> fits).map(Accounts::standingIn));
                });
    }

    /** Finds an account of a region by its user name. */
    public Future<Optional<AccountHolder>> find(String region, String username) {
        return pool.preparedQuery(AccountSql.FIND_ACCOUNT)
                .execute(Tuple.of(region, username, now()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Accounts::standingIn)
                        .findFirst());
    }

    /** Is an account, with where its mail goes. */
    public record Account(AccountHolder holder, Optional<String> email) {}

    /** Lists the accounts of a region; of the platform where the region is empty. */
    public Future<List<Account>> of(String region) {
        return pool.preparedQuery(AccountSql.LIST_ACCOUNTS)
                .execute(Tuple.of(region))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Account(holder(row), Optional.ofNullable(row.getString("email"))))
                        .toList());
    }

    /**
     * Creates an account.
     *
     * @return false when the name is taken
     */
    public Future<Boolean> create(Account account, String password) {
        return passwords.hash(password).compose(hash -> createHashed(account, hash));
    }

    /** Creates accounts that all have one password, leaving those that exist as they are. */
    public Future<Void> createAll(List<AccountHolder> accounts, String password) {
        return passwords.hash(password).compose(hash -> {
            Future<Boolean> created = Future.succeededFuture(true);
            for (AccountHolder account : accounts) {
                created = created.compose(before -> createHashed(new Account(account, Optional.empty()), hash));
            }
            return created.mapEmpty();
        });
    }

    /** Returns the region in whose accounts a name is looked up; empty for the platform's. */
    public String regionOf(String username) {
        String end = username.substring(username.lastIndexOf('.') + 1);
        return username.contains(".") && regions.contains(end) ? end : "";
    }

    /** Tells whether a name can be that of an account of a region; of the platform where the region is empty. */
    public boolean isUsername(String username, String region) {
        return username.length() <= 80
                && USERNAME.matcher(username).matches()
                && regionOf(username).equals(region);
    }

    /**
     * Changes where the mail of an account goes; nowhere where none is given.
     *
     * @return false when there is no such account
     */
    public Future<Boolean> mailTo(String username, Optional<String> email) {
        return pool.preparedQuery(AccountSql.CHANGE_EMAIL)
                .execute(Tuple.of(regionOf(username), username, email.orElse(null)))
                .map(rows -> rows.rowCount() == 1);
    }

    private Future<Boolean> createHashed(Account account, String hash) {
        AccountHolder holder = account.holder();
        return pool.preparedQuery(AccountSql.CREATE_ACCOUNT)
                .execute(Tuple.tuple()
                        .addString(holder.region())
                        .addString(holder.username())
                        .addString(holder.name())
                        .addString(hash)
                        .addArrayOfString(holder.actors().toArray(String[]::new))
                        .addBoolean(holder.administrator())
                        .addString(account.email().orElse(null)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Makes the first administrator for whoever holds the set-up code; false when the code is not, or no longer, good. */
    public Future<Boolean> setUp(String codeDigest, String username, String name, String password) {
        return passwords
                .hash(password)
                .compose(hash ->
                        pool.preparedQuery(AccountSql.SET_UP).execute(Tuple.of(codeDigest, username, name, hash)))
                .map(rows -> rows.rowCount() == 1);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Reads an account together with the posts for which it stands in. */
    static AccountHolder standingIn(Row row) {
        AccountHolder holder = holder(row);
        String[] actors = row.getArrayOfStrings("stand_in_actors");
        String[] kinds = row.getArrayOfStrings("stand_in_kinds");
        Map<String, DelegationKind> standsIn = new HashMap<>();
        if (actors != null && kinds != null) {
            for (int index = 0; index < actors.length; index++) {
                standsIn.put(actors[index], DelegationKind.ofStored(kinds[index]));
            }
        }
        return new AccountHolder(
                holder.region(), holder.username(), holder.name(), holder.actors(), holder.administrator(), standsIn);
    }

    private static AccountHolder holder(Row row) {
        return new AccountHolder(
                row.getString("region"),
                row.getString("username"),
                row.getString("name"),
                Set.of(row.getArrayOfStrings("actors")),
                row.getBoolean("administrator"));
    }
}
