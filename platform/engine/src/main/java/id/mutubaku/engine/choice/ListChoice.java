package id.mutubaku.engine.choice;

/**
 * One choice of a list.
 *
 * @param value what is stored
 * @param label what people read
 */
public record ListChoice(String value, String label) {}
