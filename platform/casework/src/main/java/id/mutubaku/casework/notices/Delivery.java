package id.mutubaku.casework.notices;

import id.mutubaku.casework.mail.SmtpAddress;
import id.mutubaku.store.jobs.Cycle;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ways in which people and programs outside are reached.
 *
 * @param smtp where mail is handed in; without it none is written
 * @param address public address of this platform, without a slash at its end; where none is given it is known once
 *     this node listens
 * @param addressGiven whether somebody has given it, or it is only where this node listens
 * @param cycle how failures are tried again
 */
public record Delivery(Optional<SmtpAddress> smtp, Supplier<URI> address, boolean addressGiven, Cycle cycle) {}
