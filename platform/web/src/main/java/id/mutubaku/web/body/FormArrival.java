package id.mutubaku.web.body;

import id.mutubaku.web.failure.Failures;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Received;
import id.mutubaku.web.http.Received.Upload;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The arrival of a form: its values in memory, its files on disk. Of one event loop. */
final class FormArrival {
    private static final int MOST_FILES = 64;

    private final HttpServerRequest request;
    private final Arrival arrival;
    private final Supplier<DiskFile> files;
    private final List<Future<Upload>> uploads = new ArrayList<>();

    /**
     * Begins it.
     *
     * @param files begins a file
     */
    FormArrival(HttpServerRequest request, Arrival arrival, Supplier<DiskFile> files) {
        this.request = request;
        this.arrival = arrival;
        this.files = files;
    }

    /** Reads the form. */
    Future<Received> read() {
        Optional<String> type = Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE));
        if (type.isPresent() && !isForm(type.get())) {
            return Future.failedFuture(HttpProblem.of(415, "http/form-expected", type.get()));
        }
        request.setExpectMultipart(type.isPresent());
        request.uploadHandler(this::take);
        request.resume();
        return arrival.ended().compose(ended -> Future.all(uploads)).map(written -> {
            List<Upload> done = uploads.stream().map(Future::result).toList();
            return new Received(Buffer.buffer(), values(), done, arrival.arrived());
        });
    }

    private static boolean isForm(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("multipart/form-data") || lower.startsWith("application/x-www-form-urlencoded");
    }

    /** Writes one file of the form to disk; a field in which no file was chosen comes as a file without a name. */
    private void take(HttpServerFileUpload upload) {
        if (upload.filename().isBlank() || arrival.ended().isComplete()) {
            upload.handler(chunk -> {});
            return;
        }
        if (uploads.size() == MOST_FILES) {
            arrival.fail(HttpProblem.of(413, "http/too-many-files", String.valueOf(MOST_FILES)));
            return;
        }
        DiskFile file = files.get();
        Promise<Void> whole = Promise.promise();
        upload.pause();
        upload.handler(chunk -> {
            arrival.toDisk(chunk.length());
            file.write(chunk, upload);
        });
        upload.exceptionHandler(whole::tryFail);
        upload.endHandler(end -> whole.tryComplete());
        file.opened().onSuccess(open -> upload.resume()).onFailure(failure -> arrival.fail(Failures.problem(failure)));
        uploads.add(whole.future().compose(end -> file.finish(upload.name(), upload.filename())));
    }

    /** Returns the values as they were typed, without the sign that nobody can type and the database cannot hold. */
    private Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.formAttributes()
                .forEach(field -> values.computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                        .add(field.getValue().replace("\0", "")));
        return values;
    }
}
