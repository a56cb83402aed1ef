package id.mutubaku.casework.cases;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.store.cases.DocumentStore;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns files that were staged into documents of a case. */
final class StagedFiles {
    private final DocumentStore store;

    StagedFiles(DocumentStore store) {
        this.store = store;
    }

    /**
     * Finds staged files; one that does not exist, or that a case already has, is left out.
     *
     * @param ids of the files, by document id
     */
    Future<List<AttachedDocument>> documents(Principal by, String region, Map<String, UUID> ids, Instant at) {
        return store.staged(region, ids.values()).map(staged -> {
            Map<String, StoredFile> files = new LinkedHashMap<>();
            ids.forEach((document, id) ->
                    staged.stream().filter(file -> file.id().equals(id)).forEach(file -> files.put(document, file)));
            return documents(by, files, at);
        });
    }

    /** Returns the documents that staged files become. */
    static List<AttachedDocument> documents(Principal by, Map<String, StoredFile> files, Instant at) {
        return files.entrySet().stream()
                .map(each -> document(each.getKey(), each.getValue(), at, by))
                .toList();
    }

    private static AttachedDocument document(String document, StoredFile file, Instant at, Principal by) {
        return new AttachedDocument(
                document,
                file.id().toString(),
                file.fileName(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                at,
                by.person());
    }
}
