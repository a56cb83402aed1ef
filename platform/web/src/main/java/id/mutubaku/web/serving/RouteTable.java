package id.mutubaku.web.serving;

import id.mutubaku.web.http.Route;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is served.
 *
 * @param programs routes of the API and of health checks
 * @param pages routes of pages, each of which is served in both languages
 */
public record RouteTable(List<Route> programs, List<Route> pages) {
    private static final String REST = "/*";

    public RouteTable {
        programs = List.copyOf(programs);
        pages = List.copyOf(pages);
    }

    /** Lists the methods that an address takes, as in {@code Allow}; none where nothing is made for it. */
    String allowed(String path) {
        String page = path.startsWith("/en/") ? path.substring("/en".length()) : path;
        return Stream.concat(
                        programs.stream().filter(route -> fits(route, path)),
                        pages.stream()
                                .filter(route -> !route.path().equals(REST))
                                .filter(route -> fits(route, page)))
                .map(Route::method)
                .flatMap(method -> method.equals(HttpMethod.GET)
                        ? Stream.of(method.name(), HttpMethod.HEAD.name())
                        : Stream.of(method.name()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static boolean fits(Route route, String path) {
        String pattern = route.path().replaceAll(":[a-z]+", "[^/]+");
        return path.matches(pattern);
    }

    /** Prints the table: method, path, who may call it, and what may be sent to it. */
    public String print() {
        return Stream.concat(programs.stream(), pages.stream())
                .map(route -> "%-6s %-55s %-13s %s"
                        .formatted(
                                route.method(),
                                route.path(),
                                route.access().name().toLowerCase(java.util.Locale.ROOT),
                                route.body().print()))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
