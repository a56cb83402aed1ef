package id.mutubaku.benchmarks.strangers;

import id.mutubaku.benchmarks.library.SampleRegions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program of strangers who send, over and over, what should bring a server down. */
final class Attackers {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";
    private static final String APPLY = "/" + SampleRegions.ATTACKED + "/permohonan/ajukan";
    private static final int SLOW_CONNECTIONS = 50;
    private static final int ANSWER_MILLIS = 30_000;

    private final int port;

    private Attackers(int port) {
        this.port = port;
    }

    /** A request that is sent again and again. */
    @SuppressWarnings("ArrayRecordComponent") // Sent as it is, never compared.
    private record Shot(String path, String type, byte[] body) {
        static Shot of(String path, String type, String body) {
            return new Shot(path, type, body.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Attacks a port of this machine, for ever. */
    public static void main(String[] arguments) {
        Attackers attackers = new Attackers(Integer.parseInt(arguments[0]));
        shots().forEach(shot -> new Thread(() -> attackers.shoot(shot)).start());
        IntStream.range(0, SLOW_CONNECTIONS).forEach(each -> new Thread(attackers::drip).start());
    }

    private static List<Shot> shots() {
        String keys = IntStream.range(0, 3_000_000)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("\":0,\"", "{\"", "\":0}"));
        String manyKeys = IntStream.range(0, 20_000)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("\":0,\"", "{\"", "\":0}"));
        String parts = IntStream.range(0, 10_000)
                .mapToObj(each -> part("doc.a" + each, "x"))
                .collect(Collectors.joining());
        String pattern = "definition=1&surel=" + "a".repeat(5_000) + "@&pemohon=" + "a ".repeat(10_000) + "1";
        return List.of(
                Shot.of("/api/v1/session", "application/json", keys),
                Shot.of("/api/v1/" + SampleRegions.ATTACKED + "/cases", "application/json", manyKeys),
                Shot.of(
                        "/" + SampleRegions.ATTACKED + "/kasus/TIDAK-ADA/langkah/x",
                        MULTIPART,
                        part("doc.a", "x".repeat(30_000_000)) + "--b--\r\n"),
                Shot.of(APPLY, MULTIPART, part("doc.surat", "%PDF-1.4 " + "x".repeat(9_000_000)) + "--b--\r\n"),
                Shot.of(APPLY, MULTIPART, parts + "--b--\r\n"),
                Shot.of(APPLY, FORM, pattern),
                Shot.of("/masuk", FORM, "username=kasi." + SampleRegions.ATTACKED + "&password=salah"));
    }

    private static String part(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
    }

    private void shoot(Shot shot) {
        while (!Thread.currentThread().isInterrupted()) {
            try (Socket socket = open()) {
                OutputStream out = socket.getOutputStream();
                out.write(head(shot.path(), shot.type(), shot.body().length));
                out.write(shot.body());
                out.flush();
                socket.getInputStream().readAllBytes();
            } catch (IOException refused) {
                Thread.onSpinWait();
            }
        }
    }

    /** Sends a body that never ends, a byte a second. */
    private void drip() {
        while (!Thread.currentThread().isInterrupted()) {
            try (Socket socket = open()) {
                OutputStream out = socket.getOutputStream();
                out.write(head(APPLY, FORM, 1_000_000));
                for (int letter = 0; letter < 1_000_000; letter++) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(1000);
                }
            } catch (IOException dropped) {
                Thread.onSpinWait();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static byte[] head(String path, String type, int length) {
        return ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(ANSWER_MILLIS);
        return socket;
    }
}
