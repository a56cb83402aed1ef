package id.mutubaku.plugins.repository.host;

import java.io.IOException;

/** A place where repositories are. */
public sealed interface Host permits FolderHost, RestHost {

    /** Tells how a name stands on a host. */
    enum Standing {
        FREE,
        /** It carries the project's mark: an earlier attempt made it. */
        OURS,
        /** Somebody else has it; it is not touched. */
        TAKEN
    }

    /** Tells how a name stands. */
    Standing look(String name, String mark) throws IOException, InterruptedException;

    /**
     * Creates an empty project that carries the mark.
     *
     * @return false where somebody else took the name meanwhile
     */
    boolean create(String name, Project project) throws IOException, InterruptedException;

    /** Brings a project that this made to what it should be, whatever part of that is there already. */
    Provisioned finish(String name, Project project) throws IOException, InterruptedException;
}
