package id.mutubaku.ui.mail;

/** Is what a mail says, as plain text. */
public record MailText(String subject, String body) {}
