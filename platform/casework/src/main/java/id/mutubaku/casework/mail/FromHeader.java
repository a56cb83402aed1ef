package id.mutubaku.casework.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The From header of a mail: a name and an address, as RFC 5322 and, for names that are not ASCII, RFC 2047 write it. */
final class FromHeader {
    /** An encoded word has at most 75 characters, of which Base64 may have 60: 45 bytes. */
    private static final int BYTES_A_WORD = 45;

    private FromHeader() {}

    /** Writes it. */
    static String of(String name, String email) {
        String plain = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (plain.isEmpty()) {
            return email;
        }
        boolean ascii = plain.chars().allMatch(letter -> letter < 128);
        return (ascii ? quoted(plain) : encoded(plain)) + " <" + email + ">";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String encoded(String name) {
        return words(name).stream()
                .map(word ->
                        "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=")
                .collect(Collectors.joining(" "));
    }

    /** Splits a name between characters, so that each part fits an encoded word. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int point : name.codePoints().toArray()) {
            String character = Character.toString(point);
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES_A_WORD) {
                words.add(word.toString());
                word.setLength(0);
                bytes = 0;
            }
            word.append(character);
            bytes += more;
        }
        words.add(word.toString());
        return words;
    }
}
