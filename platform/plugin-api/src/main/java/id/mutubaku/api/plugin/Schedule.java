package id.mutubaku.api.plugin;

import id.mutubaku.api.plugin.Subject.RegionFacts;
import java.time.Instant;

/**
 * Something that is done at certain times for each region that has the plugin switched on, whatever its cases do: a list that is
 * fetched each night, a count that is sent each hour.
 *
 * <p>It is run from the job table, on one machine: at least once for each time that has come. When it fails it is run again with the
 * same key; when it fails for good, a person retries or discards it. Of the times that were missed while the platform stood still or
 * the plugin was off, the last one is made up.
 */
public non-sealed interface Schedule extends Offer {

    /**
     * Does it.
     *
     * @param due the time that has come
     * @param key the same for each attempt at the same time; at most 200 characters
     * @throws Exception when it failed; its message is shown to the person who decides
     */
    void run(Instant due, RegionFacts region, String key, PluginContext context) throws Exception;
}
