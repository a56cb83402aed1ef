package id.mutubaku.engine.formula;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/** The function that writes values one after the other, as people read them in the official language. */
enum Joining implements Operation {
    TEXT;

    /** As long as a text may be of which a form does not say how long. */
    private static final int LONGEST = 5_000;

    @Override
    public String word() {
        return "text";
    }

    @Override
    public Kind operand(int index) {
        return Kind.ANY;
    }

    @Override
    public Kind result(List<Kind> operands) {
        return Kind.TEXT;
    }

    @Override
    public Optional<JsonNode> apply(List<JsonNode> operands, Scope scope) {
        StringBuilder joined = new StringBuilder();
        for (JsonNode each : operands) {
            Optional<String> text = Values.asText(each);
            if (text.isEmpty() || joined.length() + text.get().length() > LONGEST) {
                return Optional.empty();
            }
            joined.append(text.get());
        }
        return Optional.of(TextNode.valueOf(joined.toString()));
    }
}
