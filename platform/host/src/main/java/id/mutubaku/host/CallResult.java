package id.mutubaku.host;

import id.mutubaku.host.execution.outcome.Fault;
import java.util.function.Function;

/** The result of a call to a plugin: its answer, or what went wrong. */
public sealed interface CallResult<T> {

    /** An answer that was validated: complete and within the limits. */
    record Answered<T>(T value) implements CallResult<T> {
        @Override
        public <R> R fold(Function<? super T, R> answered, Function<? super Fault, R> faulted) {
            return answered.apply(value);
        }
    }

    /** A call that did not come to an answer. */
    record Faulted<T>(Fault fault) implements CallResult<T> {
        @Override
        public <R> R fold(Function<? super T, R> answered, Function<? super Fault, R> faulted) {
            return faulted.apply(fault);
        }
    }

    /** Goes on with whichever it is. */
    <R> R fold(Function<? super T, R> answered, Function<? super Fault, R> faulted);
}
