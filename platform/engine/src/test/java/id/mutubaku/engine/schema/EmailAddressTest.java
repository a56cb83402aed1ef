package id.mutubaku.engine.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmailAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            budi@contoh.go.id              | true
            siti.aminah+sop@dinas.co.id    | true
            a@b.id                         | true
            o'brien@contoh.id              | true
            budi@contoh                    | false
            a@b                            | false
            "a b"@c.id                     | false
            a@localhost                    | false
            a@10.0.0.1                     | false
            .a@b.id                        | false
            a..b@c.id                      | false
            a@-b.id                        | false
            a@b..id                        | false
            a@b@c.id                       | false
            ü@contoh.id                    | false
            a b@c.id                       | false
            @c.id                          | false
            """)
    void address_isOneToWhichMailCanBeSent(String text, boolean valid) {
        assertEquals(valid, EmailAddress.isValid(text));
        SchemaValidator form =
                SchemaValidator.of(JsonNodeFactory.instance.objectNode().put("format", "email"));
        assertEquals(
                valid, form.validate(JsonNodeFactory.instance.textNode(text)).isEmpty());
    }
}
