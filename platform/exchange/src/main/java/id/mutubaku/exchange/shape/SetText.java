package id.mutubaku.exchange.shape;

import id.mutubaku.exchange.picture.Box;
import id.mutubaku.exchange.picture.Word;
import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The setting of texts whose file names a box and not the place of each word: paragraph by paragraph, made to fit. */
public final class SetText {
    private static final double LINE = 12;
    private static final double LETTER = 5;
    private static final double INKED = 0.75;
    private static final double MARGIN = 1;

    private SetText() {}

    /** Sets paragraphs from the top left of a box, one line for each, so that all words are inside of it. */
    public static List<Word> atTop(List<String> paragraphs, Box box) {
        return set(paragraphs, box, box.top() + MARGIN, 0);
    }

    /** Sets paragraphs in the middle of a box. */
    public static List<Word> inMiddle(List<String> paragraphs, Box box) {
        double free = box.height() - pitch(paragraphs, box) * paragraphs.size();
        return set(paragraphs, box, box.top() + free / 2, 0.5);
    }

    private static double pitch(List<String> paragraphs, Box box) {
        return Math.min(LINE, Math.max(0.5, box.height() - 2 * MARGIN) / Math.max(1, paragraphs.size()));
    }

    private static List<Word> set(List<String> paragraphs, Box box, double top, double share) {
        List<Word> words = new ArrayList<>();
        double pitch = pitch(paragraphs, box);
        double room = Math.max(0.5, box.width() - 2 * MARGIN);
        for (int line = 0; line < paragraphs.size(); line++) {
            String text = paragraphs.get(line).strip();
            double letter = Math.min(LETTER, room / Math.max(1, text.length()));
            double left = box.left() + MARGIN + share * (room - letter * text.length());
            setLine(text, left, letter, top + pitch * line, pitch, words);
        }
        return words;
    }

    private static void setLine(String text, double left, double letter, double top, double pitch, List<Word> words) {
        int begin = 0;
        for (String word : text.split("(?<=\\s)(?=\\S)", -1)) {
            String bare = word.strip();
            if (!bare.isEmpty()) {
                double x = left + letter * begin;
                Box box = new Box(x, top, x + letter * bare.length(), top + INKED * pitch);
                words.add(new Word(bare, box));
            }
            begin += word.length();
        }
    }

    /** Returns the paragraphs of a text body; those without words at its end are left out. */
    public static List<String> paragraphs(XmlElement body) {
        List<String> paragraphs = new ArrayList<>();
        body.all("p")
                .forEach(paragraph -> paragraphs.addAll(List.of(text(paragraph).split("\n", -1))));
        while (!paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).isBlank()) {
            paragraphs.remove(paragraphs.size() - 1);
        }
        return paragraphs;
    }

    /** Returns the text of a paragraph, with a line break for each that is in it. */
    public static String text(XmlElement paragraph) {
        StringBuilder text = new StringBuilder();
        add(paragraph, text);
        return text.toString();
    }

    private static void add(XmlElement element, StringBuilder text) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "t" -> text.append(child.text());
                case "br", "cr" -> text.append(child.attribute("type").isPresent() ? "" : "\n");
                case "tab" -> text.append(' ');
                case "noBreakHyphen" -> text.append('-');
                case "drawing", "pict", "AlternateContent", "del", "instrText", "pPr", "rPr", "p", "object" -> {
                    // Shapes have texts of their own, and what is deleted is no text.
                }
                default -> add(child, text);
            }
        }
    }
}
