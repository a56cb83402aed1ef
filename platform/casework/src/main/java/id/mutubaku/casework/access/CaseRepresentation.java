package id.mutubaku.casework.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.cases.ClosedBranch;
import id.mutubaku.engine.cases.access.VisibleCase;
import id.mutubaku.engine.cases.clock.Promise;
import id.mutubaku.engine.cases.documents.AskedDocuments;
import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.engine.cases.documents.Results;
import id.mutubaku.engine.definition.CaseMoment;
import id.mutubaku.engine.definition.Sop;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.cases.AttachedDocument;
import id.mutubaku.model.cases.CaseEnding;
import id.mutubaku.model.cases.CaseState;
import id.mutubaku.model.cases.GivenResult;
import id.mutubaku.model.cases.work.Correction;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.cases.work.PendingAction;
import id.mutubaku.model.cases.work.StepVisit;
import id.mutubaku.model.definition.Branch;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.model.definition.Step;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The JSON of a case for somebody who has a part in it. */
public final class CaseRepresentation {
    private CaseRepresentation() {}

    /** Returns a case as JSON, as far as the reader may see it; an applicant is shown the tracking code. */
    public static ObjectNode json(AuthorizedCase authorized, Instant now) {
        VisibleCase seen = authorized.visible();
        Sop sop = seen.sop();
        CaseState state = seen.state();
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("region", state.region()).put("number", state.number()).put("version", state.version());
        json.put("sop", state.sop())
                .put("title", sop.definition().title())
                .put("short", sop.definition().briefly());
        json.put("sopVersion", sop.definition().version());
        json.put("status", state.ending().map(CaseRepresentation::kind).orElse("running"));
        json.put("applicant", state.applicant().name());
        if (seen.reader().actors().stream().anyMatch(sop::isApplicant)) {
            json.put("trackingCode", authorized.stored().trackingCode());
        }
        Promise.of(sop, state).ifPresent(promised -> json.put("promised", promised.toString()));
        ArrayNode open = json.putArray("open");
        state.open().forEach(visit -> open.add(visit(seen, visit, now)));
        ArrayNode documents = json.putArray("documents");
        seen.files().forEach(document -> documents.add(document(document)));
        ArrayNode results = json.putArray("results");
        new Results(sop, state).given().forEach(given -> results.add(result(seen, given)));
        json.set("data", JsonMapping.tree(seen.data()));
        json.set("labels", labels(seen));
        ObjectNode time = json.putObject("timeUsed");
        state.time().forEach((actor, used) -> time.put(actor, used.toString()));
        ArrayNode dispositions = json.putArray("dispositions");
        seen.dispositions().forEach(disposition -> dispositions.add(disposition(disposition)));
        if (!seen.byApplicant()) {
            ArrayNode actions = json.putArray("actions");
            state.actions().forEach(action -> actions.add(action(action)));
        }
        state.ending().ifPresent(ending -> json.set("ending", ending(ending)));
        return json;
    }

    private static JsonNode labels(VisibleCase seen) {
        ObjectNode labels = JsonMapping.MAPPER.createObjectNode();
        seen.state().labels().forEach((form, called) -> {
            if (seen.shows(form)) {
                labels.set(form, JsonMapping.tree(called));
            }
        });
        return labels;
    }

    private static JsonNode result(VisibleCase seen, GivenResult given) {
        String id = given.file().part().document();
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("document", id)
                .put("name", seen.sop().document(id).map(DocumentType::name).orElse(id));
        json.put("content", given.file().content()).put("fileName", given.file().fileName());
        json.put("release", given.how().name().toLowerCase(Locale.ROOT));
        json.put("releasedAt", given.at().toString());
        given.handedOver()
                .ifPresent(receipt -> json.putObject("handedOver")
                        .put("at", receipt.at().toString())
                        .put("receiver", receipt.receiver()));
        return json;
    }

    private static JsonNode action(PendingAction action) {
        return JsonMapping.MAPPER
                .createObjectNode()
                .put("use", action.use())
                .put("title", action.title())
                .put("step", action.place().path())
                .put("visit", action.visit());
    }

    private static JsonNode visit(VisibleCase seen, StepVisit visit, Instant now) {
        Sop sop = seen.sop();
        CaseState state = seen.state();
        Step step = sop.step(visit.place());
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("step", visit.place().path()).put("visit", visit.visit()).put("activity", visit.activity());
        json.put("short", step.briefly());
        json.put("stage", visit.stage().name().toLowerCase(Locale.ROOT));
        json.put("openedAt", visit.openedAt().toString());
        visit.due().ifPresent(due -> json.put("due", due.toString()));
        visit.performers().forEach(json.withArray("performers")::add);
        json.put("yours", seen.isReaders(visit));
        json.put("clockRuns", visit.clock().runs());
        visit.holder().filter(holder -> !seen.byApplicant()).ifPresent(holder -> json.put("holder", holder.name()));
        visit.pause()
                .ifPresent(pause -> json.putObject("paused")
                        .put("since", pause.at().toString())
                        .put("reason", pause.reason()));
        visit.awaiting().ifPresent(wait -> json.set("awaiting", awaiting(seen, visit, wait)));
        visit.correction().ifPresent(correction -> json.set("correction", correction(correction)));
        seen.reason(visit)
                .ifPresent(reason -> json.putObject("reason")
                        .put("from", reason.from().path())
                        .put("note", reason.note()));
        step.form().ifPresent(form -> json.put("form", form));
        CaseMoment moment = new CaseMoment(visit.place(), state, now);
        step.branches().forEach(branch -> json.withArray("branches").add(branch(sop, moment, branch)));
        AskedDocuments.of(sop, moment)
                .asked()
                .forEach(asked -> json.withArray("documents").add(asked(state, asked)));
        step.checks()
                .forEach(check -> json.withArray("checks")
                        .addObject()
                        .put("use", check.use())
                        .put("title", check.title()));
        return json;
    }

    private static JsonNode asked(CaseState state, DocumentRules.Asked asked) {
        return JsonMapping.MAPPER
                .createObjectNode()
                .put("document", asked.document().id())
                .put("name", asked.document().name())
                .put("optional", asked.optional())
                .put("need", asked.need().name().toLowerCase(Locale.ROOT))
                .put("maxFiles", asked.document().maxFiles())
                .put("attached", !state.files(asked.document().id()).isEmpty());
    }

    private static JsonNode awaiting(VisibleCase seen, StepVisit visit, StepVisit.Wait wait) {
        ObjectNode json = awaiting(wait);
        Sop run = seen.sop().at(visit.place());
        DocumentRules.broughtTo(run.definition(), seen.sop().step(visit.place()))
                .forEach(asked -> json.withArray("documents").add(asked(seen.state(), asked)));
        return json;
    }

    private static JsonNode branch(Sop sop, CaseMoment moment, Branch branch) {
        Optional<ClosedBranch> closed = ClosedBranch.of(sop, moment, branch);
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("id", branch.id()).put("label", branch.label()).put("allowed", closed.isEmpty());
        json.put("reasonRequired", branch.reasonRequired());
        branch.act().ifPresent(act -> json.put("act", act));
        closed.ifPresent(why -> json.put("closed", why.problem().sentence(Language.ID)));
        return json;
    }

    /** Returns as JSON what a step waits for. */
    public static ObjectNode awaiting(StepVisit.Wait wait) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        wait.until().ifPresent(until -> json.put("until", until.toString()));
        wait.message().ifPresent(message -> json.put("message", message));
        wait.from().ifPresent(from -> json.put("from", from));
        return json;
    }

    private static JsonNode correction(Correction correction) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("askedAt", correction.asker().path()).put("note", correction.note());
        ArrayNode marks = json.putArray("marks");
        for (Correction.Mark mark : correction.marks()) {
            ObjectNode marked = marks.addObject();
            if (mark.kind() == Correction.Mark.Kind.DOCUMENT) {
                marked.put("document", mark.name());
            } else {
                marked.put("form", mark.form()).put("field", mark.name());
            }
            marked.put("remark", mark.remark());
        }
        return json;
    }

    private static JsonNode disposition(Disposition disposition) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("id", disposition.id()).put("from", disposition.from()).put("to", disposition.to());
        json.put("instruction", disposition.instruction());
        json.put("nature", disposition.nature().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        disposition.due().ifPresent(due -> json.put("due", due.toString()));
        return json.put("givenAt", disposition.givenAt().toString());
    }

    private static JsonNode document(AttachedDocument document) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("document", document.part().document());
        json.put("part", document.part().number()).put("content", document.content());
        json.put("fileName", document.fileName()).put("mediaType", document.mediaType());
        json.put("bytes", document.bytes()).put("sha256", document.sha256());
        return json.put("attachedAt", document.attachedAt().toString());
    }

    private static JsonNode ending(CaseEnding ending) {
        ObjectNode json = JsonMapping.MAPPER.createObjectNode();
        json.put("end", ending.end()).put("kind", kind(ending)).put("title", ending.title());
        ending.reason().ifPresent(reason -> json.put("reason", reason));
        return json.put("at", ending.at().toString());
    }

    private static String kind(CaseEnding ending) {
        return ending.kind().name().toLowerCase(Locale.ROOT);
    }
}
