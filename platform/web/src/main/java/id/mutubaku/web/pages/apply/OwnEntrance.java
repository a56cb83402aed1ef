package id.mutubaku.web.pages.apply;

import static id.mutubaku.web.http.Access.ANYONE;

import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.web.http.Access;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.TypedForms;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * The entrance of those who ask for something themselves.
 *
 * @param plain serves the empty form of a service whose form is the same on every day
 */
record OwnEntrance(SopRepository sops, Function<Call, Future<Reply>> plain) implements Entrance {
    @Override
    public String path() {
        return "/:region/:sop/ajukan";
    }

    @Override
    public Access access() {
        return ANYONE;
    }

    @Override
    public Applying enter(Call call) {
        return new Applying(call.principal(), sop(call));
    }

    /** Leads to the sign-in who is to begin an SOP as an official and has not signed in; serves a form that is always the same. */
    @Override
    public Optional<Future<Reply>> plain(Call call) {
        if (isInternal(call) && !(call.principal() instanceof AccountHolder)) {
            String onward = URLEncoder.encode("/" + reference(call) + "/ajukan", StandardCharsets.UTF_8);
            return Optional.of(Future.succeededFuture(Reply.seeOther(call.prefix() + "/masuk?ke=" + onward)));
        }
        boolean conditional = sops.summary(reference(call))
                .filter(sop -> sop.offer().isPresent())
                .map(sop -> sop(call))
                .flatMap(sop -> TypedForms.form(sop, sop.definition().start()))
                .filter(FormSchema::isConditional)
                .isPresent();
        return conditional ? Optional.empty() : Optional.of(plain.apply(call));
    }

    private boolean isInternal(Call call) {
        return sops.summary(reference(call))
                .filter(sop -> sop.offer().isPresent())
                .filter(sop -> !sop.definition().beginsWithApplicant())
                .isPresent();
    }

    private Sop sop(Call call) {
        return sops.latest(reference(call)).orElseThrow(HttpProblem::notFound);
    }

    private static String reference(Call call) {
        return call.part("region") + "/" + call.part("sop");
    }
}
