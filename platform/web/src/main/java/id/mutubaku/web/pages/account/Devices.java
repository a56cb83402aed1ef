package id.mutubaku.web.pages.account;

import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Locale;

/** The words by which people know their own devices again: browser and system, from what a browser says of itself. */
final class Devices {
    private static final List<String> BROWSERS = List.of("Edg", "OPR", "SamsungBrowser", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac OS X", "CrOS", "Linux");

    private Devices() {}

    static String words(Pages pages, Call call, String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty()
                ? pages.text(call, "account.device-unknown")
                : pages.text(call, "account.device", browser.equals("Edg") ? "Edge" : browser, system);
    }

    private static String first(List<String> words, String agent) {
        String plain = agent.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> plain.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
    }
}
