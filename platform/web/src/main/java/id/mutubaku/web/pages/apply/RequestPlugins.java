package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.cases.StepPlugins.Asked;
import id.mutubaku.engine.form.Computed;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.FieldPlugins;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions to plugins in the form with which a request begins. */
record RequestPlugins(FieldPlugins fields, InstantSource clock) {

    /** Returns what was filled in with what is to be said of a search that was made in it. */
    Future<Filled> searched(Call call, Filled filled) {
        return filled.form()
                .map(form -> fields.found(call, form, asked(filled)).map(filled::found))
                .orElseGet(() -> Future.succeededFuture(filled));
    }

    /** Asks the computations of the form. */
    Future<Map<String, Computed>> computed(Call call, Filled filled) {
        return fields.computed(call, asked(filled));
    }

    /** The case is not opened yet: it has no number, and nobody knows for sure who asks. */
    private Asked asked(Filled filled) {
        return new Asked(
                clock.instant(),
                filled.sop(),
                CaseState.unopened(filled.sop().region().id(), ""),
                new Place(filled.step().id()),
                "",
                Optional.of(filled.data()),
                List.of(),
                Optional.empty());
    }
}
