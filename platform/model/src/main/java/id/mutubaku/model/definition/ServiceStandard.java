package id.mutubaku.model.definition;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The standard of a service (<em>standar pelayanan</em>) in its fourteen components, as far as they are set (UU 25/2009,
 * article 21; PermenPANRB 15/2014).
 *
 * @param wording the same in English
 */
public record ServiceStandard(
        Optional<String> requirements,
        Optional<String> procedure,
        Optional<String> time,
        Optional<String> fee,
        Optional<String> product,
        Optional<String> complaints,
        Optional<String> legalBasis,
        Optional<String> facilities,
        Optional<String> competence,
        Optional<String> supervision,
        Optional<String> staff,
        Optional<String> guarantee,
        Optional<String> safety,
        Optional<String> evaluation,
        Wording wording) {

    /** The components in the order of PermenPANRB 15/2014: those of delivery, then those of management. */
    public enum Component {
        REQUIREMENTS,
        PROCEDURE,
        TIME,
        FEE,
        PRODUCT,
        COMPLAINTS,
        LEGAL_BASIS,
        FACILITIES,
        COMPETENCE,
        SUPERVISION,
        STAFF,
        GUARANTEE,
        SAFETY,
        EVALUATION;

        /** Returns the name of its property. */
        public String property() {
            return this == LEGAL_BASIS ? "legalBasis" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the components that are set, in their order. */
    public Map<Component, String> components() {
        Map<Component, String> set = new LinkedHashMap<>();
        for (Component component : Component.values()) {
            text(component).ifPresent(text -> set.put(component, text));
        }
        return set;
    }

    private Optional<String> text(Component component) {
        return switch (component) {
            case REQUIREMENTS -> requirements;
            case PROCEDURE -> procedure;
            case TIME -> time;
            case FEE -> fee;
            case PRODUCT -> product;
            case COMPLAINTS -> complaints;
            case LEGAL_BASIS -> legalBasis;
            case FACILITIES -> facilities;
            case COMPETENCE -> competence;
            case SUPERVISION -> supervision;
            case STAFF -> staff;
            case GUARANTEE -> guarantee;
            case SAFETY -> safety;
            case EVALUATION -> evaluation;
        };
    }
}
