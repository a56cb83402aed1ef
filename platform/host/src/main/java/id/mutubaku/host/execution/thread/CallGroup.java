package id.mutubaku.host.execution.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The group of the threads of one call: its own, and those that the plugin starts in it. */
public final class CallGroup extends ThreadGroup {
    private static final Logger LOG = LoggerFactory.getLogger(CallGroup.class);
    private static final ThreadGroup ALL = new ThreadGroup(outermost(), "plugins");

    private final LongAdder credited = new LongAdder();

    @SuppressWarnings({"deprecation", "removal"}) // Before JDK 19 a group stays for ever unless it is "daemon".
    public CallGroup(String name) {
        super(ALL, name);
        setDaemon(true);
    }

    /** Notes what the host allocated on its threads. */
    void credit(long bytes) {
        credited.add(bytes);
    }

    long credited() {
        return credited.sum();
    }

    private static ThreadGroup outermost() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    /** Returns a group beside those of calls, for threads of the host: what belongs to no call is not stopped. */
    static ThreadGroup ofHost() {
        return Holder.HOST;
    }

    /** Lists the threads that live. */
    public List<Thread> threads() {
        Thread[] found = new Thread[activeCount() + 8];
        int count = enumerate(found, true);
        List<Thread> threads = new ArrayList<>(count);
        for (int index = 0; index < count; index++) {
            threads.add(found[index]);
        }
        return threads;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        LOG.debug(
                "A thread that {} started ended by {}",
                getName(),
                thrown.getClass().getName());
    }

    private static final class Holder {
        static final ThreadGroup HOST = new ThreadGroup(outermost(), "plugin-host");
    }
}
