package id.mutubaku.api.plugin;

import java.util.List;

/**
 * A look at a case before a step of it is completed, which reports what it finds.
 *
 * <p>A check is asked often: each time an official opens the step, and once more when it is completed. It must change
 * nothing. It reports; how bad a failed finding is, the definition decides, and what follows from it, a person.
 */
public non-sealed interface Check extends Offer {

    /**
     * Looks at a case.
     *
     * @param subject the case, with what is being filled in for the step; it may be incomplete
     * @return one finding for each rule that was looked at, in the order in which people read them
     * @throws Exception when the check cannot be done; it then counts as not done, for the reason given
     */
    List<Finding> check(Subject subject, PluginContext context) throws Exception;
}
