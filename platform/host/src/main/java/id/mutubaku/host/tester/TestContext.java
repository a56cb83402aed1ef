package id.mutubaku.host.tester;

import id.mutubaku.api.plugin.PluginContext.Standing;
import id.mutubaku.api.plugin.Register;
import id.mutubaku.host.CallContext;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The services of a call in a test: what the test put there. */
record TestContext(
        Map<String, Object> settings,
        Register register,
        Map<String, byte[]> documents,
        Map<String, Standing> standings,
        Path folder)
        implements CallContext {

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
