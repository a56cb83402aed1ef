package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * A validation that stops at the first errors, so that its cost does not grow with how much is wrong.
 *
 * <p>Keywords such as {@code if} and {@code not} look at errors of their own, of which one is enough: there the rest is
 * dropped. Once the errors that count are enough, the rest of the value is not looked at.
 */
final class FirstErrors extends ExecutionContext {
    /** Enough for the first fifty problems, with what each of their alternatives has against a value. */
    static final int MOST = 250;

    private final List<Error> counting = new ArrayList<>();

    private FirstErrors(Schema schema) {
        super(schema.createExecutionContext().getExecutionConfig());
        setErrors(counting);
    }

    static List<Error> of(Schema schema, JsonNode value) {
        FirstErrors context = new FirstErrors(schema);
        try {
            return schema.validate(context, value, OutputFormat.DEFAULT);
        } catch (Enough enough) {
            return List.copyOf(context.counting);
        }
    }

    @Override
    public void addError(Error error) {
        List<Error> errors = getErrors();
        if (errors.size() < MOST) {
            super.addError(error);
        } else if (errors == counting) {
            throw new Enough();
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Enough() {
            super("Enough errors", null, false, false);
        }
    }
}
