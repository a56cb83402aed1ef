package id.mutubaku.plugins.repository.host;

import id.mutubaku.api.plugin.Register;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes a project once, however often it is asked.
 *
 * <p>A project is known again by the name in the register, and where an attempt died before that was written, by the
 * mark that it carries on the host since the moment it exists.
 */
public final class Provisioner {
    private final Host host;
    private final Register register;

    /** Prepares to make projects on a host. */
    public Provisioner(Host host, Register register) {
        this.host = host;
        this.register = register;
    }

    /**
     * Makes the project, or what is missing of it.
     *
     * @throws IOException when the host cannot be reached or refuses; what is done until then stays and is found again
     */
    public Provisioned provision(Project project) throws IOException, InterruptedException {
        Optional<Register.Entry> remembered = register.find(key(project));
        if (remembered.isPresent()) {
            String name = remembered.get().value();
            if (host.look(name, project.mark()) != Host.Standing.FREE) {
                return host.finish(name, project);
            }
        }
        String name = claim(project);
        register.put(key(project), remembered.map(Register.Entry::version).orElse(0L), name);
        return host.finish(name, project);
    }

    private String claim(Project project) throws IOException, InterruptedException {
        for (String name : project.names()) {
            Host.Standing standing = host.look(name, project.mark());
            if (standing == Host.Standing.OURS || (standing == Host.Standing.FREE && host.create(name, project))) {
                return name;
            }
        }
        throw new HostFailure(
                "Nama " + project.name() + " dan semua nama yang mirip sudah dipakai proyek lain. Ubah pola nama"
                        + " repositori pada setelan plugin, lalu coba lagi.",
                "The name " + project.name() + " and all names like it are taken by other projects. Change the pattern"
                        + " of repository names in the plugin's settings, then try again.");
    }

    private static String key(Project project) {
        return "project/" + project.mark();
    }
}
