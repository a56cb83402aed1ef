package id.mutubaku.plugins.spbe.rule.mapping;

import id.mutubaku.api.plugin.Finding;
import id.mutubaku.api.plugin.Finding.Verdict;
import id.mutubaku.api.plugin.Text;
import id.mutubaku.plugins.spbe.code.Code;
import id.mutubaku.plugins.spbe.code.CodeList;
import id.mutubaku.plugins.spbe.code.Reference;
import id.mutubaku.plugins.spbe.rule.Question;
import id.mutubaku.plugins.spbe.rule.Rule;
import id.mutubaku.plugins.spbe.rule.Sheet;
import id.mutubaku.plugins.spbe.table.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R3: the application has its place in the reference architectures: a business process, a service, data, and one kind
 * of application, each with everything that it stands under (Perpres 132/2022; levels 3 and 4 by the region).
 */
public final class ValidCodes implements Rule {
    private static final List<Place> PLACES = List.of(
            new Place(Question.PROCESS, Reference.RAB),
            new Place(Question.SERVICE, Reference.RAL),
            new Place(Question.APPLICATION, Reference.RAA),
            new Place(Question.INFRASTRUCTURE, Reference.RAI),
            new Place(Question.SECURITY, Reference.RAK));
    private static final int MOST_EVIDENCE = 20;

    private final CodeList list;

    public ValidCodes(CodeList list) {
        this.list = list;
    }

    private record Place(Question question, Reference reference) {}

    private record Written(String text, Reference reference, String pointer) {}

    private record Judged(Verdict verdict, Text text, String pointer) {}

    @Override
    public Text title() {
        return new Text("Kode arsitektur", "Architecture codes");
    }

    @Override
    public Finding look(Sheet sheet) {
        List<Judged> judged =
                codes(sheet).map(this::judged).limit(MOST_EVIDENCE).toList();
        Optional<Judged> wrong = first(judged, Verdict.FAILED);
        if (wrong.isPresent()) {
            return Finding.failed(
                            "R3",
                            new Text(
                                    "Ada kode yang tidak sah. Betulkan, atau mintalah admin menambahkannya pada daftar kode.",
                                    "Some codes are not valid. Correct them, or ask an administrator to add them to"
                                            + " the list of codes."))
                    .by(evidence(judged))
                    .at(wrong.get().pointer());
        }
        return sheet.missing("R3", Question.PROCESS, Question.SERVICE, Question.APPLICATION, Question.USED_DATA)
                .or(() -> uncodedData(sheet))
                .or(() -> first(judged, Verdict.NEEDS_PERSON).map(unsure -> unsure(judged, unsure.pointer())))
                .orElseGet(() -> Finding.passed(
                                "R3",
                                new Text(
                                        "Kode proses bisnis, layanan, data, dan aplikasi sah beserta induknya.",
                                        "The codes of process, service, data and application are valid, with all they"
                                                + " stand under."))
                        .by(evidence(judged)));
    }

    private static Optional<Finding> uncodedData(Sheet sheet) {
        return codes(sheet).anyMatch(written -> written.reference() == Reference.RAD)
                ? Optional.empty()
                : Optional.of(Finding.needsPerson(
                                "R3",
                                new Text(
                                        "Belum ada data yang berkode RAD. Isilah sedikitnya satu.",
                                        "No data has a RAD code yet. Fill in at least one."))
                        .at(sheet.pointer(Question.USED_DATA)));
    }

    private static Stream<Written> codes(Sheet sheet) {
        Stream<Written> single = PLACES.stream()
                .flatMap(place -> sheet.answer(place.question()).stream()
                        .map(text -> new Written(text, place.reference(), sheet.pointer(place.question()))));
        Stream<Written> data = Stream.of(Question.USED_DATA, Question.MADE_DATA)
                .flatMap(question -> sheet.data(question).stream())
                .filter(each -> !each.code().isEmpty())
                .map(each -> new Written(each.code(), Reference.RAD, each.pointer()));
        return Stream.concat(single, data);
    }

    private Judged judged(Written written) {
        Optional<Code> code = Code.of(written.text()).filter(read -> read.reference() == written.reference());
        if (code.isEmpty()) {
            return new Judged(
                    Verdict.FAILED,
                    new Text(
                            Quote.of(written.text()) + ": bukan kode " + written.reference() + ".",
                            Quote.of(written.text()) + ": no " + written.reference() + " code."),
                    written.pointer());
        }
        return switch (list.standing(code.get())) {
            case KNOWN -> new Judged(Verdict.PASSED, Text.of(code.get() + ": " + path(code.get())), written.pointer());
            case WRONG ->
                new Judged(
                        Verdict.FAILED,
                        new Text(
                                code.get() + ": tidak ada dalam daftar kode " + written.reference() + ".",
                                code.get() + ": not in the list of " + written.reference() + " codes."),
                        written.pointer());
            case UNSURE ->
                new Judged(
                        Verdict.NEEDS_PERSON,
                        new Text(
                                code.get() + ": daftar kode belum lengkap di sini, cocokkan sendiri.",
                                code.get() + ": the list of codes is not complete here, look it up yourself."),
                        written.pointer());
        };
    }

    private String path(Code code) {
        List<String> names = new ArrayList<>();
        code.path().forEach(each -> names.add(Quote.of(list.name(each).orElse("?"))));
        return String.join(" › ", names);
    }

    private static Optional<Judged> first(List<Judged> judged, Verdict verdict) {
        return judged.stream().filter(each -> each.verdict() == verdict).findFirst();
    }

    private static Finding unsure(List<Judged> judged, String pointer) {
        return Finding.needsPerson(
                        "R3",
                        new Text(
                                "Sebagian kode tidak dapat dipastikan dari daftar yang ada. Cocokkan, lalu nilai.",
                                "Some codes cannot be told from the lists there are. Look them up, then judge."))
                .by(evidence(judged))
                .at(pointer);
    }

    private static List<Text> evidence(List<Judged> judged) {
        return judged.stream().map(Judged::text).toList();
    }
}
