package id.mutubaku.casework.plugins.calls;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletionStage;

/** The way back from a plugin to whoever asked it. */
final class Asking {
    private Asking() {}

    /** Goes on where the question was asked: the host's own threads are few, and every plugin's answers need them. */
    static <T> Future<T> answered(CompletionStage<T> answer) {
        Context here = Vertx.currentContext();
        return here == null ? Future.fromCompletionStage(answer) : Future.fromCompletionStage(answer, here);
    }
}
