package id.mutubaku.server.plugins;

import id.mutubaku.engine.problem.Language;
import id.mutubaku.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Lists what a bad plugin does, in a check and in an action, and what is to be said of it. */
enum Misbehaviour {
    THROWS(
            "lempar",
            "throw new java.io.IOException(\"katalog hilang\");",
            "tidak dapat",
            "could not do",
            "katalog hilang"),
    ERROR("galat", "throw new AssertionError(\"janji\");", "rusak", "broke", "AssertionError: janji"),
    EXIT("keluar", "System.exit(3);", "mematikan platform", "to end the platform"),
    LOOP("putar", "while (true) { }", "dalam 1 detik", "within 1 seconds"),
    MEMORY(
            "memori",
            "List<byte[]> all = new ArrayList<>(); while (true) { all.add(new byte[1_000_000]); }",
            "64 MB",
            "64 MB"),
    NONSENSE("kacau", "if (subject != null) { return null; }", "jawaban yang tidak sah", "no answer"),
    SLOW("lambat", "Thread.sleep(60_000);", "dalam 1 detik", "within 1 seconds"),
    THREADS("utas", """
            List<Thread> all = new ArrayList<>();
            for (int count = 0; count < 40; count++) {
                Thread thread = new Thread(() -> { while (true) { try { spin(); } catch (Throwable again) { } } });
                thread.start();
                all.add(thread);
            }
            all.get(0).join();
            """, "lebih dari 16 utas", "more than 16 threads"),
    REGISTER("gudang", """
            String big = "x".repeat(900_000);
            for (int count = 0; count < 20; count++) {
                int own = count;
                new Thread(() -> { for (int entry = 0; ; entry++) { context.register().put(own + "/" + entry, 0, big); } })
                    .start();
            }
            for (int entry = 0; ; entry++) { context.register().list("", 10_000); }
            """, "gudang 1.0.0", "gudang 1.0.0");

    private static final String SPIN = "static void spin() { for (long n = 0; n < 1_000_000L; n++) { } }";

    private final String plugin;
    private final String body;
    private final String indonesian;
    private final String english;
    private final Optional<String> detail;

    Misbehaviour(String plugin, String body, String indonesian, String english) {
        this(plugin, body, indonesian, english, Optional.empty());
    }

    Misbehaviour(String plugin, String body, String indonesian, String english, String detail) {
        this(plugin, body, indonesian, english, Optional.of(detail));
    }

    Misbehaviour(String plugin, String body, String indonesian, String english, Optional<String> detail) {
        this.plugin = plugin;
        this.body = body;
        this.indonesian = indonesian;
        this.english = english;
        this.detail = detail;
    }

    /** Returns the id of the plugin that does it, in its check {@code periksa} and in its action {@code kerja}. */
    String plugin() {
        return plugin;
    }

    /** Returns what officials read of it. */
    String sentence(Language language) {
        return language == Language.ID ? indonesian : english;
    }

    /** Returns what administrators read of it, who are told the words of the plugin, too. */
    String detail(Language language) {
        return detail.orElse(sentence(language));
    }

    Path jar(Path folder) throws IOException {
        String finding = body + (endless() ? "" : " return List.of(Finding.passed(\"R1\", Text.of(\"baik\")));");
        String outcome = body + (endless() ? "" : " throw new Exception(\"tidak sampai\");");
        return new Workshop(folder)
                .named(plugin, "1.0.0")
                .declaring("\"cycle\": \"R1/PT1S\"")
                .type("Spinning", "class Spinning { " + SPIN + " }")
                .check("periksa", finding.replace("spin()", "Spinning.spin()"), limits(), "")
                .action("kerja", outcome.replace("spin()", "Spinning.spin()"), limits())
                .jar();
    }

    /** Gives a second to what is to meet that limit, and to the others more than a busy machine needs. */
    private String limits() {
        boolean slow = this == LOOP || this == SLOW || this == REGISTER;
        return "\"seconds\": " + (slow ? 1 : 20) + ", \"megabytes\": 64";
    }

    /** The compiler refuses what comes after an endless loop or a throw. */
    private boolean endless() {
        return this == THROWS || this == ERROR || this == LOOP || this == MEMORY || this == REGISTER;
    }
}
