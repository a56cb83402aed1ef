package id.mutubaku.web.pages.apply;

import id.mutubaku.casework.access.Principal;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.casework.drafts.DraftId;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.engine.cases.documents.DocumentRules.Asked;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.form.FormInEffect;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.form.screen.Screen;
import id.mutubaku.ui.form.screen.Screens;
import id.mutubaku.ui.form.search.SearchResult;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.web.pages.TypedForms;
import id.mutubaku.web.pages.Uploads;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A request that somebody fills in.
 *
 * @param applying who fills in which SOP, in its latest version
 * @param read what was typed
 * @param files staged files by document id, those that the SOP asks for
 * @param left answers, and names of files, that it no longer asks for
 * @param keeping how it is kept
 * @param paging on which pages it is filled in
 * @param found the result of the search that was made in it just now
 */
record Filled(
        Applying applying,
        TypedForms.Read read,
        Map<String, StoredFile> files,
        List<SummaryView.Row> left,
        Keeping keeping,
        Paging paging,
        Optional<SearchResult> found) {

    /**
     * The keeping of what was filled in.
     *
     * @param draft the name under which it is kept
     * @param reference what a link to the draft carries
     * @param key idempotency key of this filling of the form
     * @param owner the account that began it
     * @param savedAt when the draft was saved that the page knows; absent where it knows none
     */
    record Keeping(DraftId draft, String reference, String key, Optional<String> owner, Optional<Instant> savedAt) {
        /** Returns that of a draft of its own, which nobody has saved yet. */
        static Keeping anew(String region, Optional<String> owner) {
            String reference = Tokens.draw();
            return new Keeping(DraftId.ofToken(region, reference), reference, Tokens.draw(), owner, Optional.empty());
        }
    }

    /**
     * The pages of a form.
     *
     * @param asking the documents for which it asks
     * @param screens on which it is filled in
     * @param screen which of them is shown or was posted; absent where the form is on one page, and on that of the check
     */
    record Paging(List<Asked> asking, Screens screens, Optional<Screen> screen) {}

    Principal by() {
        return applying.by();
    }

    Sop sop() {
        return applying.sop();
    }

    DraftId draft() {
        return keeping.draft();
    }

    String key() {
        return keeping.key();
    }

    List<Asked> asking() {
        return paging.asking();
    }

    Screens screens() {
        return paging.screens();
    }

    Optional<Screen> screen() {
        return paging.screen();
    }

    Step step() {
        return sop().definition().start();
    }

    /** Returns the form as it stands for what was filled in. */
    Optional<FormSchema> form() {
        return read.form().map(FormInEffect::form);
    }

    Map<String, Object> data() {
        return read.data();
    }

    /** A key that was used for other answers would be refused for ever, so the form gets another. */
    Filled withNewKey() {
        return kept(new Keeping(draft(), keeping.reference(), Tokens.draw(), keeping.owner(), keeping.savedAt()));
    }

    Filled without(Set<String> documents) {
        Map<String, StoredFile> rest = new LinkedHashMap<>(files);
        rest.keySet().removeAll(documents);
        return new Filled(applying, read, rest, left, keeping, paging, found);
    }

    /** Returns the same as it was saved. */
    Filled savedAt(Instant at) {
        return kept(new Keeping(draft(), keeping.reference(), key(), keeping.owner(), Optional.of(at)));
    }

    private Filled kept(Keeping otherwise) {
        return new Filled(applying, read, files, left, otherwise, paging, found);
    }

    /** Returns the same with the result of a search that was made in it just now. */
    Filled found(Optional<SearchResult> result) {
        return new Filled(applying, read, files, left, keeping, paging, result);
    }

    /** Returns the same on another screen. */
    Filled on(Screen other) {
        Paging there = new Paging(asking(), screens(), Optional.of(other));
        return new Filled(applying, read, files, left, keeping, there, found);
    }

    /** Returns the same on the screen with which something is wrong, where it is on none. */
    Filled onWrong(List<Problem> problems) {
        return screens().isEmpty() || screen().isPresent()
                ? this
                : on(screens().wrong(problems).orElse(screens().first()));
    }

    /** Returns a digest of the answers and files for which a screen asks, by which a page knows what it has shown. */
    String digest(Screen shown) {
        return digest(shown, read, Uploads.ids(files));
    }

    /** What is computed may be another value each time that somebody looks, and is nobody's answer. */
    static String digest(Screen shown, TypedForms.Read read, Map<String, UUID> files) {
        Map<String, Object> answers = shown.of(read.data());
        read.form().map(FormInEffect::form).ifPresent(form -> answers.keySet().removeIf(form::isComputed));
        Object asked = shown.asksForFiles() ? new TreeMap<>(files) : FormFields.values(answers);
        return Digest.hex(JsonMapping.tree(asked).toString());
    }

    /** Returns the same as a draft of its own, beside the one from which it was filled. */
    Filled apart() {
        return kept(Keeping.anew(applying.region(), keeping.owner()));
    }

    /** Tells whether another tab has saved something else in this draft since the page was drawn. */
    boolean isOlderThan(Drafts.Kept kept) {
        Draft mine = toKeep();
        return !keeping.savedAt().equals(Optional.of(kept.savedAt()))
                && !(mine.values().equals(kept.draft().values())
                        && mine.files().equals(kept.draft().files()));
    }

    /** Says so where the form has changed since it was begun. */
    Optional<UpdatedView> updated() {
        return read.updated() || !left.isEmpty() ? Optional.of(new UpdatedView(left)) : Optional.empty();
    }

    Draft toKeep() {
        return new Draft(
                draft(),
                keeping.owner(),
                new Draft.Subject(sop().definition().id(), Optional.empty()),
                sop().definition().version(),
                FormFields.values(data()),
                TypedForms.kept(left),
                Uploads.ids(files),
                key());
    }

    /** Returns the address of a screen, without the language. */
    String address(Screen shown) {
        return resumeAddress() + "/bagian/" + shown.id();
    }

    /** Returns the address of the page on which the answers are checked, without the language. */
    String checkAddress() {
        return resumeAddress() + "/periksa";
    }

    /** Returns the page that goes on with it, without the language. */
    String resumeAddress() {
        return address() + "/draf/" + keeping.reference();
    }

    String address() {
        return applying.address();
    }

    boolean atCounter() {
        return applying.atCounter();
    }
}
