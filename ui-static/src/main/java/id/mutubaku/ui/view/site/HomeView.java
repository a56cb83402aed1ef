package id.mutubaku.ui.view.site;

import java.util.List;

/**
 * Shows the first page: search, regions, follow a case.
 *
 * @param query what was searched for; empty for the page without results
 * @param results the first of the services found, or none
 * @param found how many were found in all
 */
public record HomeView(String query, List<Region> regions, List<ServiceView> results, int found) {
    /** Keeps its own lists. */
    public HomeView {
        regions = List.copyOf(regions);
        results = List.copyOf(results);
    }

    /**
     * Shows a region.
     *
     * @param agency who runs its services there; may be empty
     * @param services how many are published
     */
    public record Region(String name, String agency, String url, int services) {}

    /** Returns how many were found beyond those that are shown. */
    public int more() {
        return found - results.size();
    }
}
