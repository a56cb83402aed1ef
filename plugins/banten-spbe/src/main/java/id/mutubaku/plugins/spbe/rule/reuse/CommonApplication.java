package id.mutubaku.plugins.spbe.rule.reuse;

/**
 * An application that the central government provides for all (aplikasi umum, Perpres 95/2018).
 *
 * @param name such as {@code SRIKANDI}
 * @param function what it does, in words that requests use
 * @param basis rule that makes it the one to use
 */
public record CommonApplication(String name, String function, String basis) {}
