package id.mutubaku.server.http;

import id.mutubaku.server.store.DocumentStore.StoredContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles names of files, which come from people's devices and are never used as paths. */
public final class FileNames {
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]+)\"?");
    private static final int LENGTH = 120;

    /** Types that a browser shows without running anything in them. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private FileNames() {}

    /** Returns the name in a {@code Content-Disposition} header; empty where there is none. */
    public static String fromDisposition(String header) {
        Matcher matcher = FILE_NAME.matcher(header);
        return matcher.find() ? plain(matcher.group(1)) : "";
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
