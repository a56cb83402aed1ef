package id.mutubaku.ui.mail;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.Template;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.RecordResolver;
import id.mutubaku.ui.page.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes mails from templates: a region's own where it has one, else ours. The first line is the subject.
 *
 * <p>A mail is plain text in Bahasa Indonesia, the language of office.
 */
public final class MailTemplates {
    /** The mails there are. */
    public static final List<String> NAMES = List.of(
            "case-opened",
            "case-ended",
            "result-released",
            "case-stopped",
            "step-asked",
            "step-opened",
            "step-assigned",
            "correction-asked",
            "correction-submitted",
            "return-recalled",
            "reminder",
            "due",
            "escalation",
            "time-paused",
            "time-resumed",
            "comment-added",
            "comment-received",
            "disposition-given",
            "disposition-followed");

    private static final String LANGUAGE = Messages.DEFAULT_LANGUAGE;
    private static final String WORDS = "words";

    private final Messages messages;
    private final Handlebars handlebars = new Handlebars().with(EscapingStrategy.NOOP);
    private final Map<String, Template> shipped = new HashMap<>();
    private final Map<String, Template> own = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Reads all templates, and tries each on an example.
     *
     * @param own texts of the regions' templates, by {@code region/name}
     */
    public MailTemplates(Messages messages, Map<String, String> own) {
        this.messages = messages;
        handlebars.setPrettyPrint(true);
        handlebars.registerHelper(
                "datetime",
                (Instant at, Options options) -> options.<Words>data(WORDS).dateTime(at));
        handlebars.registerHelperMissing((Object value, Options options) -> {
            throw new IllegalArgumentException("there is nothing called \"" + options.helperName + "\"");
        });
        NAMES.forEach(name -> shipped.put(name, compile(read(name))));
        own.forEach(this::adopt);
    }

    /** Says why a region's template cannot be used, and ours is used instead. */
    public record Fault(String region, String name, String why) {}

    /** Lists the templates of regions that cannot be used. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Writes a mail.
     *
     * @param zone in which times are told
     */
    public MailText write(String region, String name, MailView view, ZoneId zone) {
        Template template = Optional.ofNullable(own.get(region + "/" + name))
                .or(() -> Optional.ofNullable(shipped.get(name)))
                .orElseThrow(() -> new IllegalArgumentException("Expected a mail of " + NAMES + ", but got " + name));
        return write(template, view, zone);
    }

    private void adopt(String path, String text) {
        int slash = path.indexOf('/');
        String name = path.substring(slash + 1);
        try {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("there is no mail of this name; there are " + NAMES);
            }
            Template template = compile(text);
            write(template, MailView.example(), ZoneId.of("Asia/Jakarta"));
            own.put(path, template);
        } catch (RuntimeException unusable) {
            faults.add(new Fault(path.substring(0, slash), name, why(unusable)));
        }
    }

    /** Says in one line what is wrong, and where. */
    private static String why(RuntimeException unusable) {
        Throwable cause = unusable;
        for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return unusable instanceof HandlebarsException placed && placed.getError() != null
                ? "line " + placed.getError().line + ": " + (cause == unusable ? placed.getError().reason : said)
                : said;
    }

    private MailText write(Template template, MailView view, ZoneId zone) {
        Context context = Context.newBuilder(view)
                .resolver(RecordResolver.INSTANCE)
                .build()
                .data(WORDS, new Words(messages, LANGUAGE, zone));
        try {
            String text = template.apply(context).strip();
            int end = text.indexOf('\n');
            if (end < 0) {
                throw new IllegalArgumentException("there is nothing behind the first line, which is the subject");
            }
            String subject = text.substring(0, end).replaceAll("\\s+", " ").strip();
            return new MailText(subject, text.substring(end).strip() + "\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Template compile(String text) {
        try {
            return handlebars.compileInline(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String read(String name) {
        String path = "/id/mutubaku/ui/templates/mail/" + name + ".hbs";
        try (InputStream in = MailTemplates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected the template " + path + ", but it is not there.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
