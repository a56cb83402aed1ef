package id.mutubaku.web.admission;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whence a request comes, as far as quotas and attempts to sign in are concerned: an IPv4 address, or the network of 64 bits that one household
 * or office has of IPv6.
 *
 * @param isOwn whether it is this machine, where programs of the server's owner run
 */
public record NetworkAddress(String text, boolean isOwn) {
    private static final int NETWORK_BYTES = 8;

    /**
     * Returns the address of a request.
     *
     * @param forwarded whether a proxy in front names it; of several, the one nearest to us
     */
    public static NetworkAddress of(HttpServerRequest request, boolean forwarded) {
        Optional<String> named = request.headers().getAll("X-Forwarded-For").stream()
                .reduce((first, last) -> last)
                .filter(header -> forwarded)
                .map(header -> header.substring(header.lastIndexOf(',') + 1).strip());
        return named.map(NetworkAddress::of).orElseGet(() -> peer(request));
    }

    private static NetworkAddress peer(HttpServerRequest request) {
        return Optional.ofNullable(request.connection().remoteAddress())
                .map(SocketAddress::hostAddress)
                .map(NetworkAddress::of)
                .orElseGet(() -> new NetworkAddress("", true));
    }

    static NetworkAddress of(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        if (bytes == null) {
            return new NetworkAddress("?", false);
        }
        try {
            InetAddress address = InetAddress.getByAddress(bytes);
            byte[] network = address.getAddress();
            if (network.length > 4) {
                Arrays.fill(network, NETWORK_BYTES, network.length, (byte) 0);
            }
            return new NetworkAddress(InetAddress.getByAddress(network).getHostAddress(), address.isLoopbackAddress());
        } catch (java.net.UnknownHostException neverOfThisLength) {
            return new NetworkAddress("?", false);
        }
    }
}
