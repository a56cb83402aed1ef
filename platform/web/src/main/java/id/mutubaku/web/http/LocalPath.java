package id.mutubaku.web.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address of this server as it stands in a link: path and query, never another host. */
public final class LocalPath {
    private LocalPath() {}

    /** Returns an address that came with a request, where it leads to this server and nowhere else. */
    public static Optional<String> of(String address) {
        boolean rooted = address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
        return Optional.of(address).filter(each -> rooted && isPathOnly(each));
    }

    private static boolean isPathOnly(String address) {
        try {
            URI uri = new URI(address);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException withSignsThatNoAddressHas) {
            return false;
        }
    }
}
