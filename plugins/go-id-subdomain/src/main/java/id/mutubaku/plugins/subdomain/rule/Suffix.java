package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import java.util.Locale;

/** Sees that the name is in the region's own domain: a region gives names under none but its own. */
final class Suffix implements NameRule {

    @Override
    public Finding look(Wish wish) {
        if (wish.suffix().isEmpty()) {
            return Finding.needsPerson(
                    "N7",
                    new Text(
                            "Daerah ini belum menetapkan akhiran domainnya. Mintalah admin mengisinya; sampai itu,"
                                    + " petugas yang menilai.",
                            "This region has not set the end of its domain yet. Ask an administrator to set it; until"
                                    + " then an officer judges."));
        }
        String suffix = "." + wish.suffix().orElseThrow();
        return wish.label().length() < wish.typed().length()
                        || !wish.typed().toLowerCase(Locale.ROOT).matches(".*\\.[a-z]+\\.?")
                ? Finding.passed(
                        "N7",
                        new Text(
                                "Alamatnya akan " + wish.address() + ".",
                                "The address will be " + wish.address() + "."))
                : Finding.failed(
                        "N7",
                        new Text(
                                "Nama harus berada di bawah " + suffix + ". Isilah hanya bagian di depan akhiran itu.",
                                "The name must be under " + suffix + ". Fill in only the part in front of it."));
    }
}
