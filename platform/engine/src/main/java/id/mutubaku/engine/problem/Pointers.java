package id.mutubaku.engine.problem;

/** The JSON pointers (RFC 6901) to parts of a document. */
public final class Pointers {
    private Pointers() {}

    /** Returns the pointer to a property of an object, or to an item of an array. */
    public static String child(String pointer, Object name) {
        return pointer + "/" + name.toString().replace("~", "~0").replace("/", "~1");
    }

    /** Returns a pointer made of names from the outside in. */
    public static String of(Object... names) {
        String pointer = "";
        for (Object name : names) {
            pointer = child(pointer, name);
        }
        return pointer;
    }
}
