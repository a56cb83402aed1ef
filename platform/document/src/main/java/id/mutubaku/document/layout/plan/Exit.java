package id.mutubaku.document.layout.plan;

import java.util.Optional;

/** The place at which an arrow has to leave its symbol. */
public record Exit(Port port, Optional<ExitLabel> label) {}
