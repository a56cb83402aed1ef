package id.mutubaku.ui.gallery;

import id.mutubaku.ui.view.DraftView;
import id.mutubaku.ui.view.EventView;
import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.StepView;
import id.mutubaku.ui.view.SummaryView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.UpdatedView;
import id.mutubaku.ui.view.applicant.TaskView;
import id.mutubaku.ui.view.casework.AskView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;

/** Holds a model of every component, for the page {@code gaya}. */
public record GalleryView(
        String text,
        String caseNumber,
        String code,
        List<NoticeView> notices,
        UpdatedView updated,
        List<DraftView> drafts,
        List<AskView.Checked> checks,
        List<ProblemView> problems,
        List<Tag> tags,
        List<FieldView> fields,
        List<FieldView> wrong,
        List<TaskView> tasks,
        List<SummaryView> summaries,
        List<FileView> files,
        List<EventView> timeline,
        List<StepView> steps) {}
