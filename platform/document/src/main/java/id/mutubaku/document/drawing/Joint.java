package id.mutubaku.document.drawing;

/**
 * A plain line between the symbols of actors who take part in one step.
 *
 * @param step id of the step
 */
public record Joint(String step, Point from, Point to) {}
