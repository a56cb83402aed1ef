package id.mutubaku.plugins.rka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RupiahTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5 | 1234.5",
                "75.000.000 | 75000000",
                "75000000 | 75000000",
                "1,5 | 1.5",
                "Rp1.250 | 1250",
                "rp. 1.250,75 | 1250.75",
                " 12 | 12"
            })
    void number_isReadAsIndonesiaWritesIt(String text, BigDecimal number) {
        assertEquals(Optional.of(number), Rupiah.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-1",
                "-1.000",
                "1.5",
                "1,234.5",
                "12.34.567",
                "1.2345",
                "1e9",
                "0,00001",
                "1,2,3",
                "seribu",
                "1.000.000.000.000.001"
            })
    void whatIsNoAmount_isNotRead(String text) {
        assertEquals(Optional.empty(), Rupiah.read(text));
    }

    @Test
    void jsonNumber_isTakenAsItIs() {
        assertEquals(Optional.of(new BigDecimal("1.5")), Rupiah.read(1.5));
        assertEquals(Optional.of(new BigDecimal("75000000")), Rupiah.read(75_000_000));
        assertEquals(Optional.empty(), Rupiah.read(0));
        assertEquals(Optional.empty(), Rupiah.read(-3L));
        assertEquals(Optional.empty(), Rupiah.read(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"1.5, 333, 500", "1.5, 331, 497", "0.3333, 1, 0", "2, 75000000, 150000000", "0.5, 1, 1"})
    void amount_isRoundedHalfUpToWholeRupiah(BigDecimal volume, BigDecimal price, BigDecimal amount) {
        assertEquals(amount, Rupiah.amount(volume, price));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234.5 | 1.234,5", "75000000 | 75.000.000", "0.25 | 0,25", "1000 | 1.000", "12.00 | 12"})
    void number_isWrittenAsItIsRead(BigDecimal number, String text) {
        assertEquals(text, Rupiah.write(number));
        assertEquals(0, Rupiah.read(text).orElseThrow().compareTo(number));
    }
}
