package id.mutubaku.ui.mail;

/** What a mail says, as plain text. */
public record MailText(String subject, String body) {}
