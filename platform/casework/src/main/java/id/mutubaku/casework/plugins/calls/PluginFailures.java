package id.mutubaku.casework.plugins.calls;

import id.mutubaku.casework.jobs.JobFailure;
import id.mutubaku.host.execution.outcome.Fault;
import io.vertx.core.Future;
import java.time.Duration;

/** The failures of jobs that ask a plugin. */
final class PluginFailures {
    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private PluginFailures() {}

    /** Lets a job whose plugin cannot be used wait for it. */
    static <T> Future<T> unavailable(Throwable failure) {
        return Future.failedFuture(
                failure instanceof PluginUnavailable plugin
                        ? JobFailure.said(plugin.why()).until(plugin.plugin(), plugin.state())
                        : failure);
    }

    /** A plugin that rests, or has too much to do, was not asked: that is no attempt. */
    static JobFailure ofFault(Fault fault) {
        JobFailure failure = JobFailure.said(fault.detail());
        return switch (fault.kind()) {
            case RESTING -> failure.untried(fault.rest().orElse(A_WHILE));
            case BUSY -> failure.untried(A_MOMENT);
            default -> failure;
        };
    }
}
