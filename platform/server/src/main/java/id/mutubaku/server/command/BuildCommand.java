package id.mutubaku.server.command;

import id.mutubaku.casework.definitions.DefinitionFolder;
import id.mutubaku.casework.definitions.Publisher;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.engine.library.file.LibraryFile;
import id.mutubaku.engine.library.region.PictureLibrary;
import id.mutubaku.engine.picture.Picture;
import id.mutubaku.server.process.StartException;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.site.SiteAssets;
import id.mutubaku.ui.site.SiteGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the pages that depend on definitions alone, as files for any web server. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Menulis situs statis. / Writes the static site.")
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--out", required = true, description = "Folder tujuan. / Target folder.")
    private Path out;

    @Option(
            names = "--definitions",
            defaultValue = "sop-definitions",
            description = "Folder definisi / definitions (${DEFAULT-VALUE}).")
    private Path definitions;

    @Override
    public Integer call() throws IOException {
        StartException.requireFolder("definitions", definitions);
        DefinitionFolder folder = DefinitionFolder.read(definitions);
        SopLibrary library = SopLibrary.read(folder);
        if (library.hasErrors()) {
            spec.commandLine()
                    .getErr()
                    .println("Ada definisi yang salah dan tidak ikut ditulis; lihat: mutubaku check " + definitions
                            + " / Some definitions have errors and are left out; see: mutubaku check " + definitions);
        }
        SopRepository sops = Publisher.repository(library);
        Messages messages = Messages.load();
        new SiteGenerator(sops, new PageRenderer(messages), messages, new SiteAssets(sops.regions())).writeTo(out);
        writePictures(folder, library.pictures());
        return library.hasErrors() ? 1 : 0;
    }

    private void writePictures(DefinitionFolder folder, PictureLibrary pictures) throws IOException {
        for (LibraryFile file : LibraryFile.of(pictures.pictures().keySet(), LibraryFile.Kind.PICTURE)) {
            Picture picture = pictures.of(file.folder()).named(file.name()).orElseThrow();
            Path target = out.resolve(picture.address(file.folder()).substring(1));
            Files.createDirectories(target.getParent());
            Files.write(target, folder.bytes(file.path()));
        }
    }
}
