package id.mutubaku.ui.site;

import id.mutubaku.model.definition.Region;
import id.mutubaku.ui.page.Asset;
import id.mutubaku.ui.page.RegionTheme;
import id.mutubaku.ui.page.ThemeSheet;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Holds the files that every page links to: the style sheet, the icon, and a theme sheet for each region that has one.
 *
 * <p>Immutable. Names carry a hash of the content, so that each may be cached for ever.
 */
public final class SiteAssets {
    private static final String FOLDER = "/aset/";
    private static final String CSS = "text/css; charset=utf-8";

    private final Asset style = Asset.styleSheet();
    private final Asset icon = Asset.icon();
    private final Map<String, String> themeUrls = new TreeMap<>();
    private final Map<String, Asset> files = new TreeMap<>();

    /** Makes the theme sheets of the regions. */
    public SiteAssets(Collection<Region> regions) {
        files.put(url(style), style);
        files.put(url(icon), icon);
        for (Region region : regions) {
            region.theme().flatMap(theme -> sheet(region, theme)).ifPresent(sheet -> {
                files.put(url(sheet), sheet);
                themeUrls.put(region.id(), url(sheet));
            });
        }
    }

    /** Returns where the style sheet is served. */
    public String styleUrl() {
        return url(style);
    }

    /** Returns where the icon is served. */
    public String iconUrl() {
        return url(icon);
    }

    /** Returns what the header of a region's pages shows; without a theme sheet for a region it was not made with. */
    public RegionTheme theme(Region region) {
        return new RegionTheme(
                region.name(),
                region.agency(),
                "/" + region.id() + "/",
                SiteViews.ways(region),
                Optional.empty(),
                Optional.ofNullable(themeUrls.get(region.id())));
    }

    /** Returns all files by the path under which they are served, in the order of the paths. */
    public Map<String, Asset> files() {
        return Collections.unmodifiableMap(files);
    }

    /** Makes the theme sheet; none where a colour could not be read on its paper, for the standard accent can. */
    private static Optional<Asset> sheet(Region region, Region.Theme theme) {
        try {
            byte[] css = ThemeSheet.css(theme.accent(), theme.accentDark()).getBytes(StandardCharsets.UTF_8);
            return Optional.of(Asset.of("tema-" + region.id(), "css", css, CSS));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static String url(Asset asset) {
        return FOLDER + asset.name();
    }
}
