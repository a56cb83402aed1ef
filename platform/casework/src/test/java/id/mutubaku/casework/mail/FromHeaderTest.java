package id.mutubaku.casework.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FromHeaderTest {
    private static final String EMAIL = "layanan@contoh.go.id";

    @Test
    void name_isReadBackByMailPrograms() throws AddressException {
        for (String name : List.of(
                "Dinas Komunikasi",
                "Dinas \"Satu\", Pintu; (PTSP) \\ Kota",
                "Dinas Komunikasi – Kota é",
                "Dinas Komunikasi dan Informatika Persandian dan Statistik Kota Tua – Pusat Layanan")) {
            String header = FromHeader.of(name, EMAIL);
            InternetAddress[] read = InternetAddress.parseHeader(header, true);
            assertEquals(1, read.length, header);
            assertEquals(name, read[0].getPersonal());
            assertEquals(EMAIL, read[0].getAddress());
            assertTrue(header.chars().allMatch(letter -> letter < 128), header);
        }
    }

    @Test
    void lineBreaks_neverReachTheHeader() {
        assertEquals("\"Dinas Bcc: x\" <" + EMAIL + ">", FromHeader.of("Dinas\r\nBcc: x", EMAIL));
        assertEquals(EMAIL, FromHeader.of(" ", EMAIL));
    }
}
