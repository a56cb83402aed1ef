package id.mutubaku.web.api.cases;

import id.mutubaku.casework.cases.Answer;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;

/** Turns what came of a request for a change into a reply. */
final class CaseReplies {
    private CaseReplies() {}

    /** Returns what was done, or throws what was refused. */
    static Answer.Done done(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw HttpProblem.of(refused);
        }
        return (Answer.Done) answer;
    }

    static Reply reply(int status, Answer answer) {
        Answer.Done done = done(answer);
        return Reply.json(status, done.body().get()).with("ETag", tag(done.version()));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
