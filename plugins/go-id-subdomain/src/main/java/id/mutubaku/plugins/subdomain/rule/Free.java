package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.subdomain.book.Holding;
import id.mutubaku.plugins.subdomain.book.NameBook;
import java.util.Optional;

/** Gives a name once: whoever asks first has it (PermenKominfo 5/2015), be it registered or only asked for. */
final class Free implements NameRule {
    private final NameBook book;
    private final TakenNames taken;

    Free(NameBook book, TakenNames taken) {
        this.book = book;
        this.taken = taken;
    }

    @Override
    public Finding look(Wish wish) {
        Optional<Finding> given = taken.look(wish);
        if (given.isPresent()) {
            return given.get();
        }
        return book.holder(wish.name())
                .filter(holding -> !holding.isFor(wish.number()))
                .map(holding -> Finding.failed("N10", sentence(wish, holding)))
                .orElseGet(() -> Finding.passed(
                        "N10", new Text("Nama ini belum dipakai dan belum diminta.", "This name is free.")));
    }

    /** Names nobody: who asked for a name is not the business of everybody who tries it. */
    private static Text sentence(Wish wish, Holding holding) {
        return holding instanceof Holding.Registered
                ? new Text(
                        "Nama " + wish.address() + " sudah dipakai. Pilihlah nama lain.",
                        "The name " + wish.address() + " is in use. Choose another one.")
                : new Text(
                        "Nama " + wish.address() + " sedang diminta dalam permohonan lain. Pilihlah nama lain.",
                        "The name " + wish.address() + " is being asked for in another case. Choose another one.");
    }
}
