package id.mutubaku.server;

import java.util.Optional;

/** Says, on the console, where the platform is to be found. */
final class Greeting {
    private Greeting() {}

    /** Returns the address of what listens on a host and port. */
    static String address(String host, int port) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    static String of(Platform.Options options, int port, Optional<String> setUpCode) {
        String address = address(options.host(), port) + "/";
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
