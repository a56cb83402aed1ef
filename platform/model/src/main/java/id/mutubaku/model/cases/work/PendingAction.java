package id.mutubaku.model.cases.work;

/**
 * An action that a plugin is still to do after a step was completed.
 *
 * @param use plugin and what it offers
 * @param title what it does, in words
 * @param place after which step
 * @param visit after which visit of it, 1 for the first
 */
public record PendingAction(String use, String title, Place place, int visit) {

    /** Returns the key that is the same for each attempt at it, in a case. */
    public String key(String number) {
        return number + "/" + place.path() + "/" + visit + "/" + use;
    }
}
