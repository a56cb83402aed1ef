package id.mutubaku.engine.pattern;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a pattern as it was read, with how much of a text it can take. */
sealed interface PatternPart {
    /** More signs than any text has. */
    int ENDLESS = 1_000_000;

    /** Returns the part as RE2 writes it. */
    String toRe2();

    /** Returns how many states it has after its counted repetitions are written out. */
    long size();

    /** Returns the fewest signs that it takes. */
    long shortest();

    /** Returns the most signs that it takes, at most {@value #ENDLESS}. */
    long longest();

    /** One sign, or one of several. */
    record Sign(String re2) implements PatternPart {
        @Override
        public String toRe2() {
            return re2;
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public long shortest() {
            return 1;
        }

        @Override
        public long longest() {
            return 1;
        }
    }

    /** A place between signs: the beginning or the end of the text, or the edge of a word. */
    record Edge(String re2) implements PatternPart {
        @Override
        public String toRe2() {
            return re2;
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public long shortest() {
            return 0;
        }

        @Override
        public long longest() {
            return 0;
        }
    }

    /** Parts one after the other. */
    record Sequence(List<PatternPart> parts) implements PatternPart {
        public Sequence {
            parts = List.copyOf(parts);
        }

        @Override
        public String toRe2() {
            return parts.stream().map(PatternPart::toRe2).collect(Collectors.joining());
        }

        @Override
        public long size() {
            return parts.stream().mapToLong(PatternPart::size).sum();
        }

        @Override
        public long shortest() {
            return parts.stream().mapToLong(PatternPart::shortest).sum();
        }

        @Override
        public long longest() {
            return Math.min(
                    ENDLESS, parts.stream().mapToLong(PatternPart::longest).sum());
        }
    }

    /** Parts of which one is taken; one or more. */
    record Choice(List<PatternPart> alternatives) implements PatternPart {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String toRe2() {
            return alternatives.stream().map(PatternPart::toRe2).collect(Collectors.joining("|"));
        }

        @Override
        public long size() {
            return alternatives.stream().mapToLong(PatternPart::size).sum();
        }

        @Override
        public long shortest() {
            return alternatives.stream().mapToLong(PatternPart::shortest).min().orElse(0);
        }

        @Override
        public long longest() {
            return alternatives.stream().mapToLong(PatternPart::longest).max().orElse(0);
        }
    }

    /** A part in parentheses. */
    record Group(PatternPart inside) implements PatternPart {
        @Override
        public String toRe2() {
            return "(?:" + inside.toRe2() + ")";
        }

        @Override
        public long size() {
            return inside.size() + 1;
        }

        @Override
        public long shortest() {
            return inside.shortest();
        }

        @Override
        public long longest() {
            return inside.longest();
        }
    }

    /**
     * A part that is taken several times.
     *
     * @param most {@value #ENDLESS} where there is no limit
     * @param written how RE2 writes that
     */
    record Repeated(PatternPart part, int least, int most, String written) implements PatternPart {
        @Override
        public String toRe2() {
            return part.toRe2() + written;
        }

        @Override
        public long size() {
            boolean counted = written.startsWith("{");
            long times = most == ENDLESS ? least + 1L : most;
            return counted ? part.size() * times + 1 : part.size() + 1;
        }

        @Override
        public long shortest() {
            return Math.min(ENDLESS, part.shortest() * least);
        }

        @Override
        public long longest() {
            return Math.min(ENDLESS, part.longest() * most);
        }
    }
}
