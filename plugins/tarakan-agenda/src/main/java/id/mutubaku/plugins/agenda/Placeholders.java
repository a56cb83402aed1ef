package id.mutubaku.plugins.agenda;

import id.mutubaku.api.plugin.Subject;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what stands in braces with what a case says; what it does not say is marked to be filled in by hand. */
final class Placeholders {
    /** Stands where the case says nothing. */
    static final String OPEN = "(diisi)";

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)\\}");
    private static final Pattern WHOLE = Pattern.compile("\\d{4,15}");

    private final Subject subject;
    private final String applicationField;

    Placeholders(Subject subject, String applicationField) {
        this.subject = subject;
        this.applicationField = applicationField;
    }

    String fill(String text) {
        Matcher matcher = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = value(matcher.group(1)).orElse(OPEN);
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    private Optional<String> value(String name) {
        LocalDate today = subject.at().atZone(subject.region().timeZone()).toLocalDate();
        return switch (name) {
            case "aplikasi" -> subject.answer(applicationField);
            case "instansi" -> Optional.of(subject.region().agency());
            case "pemohon" -> Optional.of(subject.applicant()).filter(text -> !text.isBlank());
            case "tempat" -> Optional.of(subject.region().place());
            case "tahun" -> Optional.of(String.valueOf(today.getYear()));
            case "tanggal" -> Optional.of(Days.inWords(today));
            default -> subject.answer(name).map(Placeholders::grouped);
        };
    }

    /** Writes a long whole number with dots between thousands, as amounts are read. */
    private static String grouped(String text) {
        if (!WHOLE.matcher(text).matches() || text.startsWith("0")) {
            return text;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(new BigDecimal(text));
    }
}
