package id.mutubaku.plugins.rka;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of the plan, with what is known of it; what was not filled in or cannot be read is absent. */
record BudgetLine(
        Optional<String> account,
        Optional<String> description,
        Optional<BigDecimal> volume,
        Optional<String> unit,
        Optional<BigDecimal> price) {

    /** Reads a row of the form. */
    static BudgetLine of(Map<?, ?> row) {
        return new BudgetLine(
                text(row, "kodeRekening"),
                text(row, "uraian"),
                number(row, "volume"),
                text(row, "satuan"),
                number(row, "hargaSatuan"));
    }

    BudgetLine withUsualAccount(Optional<String> usual) {
        return new BudgetLine(account.or(() -> usual), description, volume, unit, price);
    }

    /** Returns what it costs; absent while volume or price are. */
    Optional<BigDecimal> amount() {
        return volume.flatMap(number -> price.map(each -> Rupiah.amount(number, each)));
    }

    /** Lists what is missing, in the words of the form. */
    List<String> missing() {
        return Stream.of(
                        named("kode rekening", account.isPresent()),
                        named("uraian", description.isPresent()),
                        named("volume", volume.isPresent()),
                        named("satuan", unit.isPresent()),
                        named("harga satuan", price.isPresent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> named(String name, boolean isThere) {
        return isThere ? Optional.empty() : Optional.of(name);
    }

    private static Optional<String> text(Map<?, ?> row, String field) {
        return Optional.ofNullable(row.get(field))
                .map(value -> String.valueOf(value).strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<BigDecimal> number(Map<?, ?> row, String field) {
        return Optional.<Object>ofNullable(row.get(field)).flatMap(Rupiah::read);
    }
}
