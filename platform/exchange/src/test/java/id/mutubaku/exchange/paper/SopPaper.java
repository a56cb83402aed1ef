package id.mutubaku.exchange.paper;

import java.util.ArrayList;
import java.util.List;

/** An SOP on paper: identity block on the first page, the table of activities with its flow on those that follow. */
public final class SopPaper {
    private static final double LEFT = 30;
    private static final double TOP = 40;
    private static final double HEAD = 30;
    private static final double ROW = 48;
    private static final double ACTOR = 64;
    private static final double WIDE = 34;
    private static final double HIGH = 16;
    private static final double NUMBER = 24;
    private static final double ACTIVITY = 150;
    private static final double QUALITY = 84;
    private static final int ROWS_OF_PAGE = 9;

    private final Manner manner;
    private final List<String> actors;
    private final List<PaperStep> steps;
    private final List<Paper> pages = new ArrayList<>();

    private SopPaper(Manner manner, List<String> actors, List<PaperStep> steps) {
        this.manner = manner;
        this.actors = actors;
        this.steps = steps;
    }

    /** Draws an SOP; a loop back stays on its page. */
    public static byte[] draw(Manner manner, String title, List<String> actors, List<PaperStep> steps) {
        SopPaper sop = new SopPaper(manner, actors, steps);
        sop.pages.add(sop.identity(title));
        for (int first = 0; first < steps.size(); first += ROWS_OF_PAGE) {
            sop.pages.add(sop.table(first, Math.min(steps.size(), first + ROWS_OF_PAGE)));
        }
        return Paper.file(sop.pages.toArray(Paper[]::new));
    }

    private Paper identity(String title) {
        Paper paper = new Paper(manner);
        List<String> labels = List.of(
                "Nomor SOP", "Tanggal Pembuatan", "Tanggal Revisi", "Tanggal Efektif", "Disahkan oleh", "Nama SOP");
        List<String> values =
                List.of("000/01/SOP/2025", "3 Februari 2025", "", "10 Februari 2025", "Kepala Dinas", title);
        grid(paper, new double[] {30, 400, 500, 800}, new double[] {40, 130});
        for (int row = 0; row < 6; row++) {
            paper.text(404, 51 + 15 * row, labels.get(row));
            paper.text(504, 51 + 15 * row, values.get(row));
            if (row > 0) {
                paper.line(400, 40 + 15 * row, 800, 40 + 15 * row);
            }
        }
        paper.text(100, 60, "PEMERINTAH KOTA CONTOH");
        List<String> boxes = List.of(
                "Dasar Hukum",
                "Kualifikasi Pelaksana",
                "Keterkaitan",
                "Peralatan/perlengkapan",
                "Peringatan",
                "Pencatatan dan pendataan");
        grid(paper, new double[] {30, 400, 800}, new double[] {130, 145, 200, 215, 270, 285, 340});
        for (int box = 0; box < 6; box++) {
            double x = box % 2 == 0 ? 34 : 404;
            double y = 141 + 70 * (box / 2);
            paper.text(x, y, boxes.get(box));
            paper.text(x, y + 18, "1. Butir pertama " + box);
            paper.text(x, y + 28, "2. Butir kedua yang panjang");
            paper.text(x + 8, y + 38, "dan berlanjut");
        }
        return paper;
    }

    private static void grid(Paper paper, double[] across, double[] down) {
        for (double x : across) {
            paper.line(x, down[0], x, down[down.length - 1]);
        }
        for (double y : down) {
            paper.line(across[0], y, across[across.length - 1], y);
        }
    }

    private double actorLeft() {
        return LEFT + NUMBER + ACTIVITY;
    }

    private double qualityLeft() {
        return actorLeft() + ACTOR * actors.size();
    }

    private double center(int actor) {
        return actorLeft() + ACTOR * actor + ACTOR / 2;
    }

    private static double symbolTop(int row) {
        return TOP + HEAD + ROW * (row % ROWS_OF_PAGE) + (ROW - HIGH) / 2;
    }

    private Paper table(int first, int end) {
        Paper paper = new Paper(manner);
        double bottom = TOP + HEAD + ROW * (end - first);
        double right = qualityLeft() + 4 * QUALITY;
        List<Double> across = new ArrayList<>(List.of(LEFT, LEFT + NUMBER));
        for (int actor = 0; actor <= actors.size(); actor++) {
            across.add(actorLeft() + ACTOR * actor);
        }
        for (int part = 1; part <= 4; part++) {
            across.add(qualityLeft() + part * QUALITY);
        }
        for (double x : across) {
            boolean group = (x > actorLeft() && x < qualityLeft()) || (x > qualityLeft() && x < right - QUALITY - 1);
            paper.line(x, group ? TOP + HEAD / 2 : TOP, x, bottom);
        }
        paper.line(LEFT, TOP, right, TOP);
        paper.line(actorLeft(), TOP + HEAD / 2, right - QUALITY, TOP + HEAD / 2);
        for (int row = 0; row <= end - first; row++) {
            paper.line(LEFT, TOP + HEAD + ROW * row, right, TOP + HEAD + ROW * row);
        }
        headings(paper);
        for (int row = first; row < end; row++) {
            row(paper, row, row == first, row == end - 1);
        }
        return paper;
    }

    private void headings(Paper paper) {
        paper.text(LEFT + 3, TOP + 17, "No.");
        paper.text(LEFT + NUMBER + 3, TOP + 17, "Kegiatan");
        paper.text(actorLeft() + 3, TOP + 10, "Pelaksana");
        paper.text(qualityLeft() + 3, TOP + 10, "Mutu Baku");
        for (int actor = 0; actor < actors.size(); actor++) {
            paper.text(actorLeft() + ACTOR * actor + 3, TOP + 25, actors.get(actor));
        }
        List<String> parts = List.of("Kelengkapan", "Waktu", "Output");
        for (int part = 0; part < 3; part++) {
            paper.text(qualityLeft() + part * QUALITY + 3, TOP + 25, parts.get(part));
        }
        paper.text(qualityLeft() + 3 * QUALITY + 3, TOP + 17, "Ket.");
    }

    private void row(Paper paper, int row, boolean firstOfPage, boolean lastOfPage) {
        PaperStep step = steps.get(row);
        double top = TOP + HEAD + ROW * (row % ROWS_OF_PAGE);
        paper.text(LEFT + 3, top + 12, (row + 1) + ".");
        double line = top + 12;
        for (String part : step.activity().split("\n", -1)) {
            paper.text(LEFT + NUMBER + 3, line, part);
            line += 9;
        }
        paper.text(qualityLeft() + 3, top + 12, step.requires());
        paper.text(qualityLeft() + QUALITY + 3, top + 12, step.time());
        paper.text(qualityLeft() + 2 * QUALITY + 3, top + 12, step.output());
        symbol(paper, row);
        flow(paper, row, firstOfPage, lastOfPage);
    }

    private void symbol(Paper paper, int row) {
        double x = center(steps.get(row).actor()) - WIDE / 2;
        double y = symbolTop(row);
        if (row == 0 || row == steps.size() - 1) {
            paper.capsule(x, y, WIDE, HIGH);
        } else if (steps.get(row).backTo().isPresent()) {
            paper.diamond(x, y, WIDE, HIGH);
        } else {
            paper.box(x, y, WIDE, HIGH);
        }
    }

    private void flow(Paper paper, int row, boolean firstOfPage, boolean lastOfPage) {
        double x = center(steps.get(row).actor());
        double bottom = symbolTop(row) + HIGH;
        if (firstOfPage && row > 0) {
            paper.pentagon(x - 8, TOP - 24, 16, 14);
            paper.arrow(x, TOP - 10, x, symbolTop(row));
        }
        if (lastOfPage && row < steps.size() - 1) {
            double end = TOP + HEAD + ROW * (row % ROWS_OF_PAGE + 1);
            paper.arrow(x, bottom, x, end + 6);
            paper.pentagon(x - 8, end + 6, 16, 14);
        } else if (row < steps.size() - 1) {
            forward(paper, x, bottom, center(steps.get(row + 1).actor()), symbolTop(row + 1));
        }
        steps.get(row).backTo().ifPresent(target -> back(paper, row, target));
    }

    private void forward(Paper paper, double x, double bottom, double nextX, double nextTop) {
        if (x == nextX) {
            paper.arrow(x, bottom, x, nextTop);
        } else {
            double between = bottom + 9;
            paper.arrow(x, bottom, x, between, nextX, between, nextX, nextTop);
        }
    }

    /** Draws a loop: out at the right side of the decision, up beside the column, in at the right of its target. */
    private void back(Paper paper, int row, int target) {
        double from = center(steps.get(row).actor()) + WIDE / 2;
        double to = center(steps.get(target).actor()) + WIDE / 2;
        double aside = Math.max(from, to) + 5 + row % 5;
        double y = symbolTop(row) + HIGH / 2;
        paper.arrow(from, y, aside, y, aside, symbolTop(target) + HIGH / 2, to, symbolTop(target) + HIGH / 2);
        paper.text(from - 4, y - 6, "Tidak");
        paper.text(center(steps.get(row).actor()) - 13, symbolTop(row) + HIGH + 7, "Ya");
    }
}
