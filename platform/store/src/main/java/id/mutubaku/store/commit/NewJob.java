package id.mutubaku.store.commit;

/**
 * Asks for something to be done outside, as soon as the change that asks for it is on record.
 *
 * @param kind who does it
 * @param key tells the same wish twice from two wishes; unique in the region
 * @param body what the kind needs to know, as JSON
 * @param cycle how often and after which pauses it is tried again, such as {@code R3/PT1M,PT30M,PT2H}
 */
public record NewJob(String kind, String key, String body, String cycle) {}
