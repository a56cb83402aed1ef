package id.mutubaku.host.running;

/** Tells a plugin's own code that it has to stop; threads that wait are interrupted besides. */
public interface Stops {

    /** Lets the plugin's code throw wherever it is, on the threads of a group and of groups inside of it. */
    void tell(ThreadGroup group);

    /** Lets it go on; nothing happens where it was not told. */
    void forget(ThreadGroup group);

    /** Tells whether code on the threads of the group tried to end the machine. */
    boolean triedToExit(ThreadGroup group);
}
