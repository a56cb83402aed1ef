package id.mutubaku.web.http;

import id.mutubaku.store.DocumentStore.StoredContent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles names of files, which come from people's devices and are never used as paths. */
public final class FileNames {
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]+)\"?");
    /** The form for names beyond ASCII, which goes before the other one (RFC 6266, 4.3). */
    private static final Pattern ENCODED_NAME =
            Pattern.compile("filename\\*=UTF-8'[^']*'([^;\\s]+)", Pattern.CASE_INSENSITIVE);

    private static final int LENGTH = 120;

    /** Types that a browser shows without running anything in them. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

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
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.length() <= LENGTH ? last : last.substring(last.length() - LENGTH);
    }

    /** Answers with a file under its own name. */
    public static Reply download(StoredContent content) {
        String encoded = URLEncoder.encode(content.file().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        String how = SHOWN.contains(content.file().mediaType()) ? "inline" : "attachment";
        return Reply.bytes(content.file().mediaType(), content.bytes())
                .with("Content-Disposition", how + "; filename*=UTF-8''" + encoded);
    }
}
