package id.mutubaku.casework.definitions;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.engine.library.SopLibrary;
import id.mutubaku.workshop.database.TestPostgres;

/** The shipped definitions, read as the server reads them. */
public final class ShippedSops {
    private ShippedSops() {}

    /** Reads them. */
    public static SopRepository read() {
        SopLibrary library = SopLibrary.read(DefinitionFolder.read(TestPostgres.DEFINITIONS));
        return Publisher.repository(library);
    }
}
