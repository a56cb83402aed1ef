package id.mutubaku.ui.view.official;

import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;

/**
 * Lists what an official can file at the counter for an applicant; posts {@code nomor} by GET to open a request that was
 * filed there.
 *
 * @param region whose counter it is
 * @param number as typed; may be empty
 * @param numberError what is wrong with it; may be empty
 */
public record CounterView(
        String region, List<Service> services, String number, String numberError, List<ProblemView> problems) {
    /** Keeps its own lists. */
    public CounterView {
        services = List.copyOf(services);
        problems = List.copyOf(problems);
    }

    /** Leads to the form of a service. */
    public record Service(CharSequence title, CharSequence summary, String url) {}
}
