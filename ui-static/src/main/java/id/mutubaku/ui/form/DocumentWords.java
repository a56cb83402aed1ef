package id.mutubaku.ui.form;

import id.mutubaku.engine.cases.documents.DocumentRules.Asked;
import id.mutubaku.engine.cases.documents.DocumentRules.Need;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.model.definition.Step.DocumentUse;
import id.mutubaku.ui.page.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for when a step needs a document that it does not always need, and what does instead of it. */
final class DocumentWords {
    private final Sop run;
    private final Step step;
    private final Messages messages;
    private final String lang;

    DocumentWords(Sop run, Step step, Messages messages, String lang) {
        this.run = run;
        this.step = step;
        this.messages = messages;
        this.lang = lang;
    }

    /** Returns sentences; none for a document that is always needed, or never. */
    List<String> of(Asked asked) {
        if (asked.need() != Need.CONDITIONAL) {
            return List.of();
        }
        String id = asked.document().id();
        List<DocumentUse> uses = Stream.concat(step.requires().stream(), step.produces().stream())
                .toList();
        Stream<String> own = uses.stream()
                .filter(use -> use.document().equals(id) && !use.optional())
                .flatMap(this::sentences);
        Stream<String> instead = uses.stream()
                .filter(use -> use.or().contains(id))
                .map(use -> messages.text(lang, "document.instead", name(use.document())));
        return Stream.concat(own, instead).distinct().toList();
    }

    private String name(String id) {
        return run.document(id).map(DocumentType::briefly).orElse(id);
    }

    private Stream<String> sentences(DocumentUse use) {
        Stream<String> when = use.condition().stream()
                .map(run::condition)
                .map(condition -> messages.text(
                        lang, "document.if", new ConditionWords(run, step, messages, lang).of(condition)));
        String others = use.or().stream().map(this::name).collect(Collectors.joining(", "));
        return others.isEmpty() ? when : Stream.concat(when, Stream.of(messages.text(lang, "document.or", others)));
    }
}
