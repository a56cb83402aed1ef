package id.mutubaku.engine.definition.words;

import id.mutubaku.engine.problem.Language;

/** A text of a definition, with the language it is in: where one has no English, pages in English show it as it is. */
public record Phrase(String text, Language language) implements CharSequence {

    /** Returns another text in the same language. */
    public Phrase with(String other) {
        return new Phrase(other, language);
    }

    /** Returns the BCP 47 tag of its language. */
    public String lang() {
        return language.tag();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
