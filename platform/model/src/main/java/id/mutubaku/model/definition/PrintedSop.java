package id.mutubaku.model.definition;

import java.util.List;
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
}
