package id.mutubaku.engine.form.answer;

/** The bound of a search: how many answers are still judged. */
final class Effort {
    private final int most;
    private int spent;

    Effort(int most) {
        this.most = most;
    }

    /** Spends one judgement, and tells whether it was there. */
    boolean spend() {
        boolean left = spent < most;
        spent += left ? 1 : 0;
        return left;
    }

    int spent() {
        return spent;
    }
}
