package id.mutubaku.plugins.agenda.number;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mutubaku.api.plugin.Register;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Gives each letter the next number of a year, without gap or double, to however many machines at once.
 *
 * <p>A number is taken by putting its entry at version 0, and never given back. Only a number is ever tried whose
 * predecessor is taken, so there are no gaps. Which number a letter is trying is written before it is tried, and moved
 * on only when somebody else has it: so two runs for one letter try the same number, and a run that died is gone on
 * with where it stopped.
 */
public final class AgendaBook {
    private final Register register;
    private final String book;

    /** Opens a book, which need not exist yet. */
    public AgendaBook(Register register, String book) {
        this.register = register;
        this.book = book;
    }

    /**
     * What a letter was given.
     *
     * @param sequence 1 for the first letter of the year
     * @param day on which it was first asked for
     */
    public record Given(int sequence, LocalDate day) {}

    /**
     * Gives a letter its number; the same one whenever it is asked again, also in another year.
     *
     * @param key says which letter it is
     * @param today day on which the letter comes in, where the office is
     * @param note what the book says beside the number, one line
     */
    public Given give(String key, LocalDate today, String note) {
        String owner = hash(key);
        String letter = "letter/" + book + "/" + owner;
        Register.Entry entry = begun(letter, today);
        while (true) {
            Attempt attempt = Attempt.read(entry.value());
            String place = place(attempt.day().getYear(), attempt.sequence());
            if (register.put(place, 0, owner + " " + note) || isOf(place, owner)) {
                return new Given(attempt.sequence(), attempt.day());
            }
            // Where this fails, another run for the same letter has moved on already: follow it.
            register.put(letter, entry.version(), attempt.next().write());
            entry = register.find(letter).orElseThrow();
        }
    }

    private Register.Entry begun(String letter, LocalDate today) {
        return register.find(letter).orElseGet(() -> {
            register.put(letter, 0, new Attempt(lowestFree(today.getYear()), today).write());
            return register.find(letter).orElseThrow();
        });
    }

    /** Numbers have no gaps, so the first free one is found in a few steps, however many are taken. */
    private int lowestFree(int year) {
        int free = 1;
        while (isTaken(year, free)) {
            free *= 2;
        }
        int taken = free / 2;
        while (free - taken > 1) {
            int middle = (taken + free) >>> 1;
            if (isTaken(year, middle)) {
                taken = middle;
            } else {
                free = middle;
            }
        }
        return free;
    }

    private boolean isTaken(int year, int sequence) {
        return register.find(place(year, sequence)).isPresent();
    }

    private boolean isOf(String place, String owner) {
        return register.find(place)
                .filter(entry -> entry.value().startsWith(owner + " "))
                .isPresent();
    }

    private String place(int year, int sequence) {
        return String.format("number/%s/%04d/%08d", book, year, sequence);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Which number a letter tries, and the day on which it was first asked for. */
    private record Attempt(int sequence, LocalDate day) {
        static Attempt read(String text) {
            String[] parts = text.split(" ", -1);
            return new Attempt(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]));
        }

        Attempt next() {
            return new Attempt(sequence + 1, day);
        }

        String write() {
            return sequence + " " + day;
        }
    }
}
