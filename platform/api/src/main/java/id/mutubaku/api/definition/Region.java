package id.mutubaku.api.definition;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Is a region as data: all in which one region differs from another, apart from its SOPs and plugins.
 *
 * @param id slug, the first part of every path
 * @param name as people say it, such as {@code Provinsi …}
 * @param agency the office that serves
 * @param code kode wilayah (Kepmendagri 300.2.2-2430/2025), such as {@code 36} or {@code 71.08}
 * @param place where letters are dated
 * @param timeZone IANA zone of the office
 * @param calendar id of the office calendar
 * @param caseNumber pattern of case numbers with {@code {tahun} {bulan} {hari} {acak}}
 * @param domainSuffix what every name in the region's domain ends with
 * @param theme colours
 * @param labels printed labels that all SOPs of the region share
 * @param plugins plugin ids with whether they are enabled, and their settings
 * @param source where each of these comes from, by key
 * @param contact how to reach the office
 */
public record Region(
        String id,
        String name,
        String agency,
        String code,
        String place,
        ZoneId timeZone,
        String calendar,
        String caseNumber,
        Optional<String> domainSuffix,
        Optional<Theme> theme,
        Map<String, String> labels,
        Map<String, PluginSetting> plugins,
        Map<String, String> source,
        Map<String, String> contact) {

    /** Overrides the accent colour, on light and on dark paper. */
    public record Theme(String accent, String accentDark) {}

    /** Switches a plugin on for the region. */
    public record PluginSetting(boolean enabled, Map<String, Object> settings) {}

    public Region {
        labels = Map.copyOf(labels);
        plugins = Map.copyOf(plugins);
        source = Map.copyOf(source);
        contact = Map.copyOf(contact);
    }
}
