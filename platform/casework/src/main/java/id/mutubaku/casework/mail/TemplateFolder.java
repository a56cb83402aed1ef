package id.mutubaku.casework.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the mail templates of regions: {@code <region>/templates/mail-<name>.hbs} in the folder of definitions. */
public final class TemplateFolder {
    private static final String BEGIN = "mail-";
    private static final String END = ".hbs";

    private TemplateFolder() {}

    /** Returns the texts by {@code region/name}. */
    public static Map<String, String> read(Path definitions) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.find(definitions, 3, (path, attributes) -> attributes.isRegularFile())) {
            for (Path file : files.toList()) {
                Path path = definitions.relativize(file);
                String name = String.valueOf(path.getFileName());
                boolean template = path.getNameCount() == 3
                        && path.getName(1).toString().equals("templates")
                        && name.startsWith(BEGIN)
                        && name.endsWith(END);
                if (template) {
                    String mail = name.substring(BEGIN.length(), name.length() - END.length());
                    texts.put(
                            path.getName(0) + "/" + mail, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
