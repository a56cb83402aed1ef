package id.mutubaku.engine.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.List;

/**
 * The keywords {@code formatMinimum} and {@code formatMaximum}: the first and the last date that a text may hold.
 *
 * <p>Dates are compared as they are written, {@code 2026-12-31}; what is no date is for the format to refuse.
 */
final class DateLimit extends AbstractKeyword {
    private static final int LENGTH = "2026-12-31".length();

    private final boolean least;

    private DateLimit(String name, boolean least) {
        super(name);
        this.least = least;
    }

    static List<Keyword> both() {
        return List.of(new DateLimit("formatMinimum", true), new DateLimit("formatMaximum", false));
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation at, JsonNode limit, Schema parent, SchemaContext context) {
        return new Validator(this, limit, at, parent, context);
    }

    private boolean allows(String limit, String date) {
        int order = date.compareTo(limit);
        return least ? order >= 0 : order <= 0;
    }

    private static final class Validator extends BaseKeywordValidator {
        private final DateLimit keyword;

        private Validator(DateLimit keyword, JsonNode limit, SchemaLocation at, Schema parent, SchemaContext context) {
            super(keyword, limit, at, parent, context);
            this.keyword = keyword;
        }

        @Override
        public void validate(ExecutionContext context, JsonNode value, JsonNode root, NodePath place) {
            String limit = schemaNode.asText();
            boolean judged = value.isTextual() && value.asText().length() == LENGTH;
            if (judged && !keyword.allows(limit, value.asText())) {
                context.addError(error().instanceNode(value)
                        .instanceLocation(place)
                        .evaluationPath(context.getEvaluationPath())
                        .arguments(limit)
                        .build());
            }
        }
    }
}
