package id.mutubaku.engine.pattern;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The long names of Unicode's general categories, which ECMA-262 knows beside the short ones, and RE2 does not. */
final class GeneralCategories {
    private static final Map<String, String> SHORT = Stream.of(
                    "Close_Punctuation Pe",
                    "Connector_Punctuation Pc",
                    "Control Cc",
                    "cntrl Cc",
                    "Currency_Symbol Sc",
                    "Dash_Punctuation Pd",
                    "Decimal_Number Nd",
                    "digit Nd",
                    "Enclosing_Mark Me",
                    "Final_Punctuation Pf",
                    "Format Cf",
                    "Initial_Punctuation Pi",
                    "Letter L",
                    "Letter_Number Nl",
                    "Line_Separator Zl",
                    "Lowercase_Letter Ll",
                    "Mark M",
                    "Combining_Mark M",
                    "Math_Symbol Sm",
                    "Modifier_Letter Lm",
                    "Modifier_Symbol Sk",
                    "Nonspacing_Mark Mn",
                    "Number N",
                    "Open_Punctuation Ps",
                    "Other_Letter Lo",
                    "Other_Number No",
                    "Other_Punctuation Po",
                    "Other_Symbol So",
                    "Paragraph_Separator Zp",
                    "Private_Use Co",
                    "Punctuation P",
                    "punct P",
                    "Separator Z",
                    "Space_Separator Zs",
                    "Spacing_Mark Mc",
                    "Symbol S",
                    "Titlecase_Letter Lt",
                    "Uppercase_Letter Lu")
            .map(names -> names.split(" "))
            .collect(Collectors.toUnmodifiableMap(names -> names[0], names -> names[1]));

    private GeneralCategories() {}

    /** Returns the short name of a category; any other name as it is. */
    static String shortNameOf(String name) {
        return SHORT.getOrDefault(name, name);
    }
}
