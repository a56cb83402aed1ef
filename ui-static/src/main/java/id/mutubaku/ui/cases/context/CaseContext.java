package id.mutubaku.ui.cases.context;

import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.ui.form.FileSize;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.Words;
import id.mutubaku.ui.view.FileView;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A case as it is drawn for one reader, in their language and at one moment.
 *
 * @param seen the case with what the reader may see and do
 * @param now the moment from which due dates are reckoned
 * @param keys draws the idempotency keys that forms carry, each another
 */
public record CaseContext(VisibleCase seen, Messages messages, Language language, Instant now, Supplier<String> keys) {

    /** Returns the SOP by which the case runs. */
    public Sop sop() {
        return seen.sop();
    }

    /** Returns the state of the case. */
    public CaseState state() {
        return seen.state();
    }

    /** Returns a text in the reader's language. */
    public String text(String key, Object... arguments) {
        return messages.text(language.tag(), key, arguments);
    }

    /** Returns the words for dates, in the zone of the region. */
    public Words words() {
        return new Words(messages, language.tag(), sop().region().timeZone());
    }

    /** Returns the names of people and actors, as the reader is told them. */
    public People people() {
        return new People(sop(), seen.byApplicant());
    }

    /** Returns the addresses of the case for the reader. */
    public CaseAddress address() {
        return CaseAddress.of(seen);
    }

    /** Draws an idempotency key for a form. */
    public String key() {
        return keys.get();
    }

    /** Draws a file of the case under the name of its document. */
    public FileView file(AttachedDocument file) {
        String name = documentName(file.part().document());
        return file(file.part().number() == 1 ? name : text("file.part", name, file.part().number()), file);
    }

    /** Draws a file of the case, with the address at which it is read. */
    public FileView file(String name, AttachedDocument file) {
        return new FileView(
                name,
                file.fileName(),
                FileSize.words(file.bytes(), language),
                address().of(file));
    }

    /** Names a document of the SOP. */
    public String documentName(String id) {
        return sop().document(id).map(DocumentType::name).orElse(id);
    }
}
