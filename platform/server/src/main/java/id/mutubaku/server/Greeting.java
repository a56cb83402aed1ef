package id.mutubaku.server;

import java.util.Optional;

/** Says, on the console, where the platform is to be found. */
final class Greeting {
    private Greeting() {}

    static String of(Platform.Options options, int port, Optional<String> setUpCode) {
        String address = "http://" + (options.host().contains(":") ? "[" + options.host() + "]" : options.host()) + ":"
                + port + "/";
        String ready = "Mutubaku siap di / is ready at " + address;
        String demo = options.demo()
                ? "\nAkun contoh / demo accounts: kasi.<daerah>, …, admin; kata sandi / password: "
                        + DemoAccounts.PASSWORD
                : "";
        return ready
                + demo
                + setUpCode
                        .map(code ->
                                "\nBuat administrator pertama (sekali pakai) / create the first administrator (once): "
                                        + address + "siapkan?kode=" + code)
                        .orElse("");
    }
}
