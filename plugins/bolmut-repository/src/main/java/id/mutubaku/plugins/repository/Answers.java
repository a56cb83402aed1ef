package id.mutubaku.plugins.repository;

import id.mutubaku.api.plugin.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads answers of a case by their address, {@code form/field}. */
record Answers(Subject subject) {

    /** Returns an answer; empty where it was not given or is no single value. */
    Optional<String> text(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? Optional.empty() : subject.answer(address.substring(0, slash), address.substring(slash + 1));
    }

    /** Lists the rows of an answer that has rows; none where it has not. */
    List<Map<?, ?>> rows(String address) {
        int slash = address.indexOf('/');
        Object answer = slash < 0
                ? List.of()
                : subject.data()
                        .getOrDefault(address.substring(0, slash), Map.of())
                        .getOrDefault(address.substring(slash + 1), List.of());
        return answer instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .<Map<?, ?>>map(Map.class::cast)
                        .toList()
                : List.of();
    }
}
