package id.mutubaku.document.flow;

/** The layer of an SOP that is drawn. */
public enum View {
    /** The rows of the printed table, and no others. */
    PRINTED,
    /** All that runs: with the steps that print leaves out. */
    RUNNING
}
