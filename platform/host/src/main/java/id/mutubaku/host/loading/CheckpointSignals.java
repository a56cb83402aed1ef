package id.mutubaku.host.loading;

import id.mutubaku.host.execution.outcome.Fault;
import id.mutubaku.host.execution.thread.StopSignals;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** The signals that reach the {@code Checkpoint} of one loaded plugin, which is a class of the plugin's loader. */
public final class CheckpointSignals implements StopSignals {
    private static final MethodType OF_GROUP = MethodType.methodType(void.class, ThreadGroup.class);
    private static final MethodType WHETHER = MethodType.methodType(boolean.class, ThreadGroup.class);

    private final MethodHandle stop;
    private final MethodHandle release;
    private final MethodHandle pause;
    private final MethodHandle resume;
    private final MethodHandle triedToExit;
    private final MethodHandle exceededArrays;
    private final MethodHandle close;

    private CheckpointSignals(Class<?> checkpoint, long arrayBytes) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        stop = lookup.findStatic(checkpoint, "stop", OF_GROUP);
        release = lookup.findStatic(checkpoint, "release", OF_GROUP);
        pause = lookup.findStatic(checkpoint, "pause", OF_GROUP);
        resume = lookup.findStatic(checkpoint, "resume", OF_GROUP);
        triedToExit = lookup.findStatic(checkpoint, "triedToExit", WHETHER);
        exceededArrays = lookup.findStatic(checkpoint, "exceededArrays", WHETHER);
        close = lookup.findStatic(checkpoint, "close", MethodType.methodType(void.class));
        invoke(lookup.findStatic(checkpoint, "limitArrays", MethodType.methodType(void.class, long.class)), arrayBytes);
    }

    /**
     * Returns those of a plugin.
     *
     * @param arrayBytes how many bytes one array may have
     */
    public static CheckpointSignals of(PluginClasses classes, long arrayBytes) {
        try {
            return new CheckpointSignals(classes.loadClass(PluginClasses.CHECKPOINT), arrayBytes);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    @Override
    public void stop(ThreadGroup group) {
        invoke(stop, group);
    }

    @Override
    public void release(ThreadGroup group) {
        invoke(release, group);
    }

    @Override
    public void pause(ThreadGroup group) {
        invoke(pause, group);
    }

    @Override
    public void resume(ThreadGroup group) {
        invoke(resume, group);
    }

    @Override
    public Optional<Fault.Kind> fault(ThreadGroup group) {
        boolean outgrown = invoke(exceededArrays, group);
        boolean exiting = invoke(triedToExit, group);
        if (exiting) {
            return Optional.of(Fault.Kind.EXIT);
        }
        return outgrown ? Optional.of(Fault.Kind.MEMORY) : Optional.empty();
    }

    @Override
    public void close() {
        invoke(close);
    }

    private static boolean invoke(MethodHandle handle, Object... arguments) {
        try {
            return Boolean.TRUE.equals(handle.invokeWithArguments(arguments));
        } catch (Throwable never) { // Its methods throw nothing.
            throw new IllegalStateException(never);
        }
    }
}
