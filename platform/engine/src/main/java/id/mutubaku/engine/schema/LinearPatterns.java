package id.mutubaku.engine.schema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import id.mutubaku.engine.pattern.LinearPattern;

/**
 * The way in which schemas match their patterns: in linear time.
 *
 * <p>A pattern that cannot be matched so is asked of nobody. {@link SchemaPatterns} refuses it wherever a schema comes
 * in; what was published before that was so has to stay readable.
 */
final class LinearPatterns implements RegularExpressionFactory {

    @Override
    public RegularExpression getRegularExpression(String pattern) {
        if (LinearPattern.faultOf(pattern).isPresent()) {
            return text -> true;
        }
        return LinearPattern.of(pattern)::isFoundIn;
    }
}
