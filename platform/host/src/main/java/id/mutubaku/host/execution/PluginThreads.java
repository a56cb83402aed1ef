package id.mutubaku.host.execution;

import id.mutubaku.host.execution.outcome.Completion;
import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.execution.thread.HostThreads;
import id.mutubaku.host.execution.thread.StopSignals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * The thread pool of one loaded plugin: few threads, each made for one call, and a short queue.
 *
 * <p>A thread is made for each call since one that was used before may carry what the plugin left on it.
 */
public final class PluginThreads {
    /** Calls at once; of one party only half of them, so that others always get a turn. */
    public static final int WIDTH = 4;
    /** Calls of one party that wait, at most. */
    public static final int QUEUE = 32;
    /** Threads that do not stop, at which the plugin is left alone until they are gone. */
    public static final int ABANDONED = 3;

    private final String name;
    private final ClassLoader classes;
    private final StopSignals signals;
    private final Deque<PluginCall<?>> queue = new ArrayDeque<>();
    private final Set<RunningCall<?>> running = new HashSet<>();
    private final Map<String, Integer> byParty = new HashMap<>();
    private final List<Termination> abandoned = new ArrayList<>();
    private boolean closed;

    public PluginThreads(String name, ClassLoader classes, StopSignals signals) {
        this.name = name;
        this.classes = classes;
        this.signals = signals;
    }

    String name() {
        return name;
    }

    ClassLoader classes() {
        return classes;
    }

    StopSignals signals() {
        return signals;
    }

    /** Returns how many threads did not stop when told, and still run. */
    public synchronized int abandoned() {
        abandoned.removeIf(Termination::gone);
        return abandoned.size();
    }

    /**
     * Runs something when there is a thread for it; never waits.
     *
     * @param party for whom, such as a region
     */
    public <T> CompletableFuture<Completion<T>> run(String party, Bounds bounds, Callable<T> body) {
        if (abandoned() >= ABANDONED) {
            return CompletableFuture.completedFuture(new Completion.Failed<>(Fault.Kind.RESTING));
        }
        PluginCall<T> call = new PluginCall<>(party, bounds, body);
        synchronized (this) {
            if (closed || waiting(party) >= QUEUE) {
                return CompletableFuture.completedFuture(new Completion.Failed<>(Fault.Kind.BUSY));
            }
            queue.add(call);
            Watchdog.ONLY.watch(this);
        }
        HostThreads.answers().execute(this::startWaiting);
        return call.answer();
    }

    private long waiting(String party) {
        return queue.stream().filter(call -> call.party().equals(party)).count();
    }

    private void startWaiting() {
        List<RunningCall<?>> starting = new ArrayList<>();
        synchronized (this) {
            Iterator<PluginCall<?>> waiting = queue.iterator();
            while (waiting.hasNext() && running.size() < WIDTH) {
                PluginCall<?> call = waiting.next();
                if (byParty.getOrDefault(call.party(), 0) < WIDTH / 2) {
                    waiting.remove();
                    starting.add(taken(call));
                }
            }
        }
        starting.forEach(RunningCall::start);
    }

    private <T> RunningCall<T> taken(PluginCall<T> call) {
        RunningCall<T> taken = new RunningCall<>(this, call);
        running.add(taken);
        byParty.merge(call.party(), 1, Integer::sum);
        return taken;
    }

    void ended(RunningCall<?> call) {
        synchronized (this) {
            running.remove(call);
            byParty.computeIfPresent(call.party(), (party, count) -> count > 1 ? count - 1 : null);
        }
        HostThreads.answers().execute(this::startWaiting);
    }

    synchronized void abandoned(Termination leaving) {
        abandoned.add(leaving);
    }

    /** Gives up on those who wait for longer than they may run; returns whether nobody waits. */
    boolean look(long now) {
        List<PluginCall<?>> stale = new ArrayList<>();
        synchronized (this) {
            queue.stream().filter(call -> call.stale(now)).forEach(stale::add);
            queue.removeAll(stale);
        }
        stale.forEach(call -> call.settle(Fault.Kind.BUSY));
        synchronized (this) {
            return queue.isEmpty();
        }
    }

    /** StopSignals all calls, and takes no more. */
    public void close() {
        List<PluginCall<?>> waiting;
        List<RunningCall<?>> stopping;
        synchronized (this) {
            closed = true;
            waiting = List.copyOf(queue);
            stopping = List.copyOf(running);
            queue.clear();
        }
        waiting.forEach(call -> call.settle(Fault.Kind.BUSY));
        stopping.forEach(call -> call.stop(Fault.Kind.BUSY));
        signals.close();
    }
}
