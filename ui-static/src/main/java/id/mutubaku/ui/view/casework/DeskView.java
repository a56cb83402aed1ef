package id.mutubaku.ui.view.casework;

import id.mutubaku.ui.view.LinkView;
import id.mutubaku.ui.view.form.PressView;
import java.util.List;
import java.util.Optional;

/**
 * Shows an official how a step stands: who holds it, whether its time stands, and what can be done with it beside
 * completing it.
 *
 * @param activity what the step says; empty where the form below says it
 * @param folded whether all of it may be passed over, since the step can be done as it is
 * @param holder a sentence on who holds it; may be empty
 * @param halt why nothing can be done, or why its time stands
 * @param presses acts without a form
 * @param onward where the work itself is done, when that is another page
 * @param acts acts with a form
 * @param others other steps of the case that wait for the reader
 */
public record DeskView(
        CharSequence activity,
        boolean folded,
        String holder,
        Optional<Halt> halt,
        List<PressView> presses,
        Optional<LinkView> onward,
        List<ActView> acts,
        List<LinkView> others) {
    /** Keeps its own lists. */
    public DeskView {
        presses = List.copyOf(presses);
        acts = List.copyOf(acts);
        others = List.copyOf(others);
    }

    /**
     * Says what stops a step.
     *
     * @param title what it is, such as "Waktu dihentikan"
     * @param text since when, who, why; may hold line breaks
     * @param remarks what is asked for, where the step waits for a correction
     */
    public record Halt(String title, String text, List<String> remarks) {
        /** Keeps its own list. */
        public Halt {
            remarks = List.copyOf(remarks);
        }
    }
}
