package id.mutubaku.engine.definition;

import id.mutubaku.model.definition.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The SOPs of one region, and the answers to what inboxes and lists ask of all of them at once. Immutable. */
public final class RegionSops {
    static final RegionSops NONE = new RegionSops(Map.of(), List.of());

    private final Map<String, NavigableMap<Integer, DefinitionVersion>> versions;
    private final Map<String, SopSummary> latest = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> posts;
    private final Set<String> officials = new HashSet<>();
    private final Set<String> postsOfAllVersions = new HashSet<>();
    private final Map<String, Set<String>> withPost = new HashMap<>();

    /**
     * Indexes the SOPs of a region.
     *
     * @param versions all that were published, by reference
     * @param latest a summary of each of them
     */
    RegionSops(Map<String, NavigableMap<Integer, DefinitionVersion>> versions, Collection<SopSummary> latest) {
        this.versions = versions;
        List<SopSummary> sorted = new ArrayList<>(latest);
        sorted.sort(Comparator.comparing((SopSummary sop) -> sop.title()).thenComparing(SopSummary::reference));
        Set<String> applicants = new HashSet<>();
        sorted.forEach(sop -> {
            this.latest.put(sop.reference(), sop);
            applicants.addAll(sop.applicants());
            sop.definition().actors().forEach(actor -> names.putIfAbsent(actor.id(), actor.name()));
            sop.actors().values().forEach(actor -> add(sop, actor));
        });
        this.posts = new TreeMap<>(names);
        posts.keySet().removeAll(applicants);
        versions.values().stream()
                .flatMap(numbered -> numbered.values().stream())
                .flatMap(version -> version.actors().stream())
                .filter(actor -> actor.kind() != Actor.Kind.APPLICANT)
                .forEach(actor -> postsOfAllVersions.add(actor.id()));
    }

    private void add(SopSummary sop, Actor actor) {
        if (actor.kind() == Actor.Kind.OFFICIAL || actor.kind() == Actor.Kind.TEAM) {
            officials.add(actor.id());
        }
        if (actor.kind() != Actor.Kind.APPLICANT) {
            withPost.computeIfAbsent(actor.id(), id -> new HashSet<>()).add(sop.reference());
        }
    }

    Map<String, NavigableMap<Integer, DefinitionVersion>> versions() {
        return versions;
    }

    Optional<SopSummary> latest(String reference) {
        return Optional.ofNullable(latest.get(reference));
    }

    /** Lists the SOPs in their latest versions, in the order of their titles. */
    public Collection<SopSummary> latest() {
        return Collections.unmodifiableCollection(latest.values());
    }

    /** Lists the SOPs that can be asked for, in the order of their titles. */
    public List<SopSummary> offered() {
        return latest.values().stream().filter(sop -> sop.offer().isPresent()).toList();
    }

    /** Lists those that people ask for from outside of the office, in the same order. */
    public List<SopSummary> services() {
        return offered().stream()
                .filter(sop -> sop.definition().beginsWithApplicant())
                .toList();
    }

    /** Lists those that an official begins, in the same order. */
    public List<SopSummary> internal() {
        return offered().stream()
                .filter(sop -> !sop.definition().beginsWithApplicant())
                .toList();
    }

    /** Returns the names of all actors, by id. */
    public Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Returns the names of the posts that an official can hold, by actor id: of all but those who ask. */
    public Map<String, String> posts() {
        return Collections.unmodifiableMap(posts);
    }

    /** Tells whether any of these is a post in the office; others ask, or help from outside. */
    public boolean hasOfficial(Collection<String> actors) {
        return actors.stream().anyMatch(officials::contains);
    }

    /** Returns the references of the SOPs in which any of these takes part other than by asking. */
    public Set<String> withPost(Collection<String> actors) {
        Set<String> references = new HashSet<>();
        actors.forEach(actor -> references.addAll(withPost.getOrDefault(actor, Set.of())));
        return references;
    }

    /** Returns the ids of the actors who do not ask, in all versions: cases may still run by an old one. */
    public Set<String> postsOfAllVersions() {
        return Collections.unmodifiableSet(postsOfAllVersions);
    }
}
