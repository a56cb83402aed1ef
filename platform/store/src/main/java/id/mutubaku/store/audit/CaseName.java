package id.mutubaku.store.audit;

/** The name of a case. */
record CaseName(String region, String number) {}
