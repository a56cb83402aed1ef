package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.Lent;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Lends what a test put there. */
record TestContext(
        Map<String, Object> settings,
        Register register,
        Map<String, byte[]> documents,
        Map<String, Standing> standings,
        Path folder)
        implements Lent {

    @Override
    public byte[] read(String document) throws NoSuchFileException {
        byte[] content = documents.get(document);
        if (content == null) {
            throw new NoSuchFileException(document, null, "The test gave no content: PluginTester.document(id, bytes)");
        }
        return content.clone();
    }

    @Override
    public Optional<Standing> standing(String number) {
        return Optional.ofNullable(standings.get(number));
    }
}
