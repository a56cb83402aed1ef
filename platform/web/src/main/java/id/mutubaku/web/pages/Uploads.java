package id.mutubaku.web.pages;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.cases.FilePart;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.cases.DocumentStore.StoredContent;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.FileSize;
import id.mutubaku.ui.view.form.FieldView.Kept;
import id.mutubaku.web.files.FileNames;
import id.mutubaku.web.files.FileStaging;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Received.Upload;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the files of a posted form: new ones are staged at once, so that an error elsewhere does not lose them. */
public final class Uploads {
    private static final String NEW = "doc.";
    private static final String KEPT = "kept.";
    private static final String DROP = "drop";
    private static final String POINTER = "/documents/";
    private static final String PDF = "application/pdf";
    private static final String PHOTO = "image/jpeg";

    private final FileStaging staging;
    private final DocumentStore documents;

    /** Takes files for a store. */
    public Uploads(FileStaging staging, DocumentStore documents) {
        this.staging = staging;
        this.documents = documents;
    }

    /**
     * Returns the files of a form by their keys: those chosen now, and those that were staged before. A file for a
     * document that nobody asks for is refused before anything is stored.
     *
     * @param asked what the step asks for
     */
    public Future<Map<String, StoredFile>> of(Call call, String region, Collection<DocumentType> asked) {
        return of(call, region, asked, (document, file) -> true);
    }

    /** Returns the same, without storing a file that the step cannot take: what is wrong with it can be told all the same. */
    public Future<Map<String, StoredFile>> fitting(Call call, String region, Collection<DocumentType> asked) {
        return of(
                call,
                region,
                asked,
                (document, file) ->
                        file.bytes() > 0 && file.bytes() <= document.maxBytes() && document.takes(file.mediaType()));
    }

    private Future<Map<String, StoredFile>> of(
            Call call, String region, Collection<DocumentType> asked, BiPredicate<DocumentType, StoredFile> fitting) {
        Map<DocumentType, List<Upload>> uploads = uploads(call, asked);
        return staged(region, kept(call)).compose(found -> {
            Map<String, StoredFile> files = numbered(found);
            Future<Void> staged = Future.succeededFuture();
            for (Map.Entry<DocumentType, List<Upload>> each : uploads.entrySet()) {
                DocumentType document = each.getKey();
                Predicate<StoredFile> fits = file -> fitting.test(document, file);
                staged = staged.compose(done -> stage(region, document, each.getValue(), fits))
                        .onSuccess(all -> all.forEach(file -> files.put(next(document, files), file)))
                        .mapEmpty();
            }
            return staged.map(done -> files);
        });
    }

    /** Keeps the files of a document: photos of its pages as one PDF, where it is to be one. */
    private Future<List<StoredFile>> stage(
            String region, DocumentType document, List<Upload> uploads, Predicate<StoredFile> fits) {
        if (!arePages(document, uploads)) {
            return each(region, uploads, fits);
        }
        String name = FileNames.plain(uploads.get(0).fileName());
        List<Path> photos = uploads.stream().map(Upload::file).toList();
        return staging.stageJoined(region, name, photos, fits)
                .compose(joined -> joined.map(pdf -> Future.succeededFuture(List.of(pdf)))
                        .orElseGet(() -> each(region, uploads, fits)));
    }

    private static boolean arePages(DocumentType document, List<Upload> uploads) {
        boolean onePdf = document.maxFiles() == 1 && document.takes(PDF);
        return onePdf && (uploads.size() > 1 || !document.takes(PHOTO));
    }

    private Future<List<StoredFile>> each(String region, List<Upload> uploads, Predicate<StoredFile> fits) {
        Future<List<StoredFile>> staged = Future.succeededFuture(List.of());
        for (Upload upload : uploads) {
            String name = FileNames.plain(upload.fileName());
            staged = staged.compose(before -> staging.stage(region, name, upload.file(), fits)
                    .map(file -> Stream.concat(before.stream(), Stream.of(file)).toList()));
        }
        return staged;
    }

    /** Returns the key for another file of a document: a document of one file has another one instead. */
    private static String next(DocumentType document, Map<String, StoredFile> files) {
        int number = 1;
        while (document.maxFiles() > 1 && files.containsKey(new FilePart(document.id(), number).key())) {
            number++;
        }
        return new FilePart(document.id(), number).key();
    }

    /** Counts the files of each document from 1, where some were taken away. */
    private static Map<String, StoredFile> numbered(Map<String, StoredFile> kept) {
        Map<String, Integer> count = new HashMap<>();
        Map<String, StoredFile> numbered = new LinkedHashMap<>();
        kept.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(FilePart::of, FilePart.ORDER)))
                .forEach(each -> {
                    String document = FilePart.documentOf(each.getKey());
                    FilePart part = new FilePart(document, count.merge(document, 1, Integer::sum));
                    numbered.put(part.key(), each.getValue());
                });
        return numbered;
    }

    private static Map<DocumentType, List<Upload>> uploads(Call call, Collection<DocumentType> asked) {
        Map<String, DocumentType> documents =
                asked.stream().collect(Collectors.toMap(DocumentType::id, each -> each, (one, same) -> one));
        Map<DocumentType, List<Upload>> uploads = new LinkedHashMap<>();
        for (Upload upload : call.files()) {
            String document = upload.name().startsWith(NEW) ? upload.name().substring(NEW.length()) : "";
            DocumentType known = Optional.ofNullable(documents.get(document))
                    .orElseThrow(() -> HttpProblem.of(422, "document/not-asked", upload.name()));
            uploads.computeIfAbsent(known, each -> new ArrayList<>()).add(upload);
        }
        return uploads;
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

    /** Loads one of some files that are staged, by its id as it was asked for; empty where it is none of them. */
    public Future<Optional<StoredContent>> content(String region, Collection<UUID> files, String wanted) {
        return uuid(wanted)
                .filter(files::contains)
                .map(id -> documents.stagedContent(region, id))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
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
                        new Kept(
                                KEPT + document,
                                file.id().toString(),
                                file.fileName(),
                                FileSize.words(file.bytes(), language)));
            }
        });
        return shown;
    }

    private static Map<String, UUID> kept(Call call) {
        Map<String, UUID> kept = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(call.posted().keySet());
        List<String> dropped = call.posted().getOrDefault(DROP, List.of());
        names.stream()
                .filter(name -> name.startsWith(KEPT))
                .filter(name -> !dropped.contains(name.substring(KEPT.length())))
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
