package id.mutubaku.casework.sessions;

import java.util.Optional;

/**
 * The browser or program from which somebody comes.
 *
 * @param address network address; of IPv6, the network of 64 bits
 * @param device what it says of itself, for its owner to know it by
 * @param browser secret that only this browser holds; absent for programs
 */
public record Visitor(String address, String device, Optional<String> browser) {}
