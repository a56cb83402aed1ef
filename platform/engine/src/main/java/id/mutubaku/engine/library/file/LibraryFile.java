package id.mutubaku.engine.library.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file of the folder of definitions, as its path tells.
 *
 * @param path relative to the folder
 * @param folder the region, or {@code calendars}; of a list, the region, or nothing where it is one of all regions
 * @param name without the ending; of a picture, with it
 */
public record LibraryFile(String path, String folder, String name, Kind kind) {
    private static final String ENDING = ".json";
    private static final String LIST_ENDING = ".csv";
    private static final String LISTS = "lists";
    private static final Set<String> OTHER_FOLDERS = Set.of("schema", "src", "target");
    private static final String PICTURES = "pictures";
    private static final String CALENDARS = "calendars";
    private static final String TEMPLATES = "templates";

    /** The kinds of files. */
    public enum Kind {
        CALENDAR,
        REGION,
        DEFINITION,
        LIST,
        /** A picture of a region, or what stands where one should. */
        PICTURE,
        /** A JSON file where none is looked for. */
        MISPLACED
    }

    /** Recognises a file; empty for what is none of ours. */
    public static Optional<LibraryFile> of(String path) {
        String[] parts = path.split("/", -1);
        if (path.endsWith(LIST_ENDING)) {
            return list(path, parts);
        }
        if (parts.length == 3 && parts[1].equals(PICTURES) && !path.startsWith(".") && !parts[2].startsWith(".")) {
            return Optional.of(new LibraryFile(path, parts[0], parts[2], Kind.PICTURE));
        }
        boolean other = OTHER_FOLDERS.contains(parts[0])
                || path.startsWith(".")
                || (parts.length > 2 && parts[1].equals(TEMPLATES))
                || !path.endsWith(ENDING);
        if (other) {
            return Optional.empty();
        }
        String file = parts[parts.length - 1];
        String name = file.substring(0, file.length() - ENDING.length());
        return Optional.of(new LibraryFile(path, parts[0], name, kind(parts, name)));
    }

    private static Optional<LibraryFile> list(String path, String[] parts) {
        int folder = parts.length - 2;
        String file = parts[parts.length - 1];
        return folder >= 0 && folder <= 1 && parts[folder].equals(LISTS) && !path.startsWith(".")
                ? Optional.of(new LibraryFile(
                        path,
                        folder == 0 ? "" : parts[0],
                        file.substring(0, file.length() - LIST_ENDING.length()),
                        Kind.LIST))
                : Optional.empty();
    }

    /** Lists the files of a kind among paths. */
    public static List<LibraryFile> of(Collection<String> paths, Kind kind) {
        return paths.stream()
                .flatMap(path -> of(path).stream())
                .filter(file -> file.kind() == kind)
                .toList();
    }

    /** Returns the path of the calendar, or list of holidays, of an id. */
    public static String calendar(String id) {
        return CALENDARS + "/" + id + ENDING;
    }

    /** Returns the paths at which a list of a name can be, first that of the region's own. */
    public static List<String> lists(String region, String name) {
        String path = LISTS + "/" + name + LIST_ENDING;
        return List.of(region + "/" + path, path);
    }

    /** Returns the path at which a picture of a name is. */
    public static String picture(String region, String name) {
        return region + "/" + PICTURES + "/" + name;
    }

    /** Returns {@code region/id} of the SOP that the file should define. */
    public String reference() {
        return folder + "/" + name;
    }

    private static Kind kind(String[] parts, String name) {
        if (parts.length != 2) {
            return Kind.MISPLACED;
        }
        if (parts[0].equals(CALENDARS)) {
            return Kind.CALENDAR;
        }
        return name.equals("region") ? Kind.REGION : Kind.DEFINITION;
    }
}
