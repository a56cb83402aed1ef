package id.mutubaku.exchange.reading;

import id.mutubaku.exchange.picture.Box;

/**
 * Where something was read.
 *
 * @param page the number of the page, from 1
 * @param box the part of the page
 */
public record Place(int page, Box box) {}
