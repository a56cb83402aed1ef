package id.mutubaku.ui.page;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.HighConcurrencyTemplateCache;
import com.github.jknack.handlebars.context.MapValueResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders a page: a template of {@code templates/pages} around a view record, inside the one layout.
 *
 * <p>Thread-safe and made to be shared; every template is compiled once.
 */
public final class PageRenderer {
    /** The pages there are, each with the view record of the same name. */
    public static final List<String> PAGES = List.of(
            "home",
            "region",
            "sop",
            "form",
            "form-start",
            "rules",
            "rule",
            "check-answers",
            "draft-saved",
            "receipt",
            "track",
            "information",
            "reading-notes",
            "applicant-case",
            "sign-in",
            "set-up",
            "inbox",
            "register",
            "overview",
            "case",
            "correction",
            "return",
            "disposition",
            "ending",
            "troubles",
            "admin",
            "account",
            "own-account",
            "password",
            "security",
            "upkeep",
            "services",
            "notifications",
            "plugins",
            "plugin",
            "plugin-entries",
            "delegations",
            "counter",
            "counter-receipt",
            "result",
            "hand-over",
            "error",
            "gaya");

    private final Messages messages;
    private final Template layout;
    private final Map<String, Template> pages;

    /** Compiles the layout and all pages, so that a broken template is found at the start. */
    public PageRenderer(Messages messages) {
        this.messages = messages;
        Handlebars handlebars = new Handlebars(new TemplateFiles())
                .with(new HighConcurrencyTemplateCache())
                .infiniteLoops(true);
        Helpers.register(handlebars, messages);
        this.layout = compile(handlebars, "layout");
        this.pages = PAGES.stream()
                .collect(Collectors.toUnmodifiableMap(page -> page, page -> compile(handlebars, "pages/" + page)));
    }

    /**
     * Draws a whole page as HTML.
     *
     * @param template one of {@link #PAGES}
     * @param model the view record of that page
     * @throws IllegalArgumentException if there is no such page
     * @throws com.github.jknack.handlebars.HandlebarsException if the model does not fit the template, a message is
     *     missing, or a link is not one
     */
    public String render(String template, Object model, PageContext page) {
        Template body = pages.get(template);
        if (body == null) {
            throw new IllegalArgumentException("Expected a page of " + PAGES + ", but got \"" + template + "\".");
        }
        Map<String, CharSequence> slots = new HashMap<>();
        try {
            slots.put("main", body.apply(context(model, page, slots)));
            return layout.apply(context(page, page, slots));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Context context(Object model, PageContext page, Map<String, CharSequence> slots) {
        return Context.newBuilder(model)
                .resolver(RecordResolver.INSTANCE, MapValueResolver.INSTANCE)
                .build()
                .data(Helpers.PAGE, page)
                .data(Helpers.WORDS, new Words(messages, page.lang(), page.zone()))
                .data(Helpers.SLOTS, slots);
    }

    private static Template compile(Handlebars handlebars, String name) {
        try {
            return handlebars.compile(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
