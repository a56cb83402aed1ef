package id.mutubaku.web.body;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.web.http.HttpProblem;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooLongFormFieldException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.util.Optional;

/** What goes wrong with a body while it arrives, which is the sender's doing. */
public final class FormFailures {
    /** How many fields a form may post. */
    public static final int MOST_FIELDS = FormSchema.MOST_INPUTS;

    /** How many bytes one field may have. */
    public static final int LONGEST_FIELD = 1 << 20;

    private FormFailures() {}

    static HttpProblem problem(Throwable failure) {
        Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
        if (failure instanceof HttpClosedException) {
            return HttpProblem.of(400, "http/cut-off");
        }
        if (failure instanceof TooManyFormFieldsException || cause instanceof TooManyFormFieldsException) {
            return HttpProblem.of(413, "http/too-many-fields", String.valueOf(MOST_FIELDS));
        }
        if (failure instanceof TooLongFormFieldException
                || failure instanceof IOException
                || cause instanceof IOException) {
            return HttpProblem.of(413, "http/field-too-large", String.valueOf(LONGEST_FIELD));
        }
        return HttpProblem.of(400, "http/form", String.valueOf(failure.getMessage()));
    }
}
