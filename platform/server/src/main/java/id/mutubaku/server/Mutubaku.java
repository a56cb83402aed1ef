package id.mutubaku.server;

/** The command line. */
public final class Mutubaku {
    private Mutubaku() {}

    /** Starts. */
    public static void main(String[] args) {
        System.out.println("mutubaku");
    }
}
