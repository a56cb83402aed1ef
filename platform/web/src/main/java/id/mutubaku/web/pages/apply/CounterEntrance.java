package id.mutubaku.web.pages.apply;

import static id.mutubaku.web.http.Access.ACCOUNT;

import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.web.http.Access;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import io.vertx.core.Future;
import java.util.Optional;

/** The entrance at the counter (<em>loket</em>), where an official fills in what an applicant asks for. */
record CounterEntrance(SopRepository sops, Counter counter) implements Entrance {
    @Override
    public String path() {
        return "/:region/:sop/ajukan/loket";
    }

    @Override
    public Access access() {
        return ACCOUNT;
    }

    @Override
    public Applying enter(Call call) {
        Sop sop = sops.latest(call.part("region") + "/" + call.part("sop"))
                .filter(each -> each.definition().beginsWithApplicant())
                .orElseThrow(HttpProblem::notFound);
        return new Applying(counter.at(call), sops.atCounter(sop));
    }

    @Override
    public Optional<Future<Reply>> plain(Call call) {
        return Optional.empty();
    }
}
