package id.mutubaku.ui.page;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.TagType;
import com.github.jknack.handlebars.helper.EachHelper;
import com.github.jknack.handlebars.helper.IfHelper;
import com.github.jknack.handlebars.helper.UnlessHelper;
import com.github.jknack.handlebars.helper.WithHelper;
import id.mutubaku.engine.definition.words.Phrase;
import id.mutubaku.ui.svg.Svg;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds what templates may call: words, dates, links, and the slots that a page fills in its layout. */
final class Helpers {
    /** Names of the data that every template of one rendering shares. */
    static final String PAGE = "page";

    static final String WORDS = "words";
    static final String SLOTS = "slots";

    private final Messages messages;

    private Helpers(Messages messages) {
        this.messages = messages;
    }

    static void register(Handlebars handlebars, Messages messages) {
        Helpers helpers = new Helpers(messages);
        handlebars.registerHelper("t", helpers::text);
        handlebars.registerHelper("plural", helpers::plural);
        handlebars.registerHelper("date", (Object at, Options options) -> date(at, options));
        handlebars.registerHelper(
                "datetime", (Instant at, Options options) -> words(options).dateTime(at));
        handlebars.registerHelper(
                "num", (Number number, Options options) -> words(options).number(number));
        handlebars.registerHelper("url", (String path, Options options) -> url(path, page(options)));
        handlebars.registerHelper("lang", (CharSequence text, Options options) -> lang(text, page(options)));
        handlebars.registerHelper("spoken", (CharSequence text, Options options) -> spoken(text, page(options)));
        handlebars.registerHelper("svg", (Svg svg, Options options) -> new SafeString(svg.markup()));
        handlebars.registerHelper("component", (String name, Options options) -> Components.template(name));
        handlebars.registerHelper("slot", Helpers::slot);
        handlebars.registerHelper("item", (List<?> list, Options options) -> list.get(options.<Integer>param(0)));
        handlebars.registerHelper("eq", (Object one, Options options) -> one.equals(options.param(0)));
        handlebars.registerHelper(
                "or",
                (Object one, Options options) -> !options.isFalsy(one)
                        || Arrays.stream(options.params).anyMatch(other -> !options.isFalsy(other)));
        handlebars.registerHelper(
                "or-else", (Object one, Options options) -> options.isFalsy(one) ? options.param(0) : one);
        refuseMissing(handlebars);
    }

    /** Makes a name that no model has an error, where the engine would treat it as empty. */
    private static void refuseMissing(Handlebars handlebars) {
        handlebars.registerHelper("if", present(IfHelper.INSTANCE));
        handlebars.registerHelper("unless", present(UnlessHelper.INSTANCE));
        handlebars.registerHelper("with", present(WithHelper.INSTANCE));
        handlebars.registerHelper("each", present(EachHelper.INSTANCE));
        handlebars.registerHelperMissing((Object context, Options options) -> {
            throw missing(options);
        });
    }

    private static Helper<Object> present(Helper<Object> helper) {
        return (@Nullable Object value, Options options) -> {
            if (value == null) {
                throw missing(options);
            }
            return helper.apply(value, options);
        };
    }

    private static IllegalArgumentException missing(Options options) {
        return new IllegalArgumentException("Expected every name that \"" + options.helperName + "\" uses in "
                + options.fn.filename() + " line " + options.fn.position()[0]
                + " to be in the model, but one is not.");
    }

    private Object text(String key, Options options) {
        if (Arrays.stream(options.params).anyMatch(Objects::isNull)) {
            throw missing(options);
        }
        return messages.text(page(options).lang(), key, options.params);
    }

    private Object plural(String key, Options options) {
        Number count = options.param(0);
        return messages.plural(
                page(options).lang(), key, count.longValue(), words(options).number(count));
    }

    private static String date(Object at, Options options) {
        return at instanceof LocalDate day
                ? words(options).date(day)
                : words(options).date((Instant) at);
    }

    /** Marks an element whose text is in another language than the page. */
    private static SafeString lang(CharSequence text, PageContext page) {
        return new SafeString(
                text instanceof Phrase phrase && !phrase.lang().equals(page.lang())
                        ? " lang=\"" + phrase.lang() + "\""
                        : "");
    }

    /** Says a text, marked where it is in another language than the page. */
    private static CharSequence spoken(CharSequence text, PageContext page) {
        CharSequence mark = lang(text, page);
        return mark.isEmpty()
                ? text.toString()
                : new SafeString("<span" + mark + ">" + Handlebars.Utils.escapeExpression(text) + "</span>");
    }

    /** Adds the language to a path of ours; leaves other sites and places in the page alone; refuses script links. */
    private static String url(String path, PageContext page) {
        if (path.startsWith("/") && !path.startsWith("//")) {
            return page.prefix() + path;
        }
        if (path.startsWith("#") || path.startsWith("?") || path.startsWith("https://") || path.startsWith("http://")) {
            return path;
        }
        throw new IllegalArgumentException(
                "Expected a path that begins with \"/\" or an https address, but got \"" + path + "\".");
    }

    /** As a block fills a place in the layout; as a variable reads it. What it reads was escaped when it was filled. */
    private static Object slot(String name, Options options) throws IOException {
        Map<String, CharSequence> slots = options.data(SLOTS);
        if (options.tagType == TagType.SECTION) {
            slots.put(name, options.fn());
            return "";
        }
        return new SafeString(slots.getOrDefault(name, ""));
    }

    private static PageContext page(Options options) {
        return options.data(PAGE);
    }

    private static Words words(Options options) {
        return options.data(WORDS);
    }
}
