package id.mutubaku.web.files;

import id.mutubaku.store.cases.DocumentStore.StoredContent;
import id.mutubaku.web.http.Reply;
import io.vertx.core.buffer.Buffer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of files, which come from people's devices and are never used as paths. */
public final class FileNames {
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]+)\"?");
    /** The form for names beyond ASCII, which goes before the other one (RFC 6266, 4.3). */
    private static final Pattern ENCODED_NAME =
            Pattern.compile("filename\\*=UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    /** Signs that nobody sees, among them those that turn the direction of writing and so hide how a name ends. */
    private static final String UNSEEN = "[\\p{Cntrl}\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]";

    /** How names of files of a type end; the first is added where a name ends otherwise. */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", List.of(".pdf")),
            Map.entry("image/png", List.of(".png")),
            Map.entry("image/jpeg", List.of(".jpg", ".jpeg")),
            Map.entry("image/heic", List.of(".heic", ".heif")),
            Map.entry("image/webp", List.of(".webp")),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(".docx")),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of(".xlsx")),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of(".pptx")),
            Map.entry("application/vnd.oasis.opendocument.text", List.of(".odt")),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", List.of(".ods")),
            Map.entry("application/vnd.oasis.opendocument.presentation", List.of(".odp")),
            Map.entry("application/zip", List.of(".zip")),
            Map.entry("text/csv", List.of(".csv", ".txt", ".tsv")),
            Map.entry("text/plain", List.of(".txt", ".sql", ".log", ".md")),
            Map.entry("application/json", List.of(".json")),
            Map.entry("application/geo+json", List.of(".geojson", ".json")));

    private static final int LENGTH = 120;

    /** Types that a browser shows without running anything in them. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "image/webp");

    /** A page of ours may show a file among its words; the file itself loads nothing. */
    private static final String IN_OUR_PAGES =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private FileNames() {}

    /** Returns the name in a {@code Content-Disposition} header; empty where there is none. */
    public static String fromDisposition(String header) {
        Matcher encoded = ENCODED_NAME.matcher(header);
        if (encoded.find()) {
            return plain(decoded(encoded.group(1)));
        }
        Matcher matcher = FILE_NAME.matcher(header);
        return matcher.find() ? plain(matcher.group(1)) : "";
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /** Returns a name without folders and control characters, cut to a sensible length. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replace("%22", "\"")
                .replaceAll(UNSEEN, "")
                .strip();
        return last.length() <= LENGTH ? last : last.substring(last.length() - LENGTH);
    }

    /** Returns the name of a PDF that was made of a file. */
    static String asPdf(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".pdf";
    }

    /** Answers with a file under its own name. */
    public static Reply download(StoredContent content) {
        String name = fitting(plain(content.file().fileName()), content.file().mediaType());
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        String how = SHOWN.contains(content.file().mediaType()) ? "inline" : "attachment";
        return Reply.bytes(content.file().mediaType(), content.bytes())
                .with("Content-Disposition", how + "; filename*=UTF-8''" + encoded)
                .with("Content-Security-Policy", IN_OUR_PAGES);
    }

    /** Answers with a table of comma-separated values, to be kept. */
    public static Reply download(String name, String table) {
        return Reply.bytes("text/csv; charset=utf-8", Buffer.buffer(table))
                .with(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /** Returns a name that ends as files of the type do, so that no program takes it for something else. */
    private static String fitting(String name, String mediaType) {
        List<String> endings = ENDINGS.getOrDefault(mediaType, List.of(""));
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith) ? name : name + endings.get(0);
    }
}
