package id.mutubaku.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts what a browser would post for a rendered page, as HTML says: enough of it for our own templates. */
final class HtmlForm {
    private static final Pattern CONTROL = Pattern.compile(
            "<input ([^>]*)>|<textarea ([^>]*)>(.*?)</textarea>|<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");
    private static final Pattern ENTITY = Pattern.compile("&(#x[0-9a-fA-F]+|#\\d+|[a-z]+);");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private HtmlForm() {}

    static Map<String, List<String>> posts(String html) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(html.substring(html.indexOf("<form method=\"post\"")));
        while (control.find()) {
            if (control.group(1) != null) {
                input(control.group(1), posted);
            } else if (control.group(2) != null) {
                String text = control.group(3);
                post(control.group(2), text.startsWith("\n") ? text.substring(1) : text, posted);
            } else {
                Matcher chosen = CHOSEN.matcher(control.group(5));
                post(control.group(4), chosen.find() ? chosen.group(1) : "", posted);
            }
        }
        return posted;
    }

    private static void input(String attributes, Map<String, List<String>> posted) {
        String type = attribute(attributes, "type");
        boolean box = type.equals("radio") || type.equals("checkbox");
        if (!type.equals("file") && (!box || attributes.contains(" checked"))) {
            post(attributes, attribute(attributes, "value"), posted);
        }
    }

    private static void post(String attributes, String value, Map<String, List<String>> posted) {
        posted.computeIfAbsent(attribute(attributes, "name"), name -> new ArrayList<>())
                .add(unescaped(value).replace("\n", "\r\n"));
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^| )" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String entity) {
        if (entity.startsWith("#x")) {
            return Character.toString(Integer.parseInt(entity.substring(2), 16));
        }
        return entity.startsWith("#")
                ? Character.toString(Integer.parseInt(entity.substring(1)))
                : ENTITIES.getOrDefault(entity, "&" + entity + ";");
    }
}
