package id.mutubaku.web.pages.account;

import id.mutubaku.casework.sessions.SignIn.Turned;
import id.mutubaku.ui.view.form.ProblemView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;

/** The answers to those who were not let in. */
final class Refusals {
    private Refusals() {}

    /** Says at a field why somebody was not let in. */
    static ProblemView problem(Call call, String field, Turned turned) {
        return new ProblemView(field, turned.problem().sentence(call.language()));
    }

    /** Says to programs too how long to wait. */
    static Reply waiting(Reply reply, Turned turned) {
        return turned.pause()
                .map(pause -> reply.with("Retry-After", String.valueOf(pause.toSeconds())))
                .orElse(reply);
    }
}
