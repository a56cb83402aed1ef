package id.mutubaku.ui.view.admin;

import java.util.List;

/** Shows an administrator what is broken; nothing where all is well. */
public record TroublesView(List<Group> groups) {
    /** Keeps its own list. */
    public TroublesView {
        groups = List.copyOf(groups);
    }

    /** Troubles of one kind. */
    public record Group(String heading, List<Trouble> troubles) {
        /** Keeps its own list. */
        public Group {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * A trouble.
     *
     * @param region whose it is; may be empty
     * @param sentence what is broken
     * @param details more of it, one sentence each
     * @param url where it is mended; may be empty
     * @param place name of that page, or what to do
     */
    public record Trouble(String region, String sentence, List<String> details, String url, String place) {
        /** Keeps its own list. */
        public Trouble {
            details = List.copyOf(details);
        }
    }
}
