package id.mutubaku.server.drafts;

import id.mutubaku.server.client.Answer;
import id.mutubaku.server.client.Api;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who fills in the room form with a browser that cannot do more than post forms. */
public final class Applicant {
    private static final String PDF = "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";

    private final Api api;
    private final String form;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private Map<String, List<String>> page = Map.of();
    private Answer answer;

    public Applicant(Api api, String form) {
        this.api = api;
        this.form = form;
        this.answer = api.get(form).send().expect(200);
        this.page = HtmlForm.posts(answer.text());
    }

    public Applicant types(String field, String text) {
        typed.put(field, text);
        page.put(field, new ArrayList<>(List.of(text)));
        return this;
    }

    /** Opens a page that goes on with what was typed. */
    public Applicant opens(String path) {
        return arrives(api.get(path).send());
    }

    /** Posts the form with a button and, on a form without one yet, a letter. */
    public Applicant presses(String button) {
        return presses(button, "true");
    }

    /** Presses one of several buttons of the same name. */
    public Applicant presses(String button, String pressed) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder body = new StringBuilder();
        page.forEach((name, values) -> values.forEach(value -> part(body, boundary, "name=\"" + name + "\"", value)));
        if (answer.text().contains("name=\"doc.surat\"") && !page.containsKey("kept.surat")) {
            part(body, boundary, "name=\"doc.surat\"; filename=\"surat.pdf\"\r\nContent-Type: application/pdf", PDF);
        }
        if (!button.isEmpty()) {
            part(body, boundary, "name=\"" + button + "\"", pressed);
        }
        body.append("--").append(boundary).append("--\r\n");
        return arrives(api.post(form)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .bytes(body.toString().getBytes(StandardCharsets.UTF_8))
                .send());
    }

    private static void part(StringBuilder body, String boundary, String disposition, String content) {
        body.append("--").append(boundary).append("\r\nContent-Disposition: form-data; ");
        body.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }

    private Applicant arrives(Answer next) {
        answer = next;
        if (next.status() != 303) {
            page = HtmlForm.posts(next.text());
        }
        return this;
    }

    /** Goes where the last answer leads. */
    public Applicant follows() {
        return opens(location());
    }

    String location() {
        return answer.expect(303).header("Location");
    }

    /** Fails unless the page shows all that was typed. */
    Applicant findsEverything() {
        typed.forEach((field, text) -> {
            if (!answer.text().contains(text)) {
                throw new AssertionError("\"" + text + "\" of " + field + " is gone from " + answer);
            }
        });
        return this;
    }

    /** Tells whether the page is the one on which answers are checked before they are sent. */
    public boolean checks() {
        return answer.text().contains("name=\"send\"");
    }

    /** Ticks the pledge where the page asks for it. */
    public Applicant pledges() {
        page.put("janji", new ArrayList<>(List.of("true")));
        return this;
    }

    Map<String, String> typed() {
        return typed;
    }

    public Answer answer() {
        return answer;
    }

    /** Returns what the page carries under a name. */
    public String carries(String name) {
        return page.getOrDefault(name, List.of("")).get(0);
    }
}
