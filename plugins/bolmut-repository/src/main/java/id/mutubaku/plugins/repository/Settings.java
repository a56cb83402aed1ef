package id.mutubaku.plugins.repository;

import java.util.List;
import java.util.Optional;

/**
 * What an admin decided, as {@code mutubaku-plugin.json} describes it; fields of the case are written {@code
 * form/field}.
 */
record Settings(
        String host,
        Optional<String> folder,
        Optional<String> cloneBase,
        Optional<String> webBase,
        Optional<String> url,
        Optional<String> token,
        Optional<String> owner,
        String visibility,
        String namePattern,
        String nameField,
        String titleField,
        String applicationField,
        List<ReadmeField> readmeFields,
        String membersField,
        List<String> memberSteps,
        List<Person> people,
        List<String> artefacts,
        String license,
        Optional<String> licenseText,
        String gitignore) {

    /** An answer that the README repeats under a title. */
    record ReadmeField(String title, String field) {}

    /** Says which name somebody of the case has on the host. */
    record Person(String name, String user) {}
}
