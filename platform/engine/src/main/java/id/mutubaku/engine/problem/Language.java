package id.mutubaku.engine.problem;

import id.mutubaku.api.plugin.Text;
import java.util.Locale;

/** The languages in which the platform speaks. */
public enum Language {
    /** Bahasa Indonesia, the first. */
    ID(new Locale("in", "ID")),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** Returns the BCP 47 tag. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what a text says in this language. */
    public String in(Text text) {
        return this == ID ? text.id() : text.en();
    }

    /** Returns the language of a BCP 47 tag; Bahasa Indonesia where it is not one of ours. */
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : ID;
    }
}
