package id.mutubaku.ui.view.site;

import java.util.List;

/**
 * Lists the services of a region.
 *
 * @param agency who runs them; may be empty
 * @param internal the SOPs that an official begins
 */
public record RegionView(String name, String agency, List<ServiceView> services, List<SopView.Link> internal) {
    /** Keeps its own list. */
    public RegionView {
        services = List.copyOf(services);
        internal = List.copyOf(internal);
    }
}
