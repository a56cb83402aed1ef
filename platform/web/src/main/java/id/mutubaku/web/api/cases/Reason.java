package id.mutubaku.web.api.cases;

/** The reason for something that is not done without one. */
record Reason(String reason) {}
