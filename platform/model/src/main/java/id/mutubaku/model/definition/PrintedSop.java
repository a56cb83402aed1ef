package id.mutubaku.model.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The printed SOP verbatim, down to its irregularities (PermenPANRB 35/2012, Bagian Identitas).
 *
 * <p>Nothing here is executed. Every part may be missing, as it may be in print.
 *
 * @param agency the lines of the letterhead
 * @param cover the lines of the cover page
 * @param title the name of the SOP in the identity block
 * @param tableTitle the heading above the table
 * @param labels wording of labels and column headings where a region prints its own, by key
 * @param columns the actors who have a column, in print order
 * @param table how the table is laid out, where that is not usual
 * @param footer notes under the pages
 * @param notes irregularities seen in print, a sentence each
 */
public record PrintedSop(
        List<String> agency,
        Optional<String> unit,
        Optional<String> address,
        List<String> cover,
        Optional<String> title,
        Optional<String> tableTitle,
        Optional<String> number,
        Optional<DateLine> createdOn,
        Optional<DateLine> revisedOn,
        Optional<DateLine> effectiveOn,
        Optional<Approval> approvedBy,
        List<Item> legalBasis,
        List<Item> qualifications,
        List<Item> relatedSops,
        List<Item> equipment,
        List<Item> warnings,
        List<Item> records,
        List<String> footer,
        Map<String, String> labels,
        List<String> columns,
        Optional<Table> table,
        List<String> notes) {

    /**
     * A date as printed.
     *
     * @param date year, year and month, or full ISO date; absent where print has no readable date
     */
    public record DateLine(String raw, Optional<String> date) {}

    /** The official who approved the SOP; the NIP is kept as printed, {@code signature} names an electronic one. */
    public record Approval(
            Optional<String> position, Optional<String> name, Optional<String> nip, Optional<String> signature) {}

    /**
     * The layout of the printed table.
     *
     * @param order the parts of the table from left to right; one that is not named is not printed; empty for the usual
     * @param numbered whether a row of column numbers stands under the headings
     * @param groups headings over some of the actors' columns together
     */
    public record Table(List<Part> order, boolean numbered, List<Group> groups) {
        public Table {
            order = List.copyOf(order);
            groups = List.copyOf(groups);
        }
    }

    /** A part of the printed table. */
    public enum Part {
        NUMBER,
        ACTIVITY,
        ACTORS,
        REQUIRES,
        TIME,
        OUTPUT,
        REMARK;

        /** Returns the key of its label. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A heading over the columns of some actors. */
    public record Group(String title, List<String> actors) {
        public Group {
            actors = List.copyOf(actors);
        }
    }

    /** A line of a printed list; the label is what print has in place of the running number. */
    public record Item(Optional<String> label, String text) {}

    public PrintedSop {
        agency = List.copyOf(agency);
        cover = List.copyOf(cover);
        legalBasis = List.copyOf(legalBasis);
        qualifications = List.copyOf(qualifications);
        relatedSops = List.copyOf(relatedSops);
        equipment = List.copyOf(equipment);
        warnings = List.copyOf(warnings);
        records = List.copyOf(records);
        footer = List.copyOf(footer);
        labels = Map.copyOf(labels);
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** Tells whether the table prints a part; without a layout of its own it prints all. */
    public boolean prints(Part part) {
        return table.map(Table::order)
                .filter(order -> !order.isEmpty())
                .map(order -> order.contains(part))
                .orElse(true);
    }
}
