package id.mutubaku.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.ui.Shipped;
import id.mutubaku.ui.form.field.FormField;
import id.mutubaku.ui.form.reading.FormReader;
import id.mutubaku.ui.page.Asset;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageContext;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.view.applicant.FormView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at forms as pages: what stands in the HTML, not what should. */
class FormPageTest {
    private static final Messages MESSAGES = Messages.load();
    private static final PageRenderer RENDERER = new PageRenderer(MESSAGES);
    private static final FormFields FIELDS = new FormFields(MESSAGES);
    private static final Pattern ERROR_LINK = Pattern.compile("href=\"#(f-[^\"]*)\"");
    private static final int MOST_BYTES = 30_000;

    static Stream<Shipped.Form> shipped() {
        return Shipped.forms().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void page_postsWhatWasFilled(Shipped.Form each) {
        for (int seed = 0; seed < 20; seed++) {
            Map<String, Object> data = new RandomData(seed).data(FormField.of(each.form()), true);
            assertEquals(data, read(each.form(), page(each.form(), data, List.of(), List.of())), "seed " + seed);
            String carried = render(List.of(), List.of(), FormFields.hidden(data));
            assertEquals(data, read(each.form(), carried), "hidden, seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void errorSummary_linksToControlsThatAreThere(Shipped.Form each) {
        Map<String, Object> data = FormReader.read(each.form(), Map.of(), Language.ID);
        List<Problem> problems = each.form().validate(data).stream()
                .map(problem -> problem.inside("/data"))
                .toList();
        List<FieldView> fields = FIELDS.fields(each.form(), data, problems, Language.ID);
        List<ProblemView> views = FormFields.problems(fields, problems, Language.ID);
        String html = page(each.form(), data, problems, views);
        Matcher link = ERROR_LINK.matcher(html);
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(html.contains(" id=\"" + link.group(1) + "\""), "no control " + link.group(1));
        }
        assertEquals(problems.size(), links);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void page_weighsLittleEvenOnASlowLine(Shipped.Form each) throws IOException {
        String html = page(each.form(), Map.of(), List.of(), List.of());
        int weight = gzipped(html.getBytes(StandardCharsets.UTF_8))
                + gzipped(Asset.styleSheet().bytes());
        assertTrue(weight <= MOST_BYTES, "page and style sheet weigh " + weight + " bytes");
    }

    private static Map<String, Object> read(FormSchema form, String html) {
        return FormReader.read(form, HtmlForm.posts(html), Language.ID);
    }

    private static String page(
            FormSchema form, Map<String, Object> data, List<Problem> problems, List<ProblemView> views) {
        return render(FIELDS.fields(form, data, problems, Language.ID), views, List.of());
    }

    private static String render(List<FieldView> fields, List<ProblemView> problems, List<HiddenView> hidden) {
        FormView view = new FormView(
                Optional.empty(),
                Optional.empty(),
                "Layanan",
                "Permohonan",
                "",
                "/a/b/ajukan",
                "",
                problems,
                hidden,
                fields,
                List.of(),
                "",
                "/a/b/",
                "");
        PageContext context = new PageContext(
                "id",
                "/a/b/ajukan",
                ZoneId.of("Asia/Jakarta"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "/aset/x.css",
                "/aset/x.svg",
                "");
        return RENDERER.render("form", view, context);
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
