package id.mutubaku.ui.page;

import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads each template from the class path once; the engine's own loader would open the jar again for every partial. */
final class TemplateFiles extends AbstractTemplateLoader {
    private final ConcurrentMap<String, TemplateSource> sources = new ConcurrentHashMap<>();

    TemplateFiles() {
        setPrefix("/id/mutubaku/ui/templates/");
        setSuffix(".hbs");
    }

    @Override
    public TemplateSource sourceAt(String location) throws IOException {
        TemplateSource known = sources.get(location);
        if (known != null) {
            return known;
        }
        String path = getPrefix() + location + getSuffix();
        try (InputStream in = TemplateFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException("Expected the template " + path + ", but it is not there.");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            TemplateSource source = new StringTemplateSource(location, text);
            sources.putIfAbsent(location, source);
            return source;
        }
    }
}
