package id.mutubaku.ui.form.screen;

import id.mutubaku.engine.form.FormPage;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The screens of a form with pages, in their order.
 *
 * @param all of them; none where the form is filled in on one page
 */
public record Screens(List<Screen> all) {
    /** Keeps its own list. */
    public Screens {
        all = List.copyOf(all);
    }

    /** Returns the screens of no form with pages. */
    public static Screens none() {
        return new Screens(List.of());
    }

    /**
     * Returns the screens of a form.
     *
     * @param files the title of the screen that asks for files; absent where none are asked for
     */
    public static Screens of(FormSchema form, Optional<String> files) {
        List<Screen> all = new ArrayList<>();
        FormPage.of(form).forEach(page -> all.add(new Screen(page.id(), page.title(), page.text(), page.fields())));
        if (!all.isEmpty()) {
            files.ifPresent(title -> all.add(new Screen(Screen.FILES, title, "", List.of())));
        }
        return new Screens(all);
    }

    /** Tells whether the form is filled in on one page. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the first. */
    public Screen first() {
        return all.get(0);
    }

    /** Finds a screen by its id. */
    public Optional<Screen> find(String id) {
        return all.stream().filter(screen -> screen.id().equals(id)).findFirst();
    }

    /** Finds the screen that asks for a field of the form. */
    public Optional<Screen> asking(String field) {
        return all.stream().filter(screen -> screen.fields().contains(field)).findFirst();
    }

    /** Returns the number of a screen, from 1. */
    public int number(Screen screen) {
        return all.indexOf(screen) + 1;
    }

    /** Returns the screen after another; absent after the last. */
    public Optional<Screen> after(Screen screen) {
        return at(all.indexOf(screen) + 1);
    }

    /** Returns the screen before another; absent before the first. */
    public Optional<Screen> before(Screen screen) {
        return at(all.indexOf(screen) - 1);
    }

    private Optional<Screen> at(int index) {
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /** Returns the first screen with which something is wrong. */
    public Optional<Screen> wrong(List<Problem> problems) {
        return all.stream().filter(screen -> !screen.of(problems).isEmpty()).findFirst();
    }
}
