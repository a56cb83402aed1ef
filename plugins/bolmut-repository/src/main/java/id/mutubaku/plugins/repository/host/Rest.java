package id.mutubaku.plugins.repository.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import id.mutubaku.api.plugin.Web;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Speaks JSON with the API of a host, and turns what no caller expects into a sentence. */
final class Rest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_PAGES = 100;

    private final Web web;
    private final String base;
    private final String header;
    private final String token;

    /**
     * Prepares to speak.
     *
     * @param base address that every path is put behind
     * @param header name of the header that carries the token
     * @param token its value
     */
    Rest(Web web, String base, String header, String token) {
        this.web = web;
        this.base = base;
        this.header = header;
        this.token = token;
    }

    /**
     * What a host answered.
     *
     * @param body JSON; null of JSON where there was none or it was none
     */
    record Reply(String asked, int status, JsonElement body) {
        boolean is(int... statuses) {
            for (int each : statuses) {
                if (each == status) {
                    return true;
                }
            }
            return false;
        }

        /** Returns a text of the answer; empty where it has none. */
        String text(String name) {
            return body instanceof JsonObject object
                            && object.has(name)
                            && object.get(name).isJsonPrimitive()
                    ? object.get(name).getAsString()
                    : "";
        }
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send("GET", path, HttpRequest.BodyPublishers.noBody());
    }

    Reply post(String path, JsonObject body) throws IOException, InterruptedException {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    Reply put(String path, JsonObject body) throws IOException, InterruptedException {
        return send("PUT", path, HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    /** Gets all pages of a list; the path ends so that a page number can follow. */
    List<JsonObject> all(String path, int size) throws IOException, InterruptedException {
        List<JsonObject> found = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            Reply reply = expect(get(path + page), 200);
            JsonArray rows = reply.body() instanceof JsonArray array ? array : new JsonArray();
            rows.forEach(row -> found.add(row.getAsJsonObject()));
            if (rows.size() < size) {
                break;
            }
        }
        return found;
    }

    /** Returns an answer that has one of the statuses, and fails with a sentence where it has not. */
    static Reply expect(Reply reply, int... statuses) throws HostFailure {
        if (reply.is(statuses)) {
            return reply;
        }
        throw reply.is(401, 403)
                ? new HostFailure(
                        "Server menolak token (HTTP " + reply.status() + " pada " + reply.asked() + "). Buat token baru"
                                + " dengan hak yang cukup, lalu isikan pada setelan plugin.",
                        "The host refused the token (HTTP " + reply.status() + " at " + reply.asked() + "). Make a new"
                                + " one with enough rights and put it into the plugin's settings.")
                : new HostFailure(
                        "Server menjawab HTTP " + reply.status() + " pada " + reply.asked() + ": " + said(reply)
                                + " Coba lagi nanti; bila tetap gagal, periksa alamat dan pemilik pada setelan plugin.",
                        "The host answered HTTP " + reply.status() + " at " + reply.asked() + ": " + said(reply)
                                + " Try again later; if it keeps failing, check address and owner in the settings.");
    }

    /** Makes a text safe as one segment of a path. */
    static String segment(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    private Reply send(String method, String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header(header, token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        HttpResponse<byte[]> response = web.send(request);
        return new Reply(method + " " + path, response.statusCode(), json(response.body()));
    }

    private static JsonElement json(byte[] body) {
        try {
            return JsonParser.parseString(new String(body, UTF_8));
        } catch (JsonParseException none) {
            return JsonNull.INSTANCE;
        }
    }

    private static String said(Reply reply) {
        String message = reply.body() instanceof JsonObject object && object.has("message")
                ? object.get("message").toString()
                : "";
        String text = message.replaceAll("^\"|\"$", "");
        return text.isEmpty() ? "." : text.substring(0, Math.min(300, text.length())) + ".";
    }
}
