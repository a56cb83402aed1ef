package id.mutubaku.plugins.spbe.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An application that an administrator filled in; the components are those of {@link Application}, as text. */
public record ApplicationRow(
        String id,
        String name,
        Optional<String> function,
        Optional<String> process,
        Optional<String> service,
        Optional<String> produces,
        Optional<String> uses,
        Optional<String> owner,
        Optional<String> status) {

    Map<String, String> cells() {
        Map<String, String> cells = new HashMap<>(Map.of("id", id, "name", name));
        function.ifPresent(text -> cells.put("function", text));
        process.ifPresent(text -> cells.put("process", text));
        service.ifPresent(text -> cells.put("service", text));
        produces.ifPresent(text -> cells.put("produces", text));
        uses.ifPresent(text -> cells.put("uses", text));
        owner.ifPresent(text -> cells.put("owner", text));
        status.ifPresent(text -> cells.put("status", text));
        return cells;
    }
}
