package id.mutubaku.web.http;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** The networks from which requests come, by which attempts are counted. */
final class Networks {
    private static final int IPV6_NETWORK_BYTES = 8;

    private Networks() {}

    /** Returns an IPv4 address as it is, and of IPv6 the network of 64 bits, within which anybody can choose an address. */
    static String of(SocketAddress address) {
        return Optional.ofNullable(address.hostAddress()).map(Networks::network).orElse("");
    }

    private static String network(String literal) {
        try {
            byte[] bytes = InetAddress.getByName(literal).getAddress();
            if (bytes.length > 4) {
                Arrays.fill(bytes, IPV6_NETWORK_BYTES, bytes.length, (byte) 0);
            }
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException notLiteral) {
            return literal;
        }
    }
}
