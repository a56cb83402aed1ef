package id.mutubaku.casework.plugins.calls;

/** The name of an offer, which a definition writes as {@code plugin/name}. */
record OfferName(String plugin, String offer) {
    static OfferName of(String use) {
        int slash = use.indexOf('/');
        return new OfferName(use.substring(0, Math.max(0, slash)), use.substring(slash + 1));
    }

    @Override
    public String toString() {
        return plugin + "/" + offer;
    }
}
