package id.mutubaku.exchange.trace;

/**
 * A straight line along one axis.
 *
 * @param level whether it runs from left to right, and not from top to bottom
 * @param at where it stands on the other axis
 * @param from where it begins
 * @param to where it ends
 */
record Ruling(boolean level, double at, double from, double to) {
    static final double TOUCH = 2.5;
    private static final double SAME = 1.7;

    double length() {
        return to - from;
    }

    /** Tells whether another runs on in the same line: overlapping, or after a gap that nobody sees. */
    boolean goesOnIn(Ruling other) {
        return level == other.level
                && Math.abs(at - other.at) <= SAME
                && other.from <= to + TOUCH
                && from <= other.to + TOUCH;
    }

    /** Returns both as one. */
    Ruling with(Ruling other) {
        Ruling longer = length() >= other.length() ? this : other;
        return new Ruling(level, longer.at, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Tells whether it meets a line of the other axis, crossing it or ending at it. */
    boolean meets(Ruling other) {
        return level != other.level
                && other.at >= from - TOUCH
                && other.at <= to + TOUCH
                && at >= other.from - TOUCH
                && at <= other.to + TOUCH;
    }

    /** Tells whether one of its ends, the first or the last, lies on a line of the other axis. */
    boolean endsAt(Ruling other, boolean first) {
        return meets(other) && Math.abs((first ? from : to) - other.at) <= TOUCH;
    }
}
