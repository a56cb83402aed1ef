package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;

/** Asks a person what no list knows: whether a name is somebody's own, or somebody's mark (PM Komdigi 5/2025). */
final class Meaning implements NameRule {

    @Override
    public Finding look(Wish wish) {
        return Finding.needsPerson(
                "N11",
                new Text(
                        "Pastikan nama ini bukan nama orang dan bukan merek milik pihak lain. Petugas menilainya.",
                        "Make sure that this name is neither a person's nor somebody's trade mark. An officer"
                                + " judges."));
    }
}
