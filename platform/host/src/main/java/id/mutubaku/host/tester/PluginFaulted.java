package id.mutubaku.host.tester;

import id.mutubaku.host.execution.outcome.Fault;

/** The failure of a test in which a plugin did not come to an answer. */
public final class PluginFaulted extends AssertionError {
    private final transient Fault fault;

    PluginFaulted(Fault fault) {
        super(fault.kind() + ": " + fault.detail().en());
        this.fault = fault;
    }

    /** Returns what went wrong, as the platform would tell it. */
    public Fault fault() {
        return fault;
    }
}
