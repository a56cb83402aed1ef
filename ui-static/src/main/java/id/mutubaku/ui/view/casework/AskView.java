package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.FileView;
import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.ui.view.Tag;
import id.mutubaku.ui.view.form.ButtonView;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.HiddenView;
import id.mutubaku.ui.view.form.ProblemView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks an official for the act of one step. Posts {@code branch}, {@code note}, the step's own fields, files as
 * {@code doc.<id>} and the hidden values.
 *
 * @param step number of the step, and as whom it is done; may be empty
 * @param title what is to be done, in short
 * @param activity the same in a sentence; empty where the title says it all
 * @param reason why the decision before led here
 * @param action where it posts
 * @param checks what plugins looked at
 * @param fields the step's own form; may be empty
 * @param decision radios named {@code branch}, each with what it leads to; empty when there is nothing to decide
 * @param note a text area named {@code note}
 * @param act words of the primary button, such as "Disposisikan ke Kepala Seksi"
 * @param links pages to turn to instead, such as that on which something is returned
 * @param others acts beside it, such as saving a draft
 */
public record AskView(
        String step,
        CharSequence title,
        CharSequence activity,
        Optional<NoticeView> reason,
        String action,
        List<ProblemView> problems,
        List<HiddenView> hidden,
        List<Need> needs,
        List<Checked> checks,
        List<FieldView> fields,
        Optional<FieldView.Radios> decision,
        Optional<FieldView.TextArea> note,
        String act,
        List<LinkView> links,
        List<ButtonView> others) {
    /** Keeps its own lists. */
    public AskView {
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
        needs = List.copyOf(needs);
        checks = List.copyOf(checks);
        fields = List.copyOf(fields);
        links = List.copyOf(links);
        others = List.copyOf(others);
    }

    /**
     * Shows one thing that the step needs (kelengkapan) or yields.
     *
     * @param label in the words of this row
     * @param note such as "berada di luar sistem"; may be empty
     * @param files what is there
     * @param upload asks for the file when it is missing, or for a newer one
     * @param tag present, missing or none
     */
    public record Need(
            String label, String note, List<FileView> files, Optional<FieldView.Upload> upload, Optional<Tag> tag) {
        /** Keeps its own list. */
        public Need {
            files = List.copyOf(files);
        }
    }

    /** How much a broken rule weighs; the word is the message {@code severity.<name>}. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO;

        /** Gives the last part of the style class. */
        public String css() {
            return switch (this) {
                case ERROR -> "bad";
                case WARNING -> "warning";
                case INFO -> "info";
            };
        }

        /** Gives the key of its word. */
        public String key() {
            return "severity." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Tells what a check found, or why it was not done.
     *
     * @param title of the check
     * @param remark why it was not done, or anything else to know about it; may be empty
     * @param severity of what is broken
     * @param failed rules that are broken
     * @param open rules that a person has to judge
     * @param waiting fields whose answers other rules wait for
     * @param rules how many rules wait for answers
     * @param passed rules that are kept
     */
    public record Checked(
            String title,
            String remark,
            Severity severity,
            List<Finding> failed,
            List<Finding> open,
            List<MissingAnswer> waiting,
            int rules,
            List<Finding> passed) {
        /** Keeps its own lists. */
        public Checked {
            failed = List.copyOf(failed);
            open = List.copyOf(open);
            waiting = List.copyOf(waiting);
            passed = List.copyOf(passed);
        }

        /** Tells how many rules a person has to judge. */
        public int judged() {
            return open.size();
        }

        /** Tells how many rules are kept. */
        public int kept() {
            return passed.size();
        }
    }

    /**
     * Tells how one rule came out.
     *
     * @param rule short code, and what the rule is about
     * @param evidence what it was found by, one line each
     * @param at id of the field that it is about; empty where that is not on the page
     */
    public record Finding(String rule, String text, List<String> evidence, String at) {
        /** Keeps its own list. */
        public Finding {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Leads to a field that a rule needs and that has no answer yet.
     *
     * @param id of the field
     */
    public record MissingAnswer(String id, CharSequence label) {}

    /** Tells whether the form carries files. */
    public boolean multipart() {
        return needs.stream().anyMatch(need -> need.upload().isPresent())
                || fields.stream().anyMatch(FieldView::holdsUpload);
    }
}
