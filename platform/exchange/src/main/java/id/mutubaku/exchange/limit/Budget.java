package id.mutubaku.exchange.limit;

/** What is left of the limits while one file is read; not for several threads. */
public final class Budget {
    private static final int LOOK_AT_CLOCK = 256;

    private final ReadingLimits limits;
    private final long started = System.nanoTime();
    private long operators;
    private long elements;
    private int depth;
    private int characters;
    private int runs;

    public Budget(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Counts a page anew. */
    public void beginPage() {
        characters = 0;
        runs = 0;
        checkTime();
    }

    /** Takes one operator. */
    public void takeOperator() {
        if (++operators > limits.operators()) {
            throw new FileRefused("operators", limits.operators());
        }
        if (operators % LOOK_AT_CLOCK == 0) {
            checkTime();
        }
    }

    /** Takes one element of XML. */
    public void takeElement() {
        if (++elements > limits.elements()) {
            throw new FileRefused("elements", limits.elements());
        }
        takeOperator();
    }

    /** Refuses more pages than a file may have. */
    public void checkPages(int count) {
        if (count > limits.pages()) {
            throw new FileRefused("pages", limits.pages(), count);
        }
    }

    /** Takes one character of the page. */
    public void takeCharacter() {
        takeCharacters(1);
    }

    /** Takes characters of the page. */
    public void takeCharacters(int more) {
        characters += more;
        if (characters > limits.marks()) {
            throw new FileRefused("characters", limits.marks());
        }
    }

    /** Takes runs of a path of the page. */
    public void takeRuns(int more) {
        runs += more;
        if (runs > limits.marks()) {
            throw new FileRefused("runs", limits.marks());
        }
    }

    /** Goes into a form that is drawn. */
    public void enter() {
        if (++depth > limits.depth()) {
            throw new FileRefused("depth", limits.depth());
        }
    }

    /** Comes back from a form. */
    public void leave() {
        depth--;
    }

    /** Refuses once the time is over, or once nobody waits any more. */
    public void checkTime() {
        boolean over = System.nanoTime() - started > limits.time().toNanos();
        if (over || Thread.currentThread().isInterrupted()) {
            throw new FileRefused("time", limits.time().toSeconds());
        }
    }
}
