package id.mutubaku.model.definition;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A region as data: all in which one region differs from another, apart from its SOPs and plugins.
 *
 * @param id slug, the first part of every path
 * @param name as people say it, such as {@code Provinsi …}
 * @param agency the office that serves
 * @param code kode wilayah (Kepmendagri 300.2.2-2430/2025), such as {@code 36} or {@code 71.08}
 * @param place where letters are dated
 * @param timeZone IANA zone of the office
 * @param calendar id of the office calendar
 * @param holidays ids of further lists of holidays that the region keeps
 * @param caseNumber pattern of case numbers with {@code {tahun} {bulan} {hari} {acak}}
 * @param domainSuffix what every name in the region's domain ends with
 * @param theme colours
 * @param labels printed labels that all SOPs of the region share
 * @param plugins plugin ids with whether they are enabled, and their settings
 * @param source where each of these comes from, by key
 * @param contact how to reach the office
 * @param webhooks programs that are told what happens to cases
 * @param accepted findings of the check that stay as they are
 */
public record Region(
        String id,
        String name,
        String agency,
        String code,
        String place,
        ZoneId timeZone,
        String calendar,
        List<String> holidays,
        String caseNumber,
        Optional<String> domainSuffix,
        Optional<Theme> theme,
        Map<String, String> labels,
        Map<String, PluginSetting> plugins,
        Map<String, String> source,
        Map<String, String> contact,
        List<Webhook> webhooks,
        List<Accepted> accepted) {

    /** A region's own accent colour, on light and on dark paper. */
    public record Theme(String accent, String accentDark) {}

    /** The use of a plugin in the region. */
    public record PluginSetting(boolean enabled, Map<String, Object> settings) {}

    /**
     * A program that is told what happens to cases, as CloudEvents 1.0.
     *
     * @param url where to post
     * @param events stored names of the events, such as {@code step-completed}; empty for all
     * @param secret name of the environment variable that holds the key with which messages are signed
     */
    public record Webhook(String url, List<String> events, String secret) {
        public Webhook {
            events = List.copyOf(events);
        }
    }

    public Region {
        holidays = List.copyOf(holidays);
        webhooks = List.copyOf(webhooks);
        accepted = List.copyOf(accepted);
        labels = Map.copyOf(labels);
        plugins = Map.copyOf(plugins);
        source = Map.copyOf(source);
        contact = Map.copyOf(contact);
    }
}
