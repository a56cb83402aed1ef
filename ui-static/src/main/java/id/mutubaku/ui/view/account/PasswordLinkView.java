package id.mutubaku.ui.view.account;

import java.time.Instant;

/**
 * A link with which somebody chooses a password, shown once.
 *
 * @param username whose password it is
 * @param address with the secret
 */
public record PasswordLinkView(String username, String address, Instant until) {}
