package id.mutubaku.exchange.flow;

import id.mutubaku.exchange.picture.Line;
import id.mutubaku.exchange.reading.Place;
import id.mutubaku.exchange.reading.Quote;
import java.util.Optional;

/**
 * An arrow between two symbols.
 *
 * @param from where it comes from
 * @param to where it leads
 * @param line how it was drawn
 * @param place where it was read
 * @param label the words beside it
 * @param sure how sure its ends are, from 0 to 1
 */
public record FlowEdge(Symbol from, Symbol to, Line line, Place place, Optional<Quote> label, double sure) {

    FlowEdge labelled(Quote quote) {
        return new FlowEdge(from, to, line, place, Optional.of(quote), sure);
    }

    boolean connects(FlowEdge other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
