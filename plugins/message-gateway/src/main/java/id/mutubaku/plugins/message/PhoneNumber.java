package id.mutubaku.plugins.message;

import id.mutubaku.api.plugin.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A telephone number as gateways take it: the digits behind {@code +}, with the code of the country.
 *
 * @param digits such as {@code 6281234567890}
 */
record PhoneNumber(String digits) {
    private static final String INDONESIA = "62";
    private static final int SHORTEST = 7;

    /** Finds the first number that was filled in. */
    static Optional<PhoneNumber> of(Subject subject, List<String> addresses) {
        return addresses.stream()
                .flatMap(address -> subject.answer(address).stream())
                .flatMap(written -> read(written).stream())
                .findFirst();
    }

    static Optional<PhoneNumber> read(String written) {
        String digits = written.replaceAll("\\D", "");
        String national = digits.startsWith("0") ? INDONESIA + digits.substring(1) : digits;
        return Optional.of(national)
                .filter(text -> text.length() >= SHORTEST && !text.startsWith("0"))
                .map(PhoneNumber::new);
    }
}
