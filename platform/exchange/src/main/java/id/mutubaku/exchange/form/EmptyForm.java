package id.mutubaku.exchange.form;

import id.mutubaku.document.drawing.Box;
import id.mutubaku.document.drawing.Edge;
import id.mutubaku.document.drawing.Page;
import id.mutubaku.document.drawing.Point;
import id.mutubaku.document.drawing.Symbol;
import id.mutubaku.document.drawing.Symbol.Shape;
import id.mutubaku.document.label.PrintedLabels;
import id.mutubaku.model.definition.PrintedSop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form with nothing in it: labels, headings, numbered rows, and the five symbols on a page of their own. */
final class EmptyForm {
    private static final int ACTORS = 4;
    private static final int ROWS = 10;
    private static final int HEAD = 320;
    private static final int ROW = 900;
    private static final int NUMBER = 500;
    private static final int ACTIVITY = 3_200;
    private static final int ACTOR = 1_300;
    private static final int QUALITY = 1_600;
    private static final List<String> SYMBOLS = List.of(
            "Mulai dan selesai", "Kegiatan", "Keputusan", "Sambungan ke halaman lain (huruf yang sama)", "Arah");

    private final PrintedLabels labels = new PrintedLabels(Map.of(), Map.of());
    private final List<FormCell> cells = new ArrayList<>();

    private EmptyForm() {}

    static List<FormPage> pages(String identity, String table) {
        EmptyForm form = new EmptyForm();
        return List.of(new IdentityPage(nothing(), form.labels).page(identity, ""), form.table(table), symbols());
    }

    private static PrintedSop nothing() {
        return new PrintedSop(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private FormPage table(String name) {
        int actors = NUMBER + ACTIVITY;
        int quality = actors + ACTORS * ACTOR;
        heading(0, 0, NUMBER, 2 * HEAD, "number");
        heading(NUMBER, 0, ACTIVITY, 2 * HEAD, "activity");
        heading(actors, 0, ACTORS * ACTOR, HEAD, "actors");
        heading(quality, 0, 3 * QUALITY, HEAD, "mutuBaku");
        heading(quality + 3 * QUALITY, 0, QUALITY, 2 * HEAD, "remark");
        for (int actor = 0; actor < ACTORS; actor++) {
            Box box = new Box(actors + actor * ACTOR, HEAD, ACTOR, HEAD);
            cells.add(FormCell.heading(box, "Pelaksana " + (actor + 1)));
        }
        List<String> parts = List.of("requires", "time", "output");
        for (int part = 0; part < parts.size(); part++) {
            heading(quality + part * QUALITY, HEAD, QUALITY, HEAD, parts.get(part));
        }
        for (int row = 0; row < ROWS; row++) {
            row(row, actors, quality);
        }
        return new FormPage(name, Optional.empty(), cells, Optional.empty());
    }

    private void heading(int x, int y, int width, int height, String key) {
        cells.add(FormCell.heading(new Box(x, y, width, height), labels.text(key)));
    }

    private void row(int row, int actors, int quality) {
        int y = 2 * HEAD + row * ROW;
        cells.add(FormCell.of(new Box(0, y, NUMBER, ROW), row + 1 + "."));
        cells.add(FormCell.of(new Box(NUMBER, y, ACTIVITY, ROW), ""));
        for (int actor = 0; actor < ACTORS; actor++) {
            cells.add(FormCell.of(new Box(actors + actor * ACTOR, y, ACTOR, ROW), ""));
        }
        for (int part = 0; part < 4; part++) {
            cells.add(FormCell.of(new Box(quality + part * QUALITY, y, QUALITY, ROW), ""));
        }
    }

    /** Returns the page from which symbols are copied; it is no table of activities, and so is read past. */
    private static FormPage symbols() {
        List<FormCell> cells = new ArrayList<>();
        List<Symbol> symbols = new ArrayList<>();
        List<Shape> shapes = List.of(Shape.CAPSULE, Shape.BOX, Shape.DIAMOND, Shape.PENTAGON);
        for (int index = 0; index < SYMBOLS.size(); index++) {
            int y = index * ROW;
            cells.add(FormCell.of(new Box(0, y, ACTIVITY, ROW), SYMBOLS.get(index)));
            cells.add(FormCell.of(new Box(ACTIVITY, y, 2 * ACTOR, ROW), ""));
            if (index < shapes.size()) {
                int width = shapes.get(index) == Shape.PENTAGON ? 320 : 900;
                int height = shapes.get(index) == Shape.DIAMOND ? 500 : 320;
                Box box = Box.around(ACTIVITY + ACTOR, y + ROW / 2, width, height);
                String id = "s" + index;
                symbols.add(new Symbol(id, id, shapes.get(index), box, Optional.empty(), Optional.empty()));
            }
        }
        int y = shapes.size() * ROW + ROW / 2;
        List<Point> arrow = List.of(new Point(ACTIVITY + 500, y), new Point(ACTIVITY + 2 * ACTOR - 500, y));
        Edge edge = new Edge(0, "", "", arrow, Optional.empty());
        Page drawing = new Page(1, List.of(), List.of(), symbols, List.of(), List.of(edge));
        return new FormPage("Simbol", Optional.empty(), cells, Optional.of(drawing));
    }
}
