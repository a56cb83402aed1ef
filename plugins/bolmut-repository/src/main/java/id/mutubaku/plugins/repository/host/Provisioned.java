package id.mutubaku.plugins.repository.host;

import java.util.List;
import java.util.Optional;

/**
 * A project that is there, with everything in it.
 *
 * @param project its full name on the host
 * @param cloneUrl where git fetches it
 * @param webUrl where people look at it; absent where there is no such page
 * @param admitted names of the members who may write
 * @param unknown names of the members whom the host does not know
 */
public record Provisioned(
        String project, String cloneUrl, Optional<String> webUrl, List<String> admitted, List<String> unknown) {
    public Provisioned {
        admitted = List.copyOf(admitted);
        unknown = List.copyOf(unknown);
    }
}
