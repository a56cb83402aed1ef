package id.mutubaku.host.execution.thread;

import id.mutubaku.host.execution.outcome.Fault;
import java.util.Optional;

/** The signals to a plugin's own code to stop or to pause; threads that wait are interrupted besides. */
public interface StopSignals extends AutoCloseable {

    /** Lets the plugin's code throw wherever it is, on the threads of a group and of groups inside of it. */
    void stop(ThreadGroup group);

    /** Lets it go on; nothing happens where it was not told. */
    void release(ThreadGroup group);

    /** Lets the plugin's code on the threads of a group wait wherever it is, until it is resumed or told to stop. */
    void pause(ThreadGroup group);

    /** Lets it go on; nothing happens where it was not paused. */
    void resume(ThreadGroup group);

    /** Tells whether code on the threads of the group did what it may not, even if it went on after it. */
    Optional<Fault.Kind> fault(ThreadGroup group);

    /** Lets nothing of the plugin go on, on whichever thread. */
    @Override
    void close();
}
