package id.mutubaku.host.loading;

import id.mutubaku.host.Fault;
import id.mutubaku.host.running.Stops;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Speaks to the {@code Tick} of one loaded plugin, which is a class of the plugin's loader. */
public final class Ticks implements Stops {
    private static final MethodType OF_GROUP = MethodType.methodType(void.class, ThreadGroup.class);
    private static final MethodType WHETHER = MethodType.methodType(boolean.class, ThreadGroup.class);

    private final MethodHandle tell;
    private final MethodHandle forget;
    private final MethodHandle pause;
    private final MethodHandle resume;
    private final MethodHandle triedToExit;
    private final MethodHandle outgrew;
    private final MethodHandle close;

    private Ticks(Class<?> tick, long room) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        tell = lookup.findStatic(tick, "tell", OF_GROUP);
        forget = lookup.findStatic(tick, "forget", OF_GROUP);
        pause = lookup.findStatic(tick, "pause", OF_GROUP);
        resume = lookup.findStatic(tick, "resume", OF_GROUP);
        triedToExit = lookup.findStatic(tick, "triedToExit", WHETHER);
        outgrew = lookup.findStatic(tick, "outgrew", WHETHER);
        close = lookup.findStatic(tick, "close", MethodType.methodType(void.class));
        invoke(lookup.findStatic(tick, "give", MethodType.methodType(void.class, long.class)), room);
    }

    /**
     * Returns those of a plugin.
     *
     * @param room how many bytes one array may have
     */
    public static Ticks of(PluginClasses classes, long room) {
        try {
            return new Ticks(classes.loadClass(PluginClasses.TICK), room);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    @Override
    public void tell(ThreadGroup group) {
        invoke(tell, group);
    }

    @Override
    public void forget(ThreadGroup group) {
        invoke(forget, group);
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
        boolean outgrown = invoke(outgrew, group);
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
