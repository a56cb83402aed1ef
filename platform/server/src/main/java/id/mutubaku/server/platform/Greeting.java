package id.mutubaku.server.platform;

import id.mutubaku.casework.definitions.FolderProblem;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says, on the console, where the platform is to be found. */
final class Greeting {
    private Greeting() {}

    /** Says what of a file is not in force, and what is instead. */
    private static String lines(FolderProblem file) {
        return sentence(file.path() + ": ", file.consequence())
                + file.problems().stream()
                        .map(problem -> sentence("  " + file.path() + "#" + problem.pointer() + ": ", problem))
                        .collect(Collectors.joining());
    }

    private static String sentence(String place, Problem problem) {
        return "\n" + place + problem.sentence(Language.ID) + " / " + problem.sentence(Language.EN);
    }

    static String of(boolean demo, URI here, Optional<String> setUpCode, List<FolderProblem> problems) {
        String address = here + "/";
        String ready = "Mutubaku siap di / is ready at " + address;
        String accounts = demo
                ? "\nAkun contoh / demo accounts: kasi.<daerah>, …, admin; kata sandi / password: "
                        + DemoAccounts.PASSWORD
                : "";
        return ready
                + accounts
                + setUpCode
                        .map(code ->
                                "\nBuat administrator pertama (sekali pakai) / create the first administrator (once): "
                                        + address + "siapkan?kode=" + code)
                        .orElse("")
                + problems.stream().map(Greeting::lines).collect(Collectors.joining());
    }
}
