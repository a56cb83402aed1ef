package id.mutubaku.plugins.spbe.rule.mapping;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** R4: what SIA-SPBE keeps of an application is known: function, outputs, base, licence and database. */
public final class Metadata implements Rule {
    private static final List<Question> ASKED = List.of(
            Question.NAME, Question.FUNCTION, Question.OUTPUTS, Question.BASE, Question.LICENCE, Question.DATABASE);

    /** Is an answer that fills the field and says nothing. */
    private static final Pattern EMPTY =
            Pattern.compile("(?i)[\\s.\\-–_/?x]*|n/?a|tbd|belum( ada| tahu| ditentukan)?|(tidak|tdk) (ada|tahu)|null");

    @Override
    public Text title() {
        return new Text("Metadata aplikasi", "Metadata of the application");
    }

    @Override
    public Finding look(Sheet sheet) {
        List<Question> hollow = ASKED.stream()
                .filter(question -> sheet.answer(question)
                        .filter(answer -> EMPTY.matcher(answer).matches())
                        .isPresent())
                .toList();
        if (!hollow.isEmpty()) {
            return Finding.failed(
                            "R4", hollow(hollow.stream().map(Question::title).toList()))
                    .at(sheet.pointer(hollow.get(0)));
        }
        return sheet.missing("R4", ASKED.toArray(Question[]::new))
                .orElseGet(() -> Finding.passed(
                        "R4",
                        new Text(
                                "Metadata aplikasi menurut SIA-SPBE lengkap.",
                                "The metadata of the application by SIA-SPBE is complete.")));
    }

    private static Text hollow(List<Text> titles) {
        String id = titles.stream().map(Text::id).collect(Collectors.joining(", "));
        String en = titles.stream().map(Text::en).collect(Collectors.joining(", "));
        return new Text(
                "Jawaban berikut belum berarti: " + id + ". Isilah dengan keterangan yang sebenarnya.",
                "These answers do not say anything yet: " + en + ". Fill in what is the case.");
    }
}
