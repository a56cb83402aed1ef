package id.mutubaku.ui.cases.history;

import id.mutubaku.ui.view.EventView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events of one moment, such as those of one command, which a reader is told as one thing. */
final class Moment {
    private final List<Told> told = new ArrayList<>();

    /** An event in words. */
    private record Told(Rank rank, EventView words) {}

    void add(Rank rank, EventView words) {
        told.add(new Told(rank, words));
    }

    /** Tells the greatest of the events, and the others as lines below it; empty where the reader is told nothing. */
    Optional<EventView> view() {
        Optional<Told> main =
                Stream.of(Rank.values()).flatMap(rank -> of(rank).stream()).findFirst();
        return main.map(this::view);
    }

    private List<Told> of(Rank rank) {
        return told.stream().filter(each -> each.rank() == rank).toList();
    }

    private EventView view(Told main) {
        EventView words = main.words();
        String lines = told.stream()
                .filter(each -> each.equals(main) || main.rank() != Rank.MAIN || each.rank() != Rank.MINOR)
                .flatMap(each -> each.equals(main) ? lines(words.said()) : lines(each.words()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new EventView(words.what(), words.at(), words.what().contains(words.by()) ? "" : words.by(), lines);
    }

    private static Stream<String> lines(EventView words) {
        return Stream.concat(Stream.of(words.what()), lines(words.said()));
    }

    private static Stream<String> lines(String said) {
        return said.lines().filter(line -> !line.isBlank());
    }
}
