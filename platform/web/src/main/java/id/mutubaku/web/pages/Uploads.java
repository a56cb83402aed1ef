package id.mutubaku.web.pages;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.store.DocumentStore;
import id.mutubaku.store.DocumentStore.StoredFile;
import id.mutubaku.ui.view.FieldView.Kept;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.FileNames;
import id.mutubaku.web.http.MediaTypes;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.FileUpload;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes the files of a posted form: new ones are staged at once, so that an error elsewhere does not lose them. */
public final class Uploads {
    private static final String NEW = "doc.";
    private static final String KEPT = "kept.";
    private static final String POINTER = "/documents/";

    private final Vertx vertx;
    private final DocumentStore documents;

    Uploads(Vertx vertx, DocumentStore documents) {
        this.vertx = vertx;
        this.documents = documents;
    }

    /** Returns the files of a form by document id: those chosen now, and those that were staged before. */
    public Future<Map<String, StoredFile>> of(Call call, String region) {
        return staged(region, kept(call)).compose(files -> {
            Future<Void> staged = Future.succeededFuture();
            for (FileUpload upload : call.files()) {
                if (upload.name().startsWith(NEW) && !upload.fileName().isBlank()) {
                    String document = upload.name().substring(NEW.length());
                    staged = staged.compose(done -> stage(region, upload))
                            .onSuccess(file -> files.put(document, file))
                            .mapEmpty();
                }
            }
            return staged.map(done -> files);
        });
    }

    /** Returns those of the files, by document id, that are staged and that no case has taken. */
    public Future<Map<String, StoredFile>> staged(String region, Map<String, UUID> ids) {
        return documents.staged(region, ids.values()).map(staged -> {
            Map<String, StoredFile> files = new LinkedHashMap<>();
            ids.forEach((document, id) ->
                    staged.stream().filter(file -> file.id().equals(id)).forEach(file -> files.put(document, file)));
            return files;
        });
    }

    /** Returns the ids of files by document id. */
    public static Map<String, UUID> ids(Map<String, StoredFile> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().id()));
    }

    /** Returns the ids of the documents with which something is wrong. */
    public static Set<String> refused(List<Problem> problems) {
        return problems.stream()
                .map(Problem::pointer)
                .filter(pointer -> pointer.startsWith(POINTER))
                .map(pointer -> pointer.substring(POINTER.length()))
                .collect(Collectors.toSet());
    }

    /** Shows files as kept ones, except those that were refused. */
    public static Map<String, Kept> shown(Map<String, StoredFile> files, Set<String> refused, Language language) {
        Map<String, Kept> shown = new LinkedHashMap<>();
        files.forEach((document, file) -> {
            if (!refused.contains(document)) {
                shown.put(
                        document,
                        new Kept(KEPT + document, file.id().toString(), file.fileName(), size(file.bytes(), language)));
            }
        });
        return shown;
    }

    /** Returns a size in words, such as {@code 1,2 MB}. */
    public static String size(long bytes, Language language) {
        NumberFormat number = NumberFormat.getNumberInstance(language.locale());
        number.setMaximumFractionDigits(1);
        return bytes >= 1_000_000
                ? number.format(bytes / 1e6) + " MB"
                : number.format(Math.max(1, Math.round(bytes / 1e3))) + " KB";
    }

    private Future<StoredFile> stage(String region, FileUpload upload) {
        String name = FileNames.plain(upload.fileName());
        return vertx.fileSystem()
                .readFile(upload.uploadedFileName())
                .compose(content -> documents.stage(region, name, MediaTypes.of(content, name), content));
    }

    private static Map<String, UUID> kept(Call call) {
        Map<String, UUID> kept = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(call.posted().keySet());
        names.stream()
                .filter(name -> name.startsWith(KEPT))
                .forEach(name -> uuid(call.posted(name)).ifPresent(id -> kept.put(name.substring(KEPT.length()), id)));
        return kept;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
