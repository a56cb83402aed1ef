package id.mutubaku.ui.svg;

import java.time.Duration;
import java.util.Optional;

/** Draws a time as a bar: what half took at most, what nine of ten took at most, and a mark at the standard. */
public final class BarSvg {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 16;

    private BarSvg() {}

    /**
     * Draws a bar. What it shows stands beside it in words.
     *
     * @param longest the time that takes the whole width
     */
    public static Svg of(Duration median, Duration most, Optional<Duration> standard, Duration longest) {
        return Svg.drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"bar\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" aria-hidden=\"true\" focusable=\"false\">"
                + "<path class=\"bar-most\" d=\"M0 3h" + width(most, longest) + "v10H0z\"/>"
                + "<path class=\"bar-median\" d=\"M0 3h" + width(median, longest) + "v10H0z\"/>"
                + standard.map(time -> "<path class=\"bar-mark\" d=\"M" + width(time, longest) + " 0v16\"/>")
                        .orElse("")
                + "</svg>");
    }

    private static long width(Duration time, Duration longest) {
        long whole = Math.max(1, longest.toSeconds());
        return Math.min(WIDTH - 1, Math.max(1, time.toSeconds() * WIDTH / whole));
    }
}
