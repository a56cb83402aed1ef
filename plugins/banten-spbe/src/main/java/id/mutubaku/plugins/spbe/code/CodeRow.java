package id.mutubaku.plugins.spbe.code;

/**
 * A code that an administrator filled in.
 *
 * @param code such as {@code RAB.09.04.01}
 * @param name what it stands for
 */
public record CodeRow(String code, String name) {}
