package id.mutubaku.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonPlacesTest {
    private static final String TEXT = """
            {
              "id": "a",
              "steps": [
                {"id": "satu"},
                {"id": "dua", "a/b": [1, 22]}
              ]
            }
            """;

    private static String place(String text, String pointer) {
        JsonPlaces.Place place = JsonPlaces.of(text).at(pointer);
        return place.line() + ":" + place.column();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1:1",
        "/id, 2:3",
        "/steps, 3:3",
        "/steps/1, 5:5",
        "/steps/1/id, 5:6",
        "/steps/1/a~1b/1, 5:30",
        "/steps/1/next, 5:5",
        "/steps/7/next, 3:3",
        "/forms/x, 1:1"
    })
    void part_standsAtItsName_andWhatIsMissingWhereItShouldBe(String pointer, String place) {
        assertEquals(place, place(TEXT, pointer));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`{\"a\": 1,\n }`, 2:2", "`{\"a\": \n 1`, 2:3", "``, 1:1"})
    void textThatIsNoJson_ceasesToBeAtAPlace(String text, String place) {
        assertEquals(place, place(text.replace("\\n", "\n"), ""));
    }
}
