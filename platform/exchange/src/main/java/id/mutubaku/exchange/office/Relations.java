package id.mutubaku.exchange.office;

import id.mutubaku.exchange.xml.XmlElement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts that a part relates to.
 *
 * @param byId their names by the id of the relation
 * @param byType their names by the last word of the type, the first of each
 */
public record Relations(Map<String, String> byId, Map<String, String> byType) {

    public Relations {
        byId = Map.copyOf(byId);
        byType = Map.copyOf(byType);
    }

    static Relations of(String folder, Optional<XmlElement> list) {
        Map<String, String> byId = new HashMap<>();
        Map<String, String> byType = new HashMap<>();
        list.stream()
                .flatMap(root -> root.children("Relationship"))
                .filter(relation -> !relation.attribute("TargetMode").orElse("").equals("External"))
                .forEach(relation -> {
                    String target =
                            resolved(folder, relation.attribute("Target").orElse(""));
                    String type = relation.attribute("Type").orElse("");
                    relation.attribute("Id").ifPresent(id -> byId.put(id, target));
                    byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
                });
        return new Relations(byId, byType);
    }

    private static String resolved(String folder, String target) {
        Deque<String> way = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                way.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                way.addLast(step);
            }
        }
        return String.join("/", way);
    }

    /** Returns the part of an id. */
    public Optional<String> ofId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the first part of a type, such as {@code styles}. */
    public Optional<String> ofType(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
