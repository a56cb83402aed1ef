package id.mutubaku.server.drafts;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody without JavaScript who fills in what a form shows, as often as it asks for more. */
final class FormVisitor {
    private static final int PATIENCE = 12;
    private static final Pattern WRONG = Pattern.compile("href=\"#f-([A-Za-z0-9.]+)\"");

    private final Api api;
    private final String form;
    private Answer answer;

    FormVisitor(Api api, String form) {
        this.api = api;
        this.form = form;
        this.answer = api.get(form).send().expect(200);
    }

    /** Fills in of these answers what is shown, until the page asks for no more. */
    FormVisitor fillsIn(Map<String, List<String>> answers) {
        for (int times = 0; times < PATIENCE; times++) {
            Map<String, List<String>> page = new LinkedHashMap<>(HtmlForm.posts(answer.text()));
            answers.forEach((name, values) -> {
                if (shows(name) || name.contains(".")) {
                    page.put(name, values);
                }
            });
            posts(page);
            if (!answer.text().contains("Jawaban Anda memunculkan isian lain")) {
                return this;
            }
        }
        throw new AssertionError("Expected the form to be content some time, but it is still " + answer);
    }

    FormVisitor sends() {
        Map<String, List<String>> page = new LinkedHashMap<>(HtmlForm.posts(answer.text()));
        page.put("send", List.of("true"));
        return posts(page);
    }

    /** Posts the page with some values in place of its own. */
    FormVisitor posts(Map<String, List<String>> typed) {
        Map<String, List<String>> page = new LinkedHashMap<>(HtmlForm.posts(answer.text()));
        page.putAll(typed);
        String body = page.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        answer = api.post(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .bytes(body)
                .send();
        return this;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Tells whether the page has a field. */
    boolean shows(String name) {
        return Pattern.compile("\"f-" + Pattern.quote(name) + "[\"-]")
                .matcher(answer.text())
                .find();
    }

    /** Tells whether the page is the one on which answers are checked before they are sent. */
    boolean checks() {
        return answer.text().contains("name=\"send\"");
    }

    /** Returns the fields that the summary at the top names. */
    Set<String> wrong() {
        Set<String> wrong = new TreeSet<>();
        Matcher link = WRONG.matcher(answer.text());
        while (link.find()) {
            wrong.add(link.group(1));
        }
        return wrong;
    }

    Answer answer() {
        return answer;
    }
}
