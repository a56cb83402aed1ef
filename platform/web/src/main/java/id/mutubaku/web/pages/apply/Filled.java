package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.cases.Principal;
import id.mutubaku.casework.cases.Principal.AtCounter;
import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.casework.drafts.DraftId;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.DocumentStore.StoredFile;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.web.pages.TypedForms;
import id.mutubaku.web.pages.Uploads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Is a request that somebody fills in.
 *
 * @param by who asks, or an official at the counter
 * @param sop in its latest version
 * @param read what was typed
 * @param files staged files by document id, those that the SOP asks for
 * @param left answers, and names of files, that it no longer asks for
 * @param key idempotency key of this filling of the form
 * @param draft the name under which it is kept
 * @param reference what a link to the draft carries
 * @param owner the account that began it
 */
record Filled(
        Principal by,
        Sop sop,
        TypedForms.Read read,
        Map<String, StoredFile> files,
        List<SummaryView.Row> left,
        String key,
        DraftId draft,
        String reference,
        Optional<String> owner) {

    Step step() {
        return sop.definition().start();
    }

    Optional<FormSchema> form() {
        return TypedForms.form(sop, step());
    }

    Map<String, Object> data() {
        return read.data();
    }

    /** A key that was used for other answers would be refused for ever, so the form gets another. */
    Filled withNewKey() {
        return new Filled(by, sop, read, files, left, Tokens.draw(), draft, reference, owner);
    }

    Filled without(Set<String> documents) {
        Map<String, StoredFile> rest = new LinkedHashMap<>(files);
        rest.keySet().removeAll(documents);
        return new Filled(by, sop, read, rest, left, key, draft, reference, owner);
    }

    /** Says so where the form has changed since it was begun. */
    Optional<UpdatedView> updated() {
        return read.updated() || !left.isEmpty() ? Optional.of(new UpdatedView(left)) : Optional.empty();
    }

    Draft toKeep() {
        return new Draft(
                draft,
                owner,
                new Draft.Subject(sop.definition().id(), Optional.empty()),
                sop.definition().version(),
                FormFields.values(data()),
                TypedForms.kept(left),
                Uploads.ids(files),
                key);
    }

    /** Returns the page that goes on with it, without the language. */
    String resumeAddress() {
        return address() + "/draf/" + reference;
    }

    String address() {
        return address(by, sop);
    }

    /** Returns where somebody fills in a request: an official at the counter, at that of the counter. */
    static String address(Principal by, Sop sop) {
        return "/" + sop.definition().reference() + "/ajukan" + (by instanceof AtCounter ? "/loket" : "");
    }

    boolean atCounter() {
        return by instanceof AtCounter;
    }
}
