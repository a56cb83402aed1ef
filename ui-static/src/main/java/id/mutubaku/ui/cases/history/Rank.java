package id.mutubaku.ui.cases.history;

/** The weight of an event among those of the same moment, which are told as one thing. */
enum Rank {
    /** The thing itself; others of the same moment are told as lines below it. */
    MAIN,
    /** A thing where nothing greater happened in the same moment, and else not worth telling. */
    MINOR,
    /** What followed from it. */
    CONSEQUENCE
}
