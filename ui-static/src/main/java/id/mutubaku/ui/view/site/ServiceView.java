package id.mutubaku.ui.view.site;

/**
 * Shows a service in a list.
 *
 * @param region whose it is; empty on the region's own page
 * @param summary one sentence
 * @param audience who may ask
 * @param longest how long it takes at most by the standard, in words; empty when the SOP does not say
 */
public record ServiceView(
        CharSequence title, String url, String region, CharSequence summary, CharSequence audience, String longest) {}
