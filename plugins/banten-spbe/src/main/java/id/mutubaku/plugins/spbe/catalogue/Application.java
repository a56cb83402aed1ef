package id.mutubaku.plugins.spbe.catalogue;

import id.mutubaku.plugins.spbe.code.Code;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.List;
import java.util.Optional;

/**
 * An application of the region.
 *
 * @param id unique in the catalogue
 * @param function what it does; may be empty
 * @param process its place among business processes (RAB)
 * @param service its place among services (RAL)
 * @param produces data that others may have from it (RAD)
 * @param uses data that it has from others (RAD)
 * @param owner agency that runs it; may be empty
 */
public record Application(
        String id,
        String name,
        String function,
        Optional<Code> process,
        Optional<Code> service,
        List<Code> produces,
        List<Code> uses,
        String owner,
        Status status) {

    public Application {
        produces = List.copyOf(produces);
        uses = List.copyOf(uses);
    }

    /** Returns the name, and whose it is. */
    public String called() {
        return owner.isBlank() ? Quote.of(name) : Quote.of(name) + " (" + Quote.of(owner) + ")";
    }
}
