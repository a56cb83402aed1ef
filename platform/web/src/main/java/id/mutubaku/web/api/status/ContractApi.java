package id.mutubaku.web.api.status;

import static id.mutubaku.web.http.Access.ANYONE;
import static io.vertx.core.http.HttpMethod.GET;

import id.mutubaku.web.contract.ApiContract;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.http.Route;
import io.vertx.core.Future;
import java.util.List;

/** The contract of the API, for programs and those who write them. */
public final class ContractApi {
    private final ApiContract contract;

    public ContractApi(ApiContract contract) {
        this.contract = contract;
    }

    /** Lists what is answered here. */
    public List<Route> routes() {
        return List.of(new Route(GET, "/openapi.json", ANYONE, this::show));
    }

    /** Answers {@code GET /openapi.json}. */
    Future<Reply> show(Call call) {
        return Future.succeededFuture(Reply.bytes("application/json", contract.text()));
    }
}
