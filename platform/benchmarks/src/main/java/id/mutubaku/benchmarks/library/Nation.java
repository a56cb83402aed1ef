package id.mutubaku.benchmarks.library;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.engine.definition.DefinitionVersion;
import id.mutubaku.engine.library.SopLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder with definitions of many regions, made from the shipped ones: the same regions, calendars and SOPs under other
 * names.
 *
 * @param folder where they are written
 * @param references of all SOPs
 */
record Nation(Path folder, List<String> references) {
    /** Regencies, cities and provinces of Indonesia. */
    static final int REGIONS = 552;

    /** Writes a folder with so many SOPs, spread over all regions. */
    static Nation written(Path shipped, Path folder, int sops) throws IOException {
        DefinitionFolder files = DefinitionFolder.read(shipped);
        for (String path : files.paths()) {
            if (path.startsWith("calendars/")) {
                write(folder.resolve(path), files.text(path));
            }
        }
        List<DefinitionVersion> models = SopLibrary.read(files).definitions();
        List<String> references = new ArrayList<>();
        for (int region = 0; region < REGIONS; region++) {
            DefinitionVersion model = models.get(region % models.size());
            String from = model.region();
            String id = "daerah-" + region;
            write(
                    folder.resolve(id).resolve("region.json"),
                    files.text(from + "/region.json").replace("\"id\": \"" + from + "\"", "\"id\": \"" + id + "\""));
        }
        for (int sop = 0; references.size() < sops; sop++) {
            addCopies(models, sop, folder, references);
        }
        return new Nation(folder, references);
    }

    /** Writes the SOPs of one shipped region, which may call each other, once more. */
    private static void addCopies(List<DefinitionVersion> models, int copy, Path folder, List<String> references)
            throws IOException {
        String from = models.get(copy % models.size()).region();
        String region = "daerah-" + copy % REGIONS;
        for (DefinitionVersion model : models) {
            if (model.region().equals(from)) {
                String sop = model.reference().substring(from.length() + 1);
                String text = model.text()
                        .replace("\"region\": \"" + from + "\"", "\"region\": \"" + region + "\"")
                        .replace("\"id\": \"" + sop + "\"", "\"id\": \"" + sop + "-" + copy + "\"")
                        .replaceAll(
                                "\"sop\": \"" + from + "/([a-z-]+)\"", "\"sop\": \"" + region + "/$1-" + copy + "\"");
                write(folder.resolve(region).resolve(sop + "-" + copy + ".json"), text);
                references.add(region + "/" + sop + "-" + copy);
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
