package id.mutubaku.engine.picture;

import id.mutubaku.engine.digest.Digest;
import id.mutubaku.engine.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of a picture, as it was read.
 *
 * @param picture absent where anything is wrong
 * @param problems what is wrong
 */
public record PictureFile(Optional<Picture> picture, List<Problem> problems) {
    /** The most bytes of a picture, which a phone on a slow line still loads. */
    public static final int MOST_BYTES = 500_000;

    /** The most pixels of a side, above which a phone has no memory for it. */
    static final int LONGEST_SIDE = 4_000;

    public PictureFile {
        problems = List.copyOf(problems);
    }

    /** Reads the bytes of a file. */
    public static PictureFile read(byte[] bytes) {
        Optional<PictureHeader> header = PictureHeader.of(bytes);
        if (header.isEmpty()) {
            return new PictureFile(Optional.empty(), List.of(Problem.error("", "picture/type")));
        }
        List<Problem> problems = problems(header.get(), bytes.length);
        Optional<Picture> picture = header.filter(sound -> problems.isEmpty())
                .map(sound -> new Picture(Digest.hex(bytes), sound.mediaType(), sound.width(), sound.height()));
        return new PictureFile(picture, problems);
    }

    private static List<Problem> problems(PictureHeader header, int bytes) {
        List<Problem> problems = new ArrayList<>();
        if (bytes > MOST_BYTES) {
            problems.add(Problem.error(
                    "", "picture/bytes", String.valueOf(MOST_BYTES / 1_000), String.valueOf((bytes + 999) / 1_000)));
        }
        if (Math.max(header.width(), header.height()) > LONGEST_SIDE) {
            problems.add(Problem.error(
                    "",
                    "picture/sides",
                    String.valueOf(header.width()),
                    String.valueOf(header.height()),
                    String.valueOf(LONGEST_SIDE)));
        }
        if (!header.isWhole()) {
            problems.add(Problem.error("", "picture/damaged"));
        }
        return problems;
    }
}
