package id.mutubaku.web.pages.apply;

import id.mutubaku.web.http.Access;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import io.vertx.core.Future;
import java.util.Optional;

/** The place at which requests are filled in: by those who ask, or by officials at the counter (<em>loket</em>). */
interface Entrance {
    /** Returns the path of the empty form, as routes say it. */
    String path();

    /** Returns who may come in at all. */
    Access access();

    /** Returns who fills in which SOP; nobody who may not do so here comes back from that. */
    Applying enter(Call call);

    /** Returns the empty form where it is the same for everybody and on every day. */
    Optional<Future<Reply>> plain(Call call);
}
