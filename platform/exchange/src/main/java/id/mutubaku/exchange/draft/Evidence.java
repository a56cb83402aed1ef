package id.mutubaku.exchange.draft;

import id.mutubaku.exchange.reading.Place;

/**
 * Where a value of the draft was read.
 *
 * @param pointer the value in the definition
 * @param place the page and the part of it
 * @param sure how sure it is, from 0 to 1
 * @param inferred whether it was concluded and does not stand there
 */
public record Evidence(String pointer, Place place, double sure, boolean inferred) {}
