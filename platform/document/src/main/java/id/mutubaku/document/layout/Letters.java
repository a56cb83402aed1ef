package id.mutubaku.document.layout;

/** The letters of connectors: A to Z, then AA, AB and so on. */
final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    static String numbered(int number) {
        String last = String.valueOf((char) ('A' + number % ALPHABET));
        return number < ALPHABET ? last : numbered(number / ALPHABET - 1) + last;
    }
}
