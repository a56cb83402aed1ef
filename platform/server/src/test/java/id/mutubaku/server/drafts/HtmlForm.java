package id.mutubaku.server.drafts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a page what a browser would post: enough of HTML for our own templates. */
final class HtmlForm {
    private static final Pattern CONTROL = Pattern.compile(
            "<input ([^>]*)>|<textarea ([^>]*)>(.*?)</textarea>|<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected>");

    private HtmlForm() {}

    static Map<String, List<String>> posts(String html) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(html.substring(html.indexOf("<form method=\"post\"")));
        while (control.find()) {
            if (control.group(1) != null) {
                input(control.group(1), posted);
            } else if (control.group(2) != null) {
                post(control.group(2), control.group(3).strip(), posted);
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
                .add(value);
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^| )" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
