package id.mutubaku.host;

import java.util.function.Function;

/** Is what came of a call to a plugin: its answer, or what went wrong. */
public sealed interface Ran<T> {

    /** Is an answer that was looked at: complete, within the limits, of what it may be. */
    record Answered<T>(T value) implements Ran<T> {
        @Override
        public <R> R fold(Function<? super T, R> answered, Function<? super Fault, R> faulted) {
            return answered.apply(value);
        }
    }

    /** Is a call that did not come to an answer. */
    record Faulted<T>(Fault fault) implements Ran<T> {
        @Override
        public <R> R fold(Function<? super T, R> answered, Function<? super Fault, R> faulted) {
            return faulted.apply(fault);
        }
    }

    /** Goes on with whichever it is. */
    <R> R fold(Function<? super T, R> answered, Function<? super Fault, R> faulted);
}
