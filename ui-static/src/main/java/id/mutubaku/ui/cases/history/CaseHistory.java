package id.mutubaku.ui.cases.history;

import id.mutubaku.model.cases.CaseEvent;
import id.mutubaku.model.cases.CaseEvent.CaseEnded;
import id.mutubaku.model.cases.CaseEvent.CaseOpened;
import id.mutubaku.model.cases.CaseEvent.CommentAdded;
import id.mutubaku.model.cases.CaseEvent.DispositionFollowed;
import id.mutubaku.model.cases.CaseEvent.DispositionGiven;
import id.mutubaku.model.cases.CaseEvent.DocumentAttached;
import id.mutubaku.model.cases.CaseEvent.DocumentReleased;
import id.mutubaku.model.cases.CaseEvent.ResultHandedOver;
import id.mutubaku.model.cases.work.Disposition;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.ui.view.EventView;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The history of the case as a whole, and of what was said about it. */
final class CaseHistory {
    private final HistoryText telling;
    private final Map<Integer, Disposition> dispositions = new HashMap<>();

    CaseHistory(HistoryText telling, List<CaseEvent> events) {
        this.telling = telling;
        for (CaseEvent event : events) {
            if (event instanceof DispositionGiven given) {
                dispositions.put(given.disposition().id(), given.disposition());
            }
        }
    }

    void addTo(Timeline timeline) {
        timeline.tells(Rank.MINOR, CaseOpened.class, this::opened);
        timeline.tells(CaseEnded.class, this::ended);
        timeline.tells(CaseEvent.CaseMigrated.class, this::migrated);
        timeline.tells(Rank.MINOR, DocumentAttached.class, this::attached);
        timeline.tells(Rank.CONSEQUENCE, DocumentReleased.class, this::released);
        timeline.tells(ResultHandedOver.class, this::handedOver);
        timeline.isSilentOn(
                CaseEvent.DataRecorded.class); // the step's completion tells it, and the answers stand there
        timeline.tells(CommentAdded.class, this::commented);
        timeline.tells(DispositionGiven.class, this::disposed);
        timeline.tells(DispositionFollowed.class, this::followed);
    }

    private Optional<EventView> opened(CaseOpened opened) {
        String applicant = opened.applicant().name();
        return telling.told(
                opened,
                telling.text("event.opened"),
                applicant.isEmpty() ? opened.by().name() : applicant);
    }

    private Optional<EventView> ended(CaseEnded ended) {
        return telling.told(
                ended,
                telling.text("event.ended", telling.ended(ended.ending())),
                ended.by().map(telling.people()::name).orElse(""),
                ended.ending().reason().orElse(""));
    }

    private Optional<EventView> migrated(CaseEvent.CaseMigrated migrated) {
        String reference = telling.sop().definition().reference();
        return telling.toOfficials(
                migrated,
                telling.text(
                        "event.migrated",
                        Optional.ofNullable(migrated.versions().get(reference))
                                .map(String::valueOf)
                                .orElse("")),
                telling.people().name(migrated.by()));
    }

    private Optional<EventView> attached(DocumentAttached attached) {
        String id = attached.document().document();
        if (!telling.seen().shows(attached.document())) {
            return Optional.empty();
        }
        return telling.told(
                attached,
                telling.text("event.attached", name(id), attached.document().fileName()),
                "");
    }

    private Optional<EventView> released(DocumentReleased released) {
        String how = telling.text("event.given." + released.how().name().toLowerCase(Locale.ROOT));
        return telling.told(
                released,
                telling.text("event.given", name(released.file().part().document())),
                telling.people().as(released.by(), released.actor()),
                how);
    }

    private Optional<EventView> handedOver(ResultHandedOver given) {
        return telling.told(
                given,
                telling.text("event.handed-over", name(given.document()), given.receiver()),
                telling.people().as(given.by(), given.actor()));
    }

    private String name(String document) {
        return telling.sop().document(document).map(DocumentType::briefly).orElse(document);
    }

    private Optional<EventView> commented(CommentAdded comment) {
        boolean internal = comment.audience() == CommentAdded.Audience.INTERNAL;
        String by = telling.people().as(comment.by(), comment.actor());
        return internal
                ? telling.toOfficials(comment, telling.text("event.comment-internal"), by, comment.text())
                : telling.told(
                        comment,
                        telling.text(telling.toApplicant() ? "event.comment-to-applicant" : "event.comment"),
                        by,
                        comment.text());
    }

    private Optional<EventView> disposed(DispositionGiven given) {
        Disposition disposition = given.disposition();
        return shown(disposition.id())
                .flatMap(each -> telling.toOfficials(
                        given,
                        telling.text(
                                "event.disposed",
                                telling.people().actor(disposition.to()),
                                telling.text(
                                        "nature." + disposition.nature().name().toLowerCase(Locale.ROOT))),
                        telling.people().as(disposition.by(), disposition.from()),
                        disposition.instruction()));
    }

    private Optional<EventView> followed(DispositionFollowed followed) {
        return shown(followed.id())
                .flatMap(disposition -> telling.toOfficials(
                        followed,
                        telling.text("event.followed", disposition.instruction()),
                        telling.people().as(followed.by(), disposition.to()),
                        followed.note()));
    }

    private Optional<Disposition> shown(int id) {
        return Optional.ofNullable(dispositions.get(id)).filter(telling.seen()::shows);
    }
}
