package id.mutubaku.plugins.spbe.catalogue;

import id.mutubaku.api.plugin.Text;
import java.util.List;
import java.util.Optional;

/** Tells how far an application is. */
public enum Status {
    ACTIVE("aktif", "in use"),
    BUILDING("dibangun", "being built"),
    RETIRED("dihentikan", "no longer in use");

    private final String id;
    private final String en;

    Status(String id, String en) {
        this.id = id;
        this.en = en;
    }

    /** Reads the word that stands for it. */
    static Optional<Status> of(String word) {
        return List.of(values()).stream()
                .filter(status -> status.id.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** Returns the word for it. */
    public Text title() {
        return new Text(id, en);
    }
}
