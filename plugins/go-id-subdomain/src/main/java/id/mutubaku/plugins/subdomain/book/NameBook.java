package id.mutubaku.plugins.subdomain.book;

import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Keeps the names of a region: {@code name/perizinan} says who holds a name, {@code case/NUMBER} which name a case has,
 * {@code done/…} which name was answered to a key.
 *
 * <p>Each entry is changed from the version that was read only, so of two that want one name at the same time, one has it.
 */
public final class NameBook {
    private static final int ATTEMPTS = 50;
    private static final int LONGEST = 63;

    private final Register register;
    private final Function<String, Optional<Standing>> standing;

    /** @param standing tells how the case with a number stands */
    public NameBook(Register register, Function<String, Optional<Standing>> standing) {
        this.register = register;
        this.standing = standing;
    }

    /** Finds who holds a name; a name whose case was rejected or cancelled is held by nobody. */
    public Optional<Holding> holder(String name) {
        return Optional.of(name)
                .filter(label -> label.length() <= LONGEST)
                .flatMap(label -> register.find(entryOf(label)))
                .map(entry -> Holding.of(entry.value()))
                .filter(this::counts);
    }

    /**
     * Holds a name for a case, and lets go what the case held before.
     *
     * @param key of the action; asked again with it, answers the same without doing anything
     * @return how it is held: as reserved, or as registered where it had come so far already
     * @throws NameRefused when it is held for another case, or is no label
     */
    public Held reserve(String name, Holding.Reserved wanted, String key) throws NameRefused {
        return once(key, name, () -> {
            Holding held = take(name, wanted, holding -> holding.isFor(wanted.number()));
            letGoAllBut(name, wanted.number());
            return held;
        });
    }

    /**
     * Registers a name for a case, whether or not it was reserved.
     *
     * @param key as for {@link #reserve}
     * @throws NameRefused when it is held for another case, or is no label
     */
    public Held register(String name, Holding.Registered wanted, String key) throws NameRefused {
        return once(key, name, () -> {
            Holding held = take(
                    name, wanted, holding -> holding instanceof Holding.Registered && holding.isFor(wanted.number()));
            letGoAllBut(name, wanted.number());
            return held;
        });
    }

    /**
     * A name and who holds it.
     *
     * @param name without the suffix
     * @param since when it is held so
     */
    public record Held(String name, LocalDate since) {}

    private interface Work {
        Holding run() throws NameRefused;
    }

    private Held once(String key, String name, Work work) throws NameRefused {
        String done = "done/" + digest(key);
        Optional<Held> before = register.find(done).map(entry -> held(entry.value()));
        if (before.isPresent()) {
            return before.get();
        }
        Held held = new Held(name, work.run().since());
        // Of two machines that did it at once, the first one's answer stands for both.
        return register.put(done, 0, held.since() + " " + held.name())
                ? held
                : register.find(done).map(entry -> held(entry.value())).orElse(held);
    }

    private static Held held(String value) {
        int space = value.indexOf(' ');
        return new Held(value.substring(space + 1), LocalDate.parse(value.substring(0, space)));
    }

    private Holding take(String name, Holding wanted, Predicate<Holding> enough) throws NameRefused {
        if (name.length() > LONGEST) {
            throw NameRefused.tooLong(name.length());
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Register.Entry> entry = register.find(entryOf(name));
            Optional<Holding> holding = entry.map(Register.Entry::value).map(Holding::of);
            if (holding.filter(enough).isPresent()) {
                return holding.get();
            }
            Optional<Holding> other =
                    holding.filter(held -> !held.isFor(wanted.number())).filter(this::counts);
            if (other.isPresent()) {
                throw NameRefused.taken(name, other.get());
            }
            if (register.put(entryOf(name), entry.map(Register.Entry::version).orElse(0L), wanted.text())) {
                return wanted;
            }
        }
        throw new IllegalStateException("Expected to write the entry of " + name + ", but it changed each time");
    }

    private void letGoAllBut(String name, String number) {
        Optional<Register.Entry> index = register.find("case/" + number);
        index.map(Register.Entry::value)
                .filter(earlier -> !earlier.equals(name))
                .ifPresent(earlier -> register.find(entryOf(earlier))
                        .filter(entry -> Holding.of(entry.value()) instanceof Holding.Reserved reserved
                                && reserved.isFor(number))
                        .ifPresent(entry -> register.remove(entry.key(), entry.version())));
        register.put("case/" + number, index.map(Register.Entry::version).orElse(0L), name);
    }

    /** Counts a case that is not known any more: that it was kept is no reason to give its name away. */
    private boolean counts(Holding holding) {
        return holding instanceof Holding.Registered
                || standing.apply(holding.number())
                        .map(now -> now == Standing.RUNNING || now == Standing.COMPLETED)
                        .orElse(true);
    }

    private static String entryOf(String name) {
        return "name/" + name;
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
