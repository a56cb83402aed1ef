package id.mutubaku.exchange.draft;

import id.mutubaku.engine.problem.Problem;
import id.mutubaku.exchange.picture.PagePicture;
import java.util.List;

/**
 * What a person has to know about a draft before trusting it.
 *
 * @param pages the pages that were read
 * @param values where each value was read
 * @param open what the paper leaves open, with a pointer into the definition
 * @param unused what is on the pages and in no value
 */
public record ImportReport(List<PagePicture> pages, List<Evidence> values, List<Problem> open, List<Unused> unused) {

    public ImportReport {
        pages = List.copyOf(pages);
        values = List.copyOf(values);
        open = List.copyOf(open);
        unused = List.copyOf(unused);
    }
}
