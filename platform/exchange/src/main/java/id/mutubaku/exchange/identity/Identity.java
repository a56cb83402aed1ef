package id.mutubaku.exchange.identity;

import id.mutubaku.exchange.label.IdentityLabel;
import id.mutubaku.exchange.reading.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The identity block as read.
 *
 * @param labels the wording of each label that was found
 * @param values what stands at each label; absent where the place is empty
 * @param letterhead the lines of the letterhead
 */
public record Identity(Map<IdentityLabel, Quote> labels, Map<IdentityLabel, Quote> values, Optional<Quote> letterhead) {

    public Identity {
        labels = Map.copyOf(labels);
        values = Map.copyOf(values);
    }

    /** Returns what stands at a label. */
    public Optional<Quote> value(IdentityLabel label) {
        return Optional.ofNullable(values.get(label)).filter(quote -> !quote.isEmpty());
    }

    /** Returns the wording of a label. */
    public Optional<Quote> label(IdentityLabel label) {
        return Optional.ofNullable(labels.get(label));
    }

    /** Returns the fields whose label was not found. */
    public List<IdentityLabel> missing() {
        return List.of(IdentityLabel.values()).stream()
                .filter(label -> !labels.containsKey(label))
                .toList();
    }
}
