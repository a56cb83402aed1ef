package id.mutubaku.web.http;

import id.mutubaku.casework.cases.Answer;
import id.mutubaku.engine.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Ends a request with a status and what is wrong. */
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem> problems;
    private final transient Optional<Duration> pause;

    /** Ends a request with all that is wrong, one problem or more. */
    public HttpProblem(int status, List<Problem> problems) {
        this(status, problems, Optional.empty());
    }

    private HttpProblem(int status, List<Problem> problems, Optional<Duration> pause) {
        super(status + " " + problems, null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
        this.pause = pause;
    }

    /** Returns the same, after which the caller is to wait. */
    public HttpProblem after(Optional<Duration> wait) {
        return new HttpProblem(status, problems, wait);
    }

    /** Ends a request with one problem. */
    public static HttpProblem of(int status, String rule, String... arguments) {
        return new HttpProblem(status, List.of(Problem.error("", rule, arguments)));
    }

    /** Ends a request as the cases refused it. */
    public static HttpProblem of(Answer.Refused refused) {
        return new HttpProblem(refused.refusal().status(), refused.problems());
    }

    /** Ends a request for something that is not there, or that this person may not know of. */
    public static HttpProblem notFound() {
        return of(404, "http/not-found");
    }

    /** Returns how long the caller is to wait; absent where that makes no difference. */
    public Optional<Duration> pause() {
        return pause;
    }

    public int status() {
        return status;
    }

    public List<Problem> problems() {
        return problems;
    }
}
