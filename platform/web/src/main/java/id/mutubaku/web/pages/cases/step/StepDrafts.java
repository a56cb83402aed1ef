package id.mutubaku.web.pages.cases.step;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.casework.access.Principal.AccountHolder;
import id.mutubaku.casework.accounts.Tokens;
import id.mutubaku.casework.drafts.Draft;
import id.mutubaku.casework.drafts.DraftId;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.drafts.Drafts.Kept;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.model.cases.work.Place;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import id.mutubaku.store.cases.DocumentStore.StoredFile;
import id.mutubaku.ui.cases.step.TypedStep;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Security;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.TypedForms;
import id.mutubaku.web.pages.TypedForms.Typed;
import id.mutubaku.web.pages.Uploads;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The drafts of steps: one for each person and step, until the step is completed. */
public final class StepDrafts {
    /** The name of the token that finds what was posted without a session. */
    static final String TOKEN = "draf";

    private final SopRepository sops;
    private final TypedForms forms;
    private final Drafts drafts;
    private final Uploads uploads;

    public StepDrafts(Pages pages, SopRepository sops, Drafts drafts, Uploads uploads, InstantSource clock) {
        this.sops = sops;
        this.forms = new TypedForms(sops, pages.messages(), clock);
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /** Lists the documents for which the posted form of a step may bring files. */
    List<DocumentType> documents(Call call, Sop sop, Place place) {
        return sop.find(place)
                .map(step -> forms.documents(sop.at(place), step, Typed.posted(call)))
                .orElse(List.of());
    }

    /**
     * What was posted for a step.
     *
     * @param newer the draft that another tab has saved since the posted form was drawn, with other answers
     */
    record Posted(StepDraft draft, Optional<StepDraft> newer) {}

    /** Reads what was posted for a step, beside the answers of its draft that are no longer asked for. */
    Future<Posted> posted(Call call, AuthorizedCase seen, Place place, Map<String, StoredFile> files) {
        return drafts.ofStep(region(seen), seen.reader(), step(seen, place)).compose(before -> {
            List<SummaryView.Row> left =
                    before.map(kept -> TypedForms.shown(kept.draft().left())).orElse(List.of());
            StepDraft posted = draft(call, seen, place, Typed.posted(call), files, left, Optional.empty());
            Optional<Kept> other =
                    before.filter(kept -> !kept.savedAt().toString().equals(call.posted(TypedStep.SAVED)));
            return read(call, seen, place, other)
                    .map(newer -> new Posted(posted, newer.filter(draft -> !draft.hasSameAnswers(posted))));
        });
    }

    /**
     * Finds what the caller has typed before for a step that is open. From then on it is a draft of the case's version,
     * with the answers that this no longer asks for.
     */
    Future<Optional<StepDraft>> of(Call call, AuthorizedCase seen, Place place) {
        return drafts.ofStep(region(seen), seen.reader(), step(seen, place))
                .compose(kept -> read(call, seen, place, kept).compose(found -> {
                    boolean current = kept.filter(each -> each.draft().version() != version(seen, place))
                            .isEmpty();
                    return current
                            ? Future.succeededFuture(found)
                            : save(call, seen, place, found.orElseThrow()).map(Optional::of);
                }));
    }

    private static int version(AuthorizedCase seen, Place place) {
        return seen.sop().at(place).definition().version();
    }

    /** Finds what was posted for a step without a session, in this browser, by the token in {@code draf}. */
    Future<Optional<StepDraft>> unsent(Call call, AuthorizedCase seen, Place place) {
        return drafts.ofToken(region(seen), inThisBrowser(call), step(seen, place), seen.reader())
                .compose(kept -> read(call, seen, place, kept));
    }

    /** Makes what was posted without a session in this browser the caller's own. */
    Future<Void> adopt(Call call, AuthorizedCase seen, Place place, StepDraft unsent) {
        return save(call, seen, place, unsent)
                .compose(saved -> drafts.remove(DraftId.ofToken(region(seen), inThisBrowser(call))));
    }

    /** Keeps what the caller has typed for a step; returns it as it was saved. */
    Future<StepDraft> save(Call call, AuthorizedCase seen, Place place, StepDraft typed) {
        Draft.Step step = step(seen, place);
        return drafts.save(
                        new Draft(
                                DraftId.ofStep(region(seen), seen.reader(), step),
                                seen.reader() instanceof AccountHolder account
                                        ? Optional.of(account.username())
                                        : Optional.empty(),
                                new Draft.Subject(seen.sop().definition().id(), Optional.of(step)),
                                version(seen, place),
                                typed.values(),
                                TypedForms.kept(typed.left()),
                                Uploads.ids(typed.files()),
                                ""),
                        Drafts.DAYS)
                .map(typed::savedAt);
    }

    /** Removes the caller's draft of a step that is completed; where that fails, its days will be over some time. */
    Future<Void> remove(Call call, AuthorizedCase seen, Place place) {
        return drafts.remove(DraftId.ofStep(region(seen), seen.reader(), step(seen, place)))
                .otherwiseEmpty();
    }

    /** Keeps what somebody posts whose session has ended, without a look at the case; gives the token that finds it. */
    Future<String> keepForSignIn(Call call, Map<String, StoredFile> files) {
        String region = sops.region(call.part("region"))
                .orElseThrow(HttpProblem::notFound)
                .id();
        String token = Tokens.draw();
        String browser = Security.browser(call).browser().orElseThrow();
        Typed typed = Typed.posted(call);
        Draft draft = new Draft(
                DraftId.ofToken(region, token + " " + browser),
                Optional.empty(),
                new Draft.Subject("", Optional.of(new Draft.Step(call.caseNumber(), call.part("step")))),
                typed.version(),
                typed.values(),
                List.of(),
                Uploads.ids(files),
                "");
        return drafts.save(draft, Drafts.DAYS_WITHOUT_SESSION).map(saved -> token);
    }

    private Future<Optional<StepDraft>> read(Call call, AuthorizedCase seen, Place place, Optional<Kept> found) {
        if (found.isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        Draft kept = found.get().draft();
        Optional<Instant> savedAt = Optional.of(found.get().savedAt());
        return uploads.staged(region(seen), kept.files())
                .map(files -> Optional.of(
                        draft(call, seen, place, Typed.kept(kept), files, TypedForms.shown(kept.left()), savedAt)));
    }

    private StepDraft draft(
            Call call,
            AuthorizedCase seen,
            Place place,
            Typed typed,
            Map<String, StoredFile> files,
            List<SummaryView.Row> leftBefore,
            Optional<Instant> savedAt) {
        Optional<Step> step = seen.sop().find(place);
        Optional<Sop> run = step.map(found -> seen.sop().at(place));
        TypedForms.Files uploaded = step.map(found -> forms.files(run.orElseThrow(), found, typed, files))
                .orElseGet(() -> new TypedForms.Files(files, List.of()));
        Optional<FormSchema> form = run.flatMap(sop -> TypedForms.form(sop, step.orElseThrow()));
        Optional<TypedForms.Read> read = form.map(schema -> forms.ofStep(
                seen.sop(),
                place,
                seen.stored().state(),
                typed,
                uploaded.asked().keySet(),
                call.language()));
        List<SummaryView.Row> left = Stream.of(
                        leftBefore, read.map(TypedForms.Read::left).orElse(List.of()), uploaded.left())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new StepDraft(
                read.map(TypedForms.Read::data),
                first(typed, "branch"),
                first(typed, "note"),
                uploaded.asked(),
                left,
                typed.searches(),
                read.map(TypedForms.Read::inEdit).orElse(false),
                read.filter(each -> !each.come().isEmpty()).isPresent(),
                savedAt);
    }

    private static String first(Typed typed, String name) {
        return typed.values().getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Returns the token that a call shows beside the secret of its browser: neither finds anything alone. */
    private static String inThisBrowser(Call call) {
        String token = call.query(TOKEN).orElseGet(() -> call.posted(TOKEN));
        return token + " " + call.visitor().browser().orElse("");
    }

    private static Draft.Step step(AuthorizedCase seen, Place place) {
        return new Draft.Step(seen.stored().state().number(), place.path());
    }

    private static String region(AuthorizedCase seen) {
        return seen.stored().state().region();
    }
}
