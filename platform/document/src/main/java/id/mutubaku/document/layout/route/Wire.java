package id.mutubaku.document.layout.route;

import java.util.List;

/**
 * An arrow that needs a way.
 *
 * @param number unique among all of a grid, 1 and up
 * @param net number of the symbol that it reaches, 1 and up
 * @param from gates at which it may begin
 * @param to gates at which it may end
 */
public record Wire(int number, int net, List<Gate> from, List<Gate> to) {
    public Wire {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Returns the key under which points are kept for it, apart from those of nets. */
    int key() {
        return -number;
    }
}
