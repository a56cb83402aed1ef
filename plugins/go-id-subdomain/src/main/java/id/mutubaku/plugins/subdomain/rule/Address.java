package id.mutubaku.plugins.subdomain.rule;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;

/** Holds the whole address against the longest name that the DNS has: 253 characters (RFC 1035, section 2.3.4). */
final class Address implements NameRule {
    private static final int LONGEST = 253;

    @Override
    public Finding look(Wish wish) {
        int length = wish.address().length();
        return length <= LONGEST
                ? Finding.passed(
                        "N6",
                        new Text(
                                "Panjang seluruh alamat tidak lebih dari 253 karakter.",
                                "The whole address has no more than 253 characters."))
                : Finding.failed(
                        "N6",
                        new Text(
                                "Seluruh alamat sepanjang " + length + " karakter, padahal paling banyak 253."
                                        + " Pendekkanlah namanya.",
                                "The whole address has " + length + " characters, but 253 are allowed at most."
                                        + " Shorten the name."));
    }
}
