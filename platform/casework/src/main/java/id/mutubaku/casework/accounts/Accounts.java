package id.mutubaku.casework.accounts;

import id.mutubaku.casework.access.DelegationKind;
import id.mutubaku.casework.access.Principal.AccountHolder;
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
 * The accounts with which people sign in.
 *
 * <p>The user name of an account of a region ends with a dot and the region's id, so that it can be looked up without
 * searching the other regions; that of a platform administrator has no such end.
 */
public final class Accounts {
    /** The most characters of a user name. */
    public static final int LONGEST_USERNAME = 80;

    /** The join that gathers which posts an account {@code a} holds at {@code $3}, and for which it stands in. */
    public static final String POSTS_NOW = """
              left join lateral (
                select coalesce(array_agg(p.actor order by p.actor), '{}') as actors
                  from account_post p
                 where p.region = a.region and p.username = a.username
                   and p.from_at <= $3::timestamptz
                   and $3::timestamptz < coalesce(p.until_at, 'infinity'::timestamptz)) as post on true
              left join lateral (
                select array_agg(d.actor order by d.id) as stand_in_actors, array_agg(d.kind order by d.id) as stand_in_kinds
                  from delegation d
                 where d.region = a.region and d.to_username = a.username
                   and d.from_at <= $3::timestamptz and $3::timestamptz < least(d.until_at, d.ended_at)) as deputy on true
            """;

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

    /** Finds the account to which a name and password belong; takes as long where there is none. */
    public Future<Optional<AccountHolder>> authenticate(String username, String password) {
        String region = regionOf(username);
        return pool.preparedQuery(AccountSql.FIND_PASSWORD)
                .execute(Tuple.of(region, username))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString("password_hash"))
                        .findFirst())
                .compose(hash -> passwords.fits(password, hash))
                .compose(fits -> fits ? find(region, username) : Future.succeededFuture(Optional.empty()));
    }

    /** Finds an account by its user name; one that was deactivated is none. */
    public Future<Optional<AccountHolder>> find(String region, String username) {
        return pool.preparedQuery(AccountSql.FIND_ACCOUNT)
                .execute(Tuple.of(region, username, now()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Accounts::standingIn)
                        .findFirst());
    }

    /** An account to be made, with where its mail goes. */
    public record Account(AccountHolder holder, Optional<String> email) {}

    /**
     * Creates an account that holds its posts from now on.
     *
     * @param by the user name of who makes it
     * @return false when the name is taken
     */
    public Future<Boolean> create(Account account, String password, String by) {
        return passwords.hash(password).compose(hash -> createHashed(account, hash, by));
    }

    /** Creates accounts that all have one password, leaving those that exist as they are. */
    public Future<Void> createAll(List<AccountHolder> accounts, String password) {
        return passwords.hash(password).compose(hash -> {
            Future<Boolean> created = Future.succeededFuture(true);
            for (AccountHolder account : accounts) {
                created = created.compose(before -> createHashed(new Account(account, Optional.empty()), hash, ""));
            }
            return created.mapEmpty();
        });
    }

    private Future<Boolean> createHashed(Account account, String hash, String by) {
        AccountHolder holder = account.holder();
        return pool.preparedQuery(AccountSql.CREATE_ACCOUNT)
                .execute(Tuple.tuple()
                        .addString(holder.region())
                        .addString(holder.username())
                        .addOffsetDateTime(now())
                        .addString(holder.name())
                        .addString(hash)
                        .addBoolean(holder.administrator())
                        .addString(account.email().orElse(null))
                        .addArrayOfString(holder.actors().toArray(String[]::new))
                        .addString(by))
                .map(rows -> rows.iterator().next().getInteger("accounts") == 1);
    }

    /** Changes a password to one that {@link PasswordRules} accept. */
    public Future<Void> changePassword(String username, String password) {
        return passwords
                .hash(password)
                .compose(hash -> pool.preparedQuery(AccountSql.CHANGE_PASSWORD)
                        .execute(Tuple.of(regionOf(username), username, hash)))
                .mapEmpty();
    }

    /** Makes the first administrator for whoever holds the set-up code; false when the code is not, or no longer, good. */
    public Future<Boolean> setUp(String codeDigest, String username, String name, String password) {
        return passwords
                .hash(password)
                .compose(hash ->
                        pool.preparedQuery(AccountSql.SET_UP).execute(Tuple.of(codeDigest, username, name, hash)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Returns the region in whose accounts a name is looked up; empty for the platform's. */
    public String regionOf(String username) {
        String end = username.substring(username.lastIndexOf('.') + 1);
        return username.contains(".") && regions.contains(end) ? end : "";
    }

    /** Tells whether a name can be that of an account of a region; of the platform where the region is empty. */
    public boolean isUsername(String username, String region) {
        return username.length() <= LONGEST_USERNAME
                && USERNAME.matcher(username).matches()
                && regionOf(username).equals(region);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Reads an account together with its posts and those for which it stands in. */
    public static AccountHolder standingIn(Row row) {
        String[] actors = row.getArrayOfStrings("stand_in_actors");
        String[] kinds = row.getArrayOfStrings("stand_in_kinds");
        Map<String, DelegationKind> standsIn = new HashMap<>();
        if (actors != null && kinds != null) {
            for (int index = 0; index < actors.length; index++) {
                standsIn.put(actors[index], DelegationKind.ofStored(kinds[index]));
            }
        }
        return new AccountHolder(
                row.getString("region"),
                row.getString("username"),
                row.getString("name"),
                Set.of(row.getArrayOfStrings("actors")),
                row.getBoolean("administrator"),
                standsIn);
    }
}
