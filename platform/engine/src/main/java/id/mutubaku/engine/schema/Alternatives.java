package id.mutubaku.engine.schema;

import com.networknt.schema.Error;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The errors that a reader wants where none of several alternatives ({@code oneOf}) fits.
 *
 * <p>The validator reports that none fits, and besides all that is wrong with each. A reader wants one of the two: what
 * is wrong with the alternative that has the right type, if there is just one, and else that none fits.
 */
final class Alternatives {
    private static final String KEYWORD = "oneOf";

    private Alternatives() {}

    /** Returns the errors that a reader wants, in the same order. */
    static List<Error> chosen(List<Error> errors) {
        List<Error> chosen = errors;
        for (Error error : errors) {
            if (error.getKeyword().equals(KEYWORD)) {
                chosen = chosen.stream().filter(wanted(error, errors)).toList();
            }
        }
        return chosen;
    }

    private static Predicate<Error> wanted(Error none, List<Error> errors) {
        String path = none.getEvaluationPath() + "/";
        String at = none.getInstanceLocation().toString();
        Map<String, List<Error>> alternatives = errors.stream()
                .filter(error -> isInside(error, path, at))
                .collect(Collectors.groupingBy(error -> alternative(error, path), TreeMap::new, Collectors.toList()));
        List<String> ofRightType = alternatives.entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(error -> isTypeError(error, none)))
                .map(Map.Entry::getKey)
                .toList();
        boolean decided = ofRightType.size() == 1 && alternatives.size() > 1;
        return error -> decided
                ? !error.equals(none) && (!isInside(error, path, at) || ofRightType.contains(alternative(error, path)))
                : !isInside(error, path, at);
    }

    private static boolean isInside(Error error, String path, String at) {
        String location = error.getInstanceLocation().toString();
        return error.getEvaluationPath().toString().startsWith(path)
                && (location.equals(at) || location.startsWith(at + "/"));
    }

    private static boolean isTypeError(Error error, Error none) {
        return error.getKeyword().equals("type")
                && error.getInstanceLocation()
                        .toString()
                        .equals(none.getInstanceLocation().toString());
    }

    private static String alternative(Error error, String path) {
        String rest = error.getEvaluationPath().toString().substring(path.length());
        return rest.split("/", 2)[0];
    }
}
