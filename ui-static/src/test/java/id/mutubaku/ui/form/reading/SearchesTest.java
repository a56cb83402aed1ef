package id.mutubaku.ui.form.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SearchesTest {

    @Test
    void whatIsLookedFor_isKnownByThePointerOfItsField_plainAndBounded() {
        Map<String, List<String>> posted = Map.of(
                "find.alamat.desa", List.of(" suka\u200b maju "),
                "find.lahir", List.of("x".repeat(500)),
                "find.kosong", List.of("  "),
                "find", List.of("alamat.desa"));

        assertEquals(Map.of("/alamat/desa", "suka maju", "/lahir", "x".repeat(100)), Searches.of(posted));
    }

    @Test
    void choicesAreWanted_whereAButtonWasPressed_orSomethingNewWasTypedAndNothingChosen() {
        assertEquals(true, Searches.isWanted(Map.of("find", List.of("desa"))));
        assertEquals(true, Searches.isWanted(Map.of("find.desa", List.of("suka"), "found.desa", List.of(""))));
        assertEquals(false, Searches.isWanted(Map.of("find.desa", List.of("suka"), "found.desa", List.of("suka"))));
        assertEquals(false, Searches.isWanted(Map.of("find.desa", List.of("suka"), "desa", List.of("1"))));
        assertEquals(false, Searches.isWanted(Map.of("find.desa", List.of(""))));
    }
}
