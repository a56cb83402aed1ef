package id.mutubaku.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one cell or line of a scan, without markup, as the lines that a person would have printed. */
final class ScanText {
    private static final Pattern BREAK = Pattern.compile("(?i)</p>|</li>|<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,/])(\\d{1,2})(?:\\.\\s|\\s|$)");
    private static final Pattern BULLET_BEFORE_NUMBER = Pattern.compile("^-\\s+(?=\\d)");

    private ScanText() {}

    /** Returns the lines of a text. */
    static List<String> lines(String marked) {
        String broken = BREAK.matcher(marked).replaceAll("\n");
        String plain = TAG.matcher(broken).replaceAll("").replace("**", "");
        List<String> lines = new ArrayList<>();
        plain.lines()
                .map(ScanText::withoutMarks)
                .filter(line -> !line.isEmpty())
                .forEach(line -> addItems(line, lines));
        return lines;
    }

    private static String withoutMarks(String line) {
        String stripped = line.strip();
        boolean emphasised =
                stripped.length() > 1 && stripped.startsWith("*") && Character.isLetter(stripped.charAt(1));
        String open = emphasised ? stripped.substring(1) : stripped;
        return BULLET_BEFORE_NUMBER.matcher(open.replaceAll("\\s+", " ")).replaceFirst("");
    }

    /** Adds each item of a list that a scan has run together, as in "1. Satu2. Dua". */
    private static void addItems(String line, List<String> lines) {
        Matcher number = NUMBER.matcher(line);
        boolean dotted = line.matches("\\d{1,2}\\.\\s.*");
        boolean list = dotted || line.matches("\\d{1,2}\\s.*");
        int begin = 0;
        int last = 0;
        while (list && number.find()) {
            int value = Integer.parseInt(number.group(1));
            boolean alike = dotted == number.group().contains(".");
            boolean next = number.start() == 0 || value == last + 1 || (value == last && dotted);
            if (alike && next) {
                if (number.start() > begin) {
                    lines.add(line.substring(begin, number.start()).strip());
                }
                begin = number.start();
                last = value;
            }
        }
        lines.add(line.substring(begin).strip());
    }
}
