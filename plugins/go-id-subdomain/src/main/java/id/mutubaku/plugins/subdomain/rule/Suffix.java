package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sees that the name is in the region's own domain: a region gives names under none but its own. */
final class Suffix implements NameRule {
    private static final Pattern OTHER_DOMAIN = Pattern.compile("\\.[a-z]+\\.?$");
    private static final int LONGEST_SHOWN = 300;

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
        boolean inside = wish.label().length() < wish.typed().length();
        return inside
                        || !OTHER_DOMAIN
                                .matcher(wish.typed().toLowerCase(Locale.ROOT))
                                .find()
                ? Finding.passed("N7", address(wish))
                : Finding.failed(
                        "N7",
                        new Text(
                                "Nama harus berada di bawah " + suffix + ". Isilah hanya bagian di depan akhiran itu.",
                                "The name must be under " + suffix + ". Fill in only the part in front of it."));
    }

    /** Leaves out what is longer than any address, which another rule tells about. */
    private static Text address(Wish wish) {
        String shown =
                wish.address().length() > LONGEST_SHOWN ? "…." + wish.suffix().orElse("") : wish.address();
        return new Text("Alamatnya akan " + shown + ".", "The address will be " + shown + ".");
    }
}
