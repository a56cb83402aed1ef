package id.mutubaku.engine.definition;

import id.mutubaku.engine.definition.file.DefinitionReader;
import id.mutubaku.engine.definition.words.ListWords;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.picture.Picture;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.model.definition.Actor;
import id.mutubaku.model.definition.SopDefinition;
import id.mutubaku.model.definition.SopDefinition.Service;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * One version of a definition: what lists and links need of it, and its text, compressed until somebody needs the whole.
 * Immutable.
 */
public final class DefinitionVersion {
    private final String reference;
    private final String region;
    private final int version;
    private final String title;
    private final Optional<Service> service;
    private final Map<Language, ListWords> words;
    private final boolean beginsWithApplicant;
    private final List<Actor> actors;
    private final Map<String, String> calls;
    private final int size;
    private final Supplier<SopDefinition> definition;
    private final Supplier<String> text;
    private final Map<String, Picture> pictures;

    private DefinitionVersion(SopDefinition from, int size, Supplier<SopDefinition> definition, Supplier<String> text) {
        this.reference = from.reference();
        this.region = from.region();
        this.version = from.version();
        this.title = from.title();
        this.service = from.service();
        this.words = ListWords.of(from);
        this.beginsWithApplicant = from.beginsWithApplicant();
        this.actors = from.actors();
        this.calls = calls(from);
        this.size = size;
        this.definition = definition;
        this.text = text;
        this.pictures = Map.of();
    }

    private DefinitionVersion(DefinitionVersion other, Map<String, Picture> pictures) {
        this.reference = other.reference;
        this.region = other.region;
        this.version = other.version;
        this.title = other.title;
        this.service = other.service;
        this.words = other.words;
        this.beginsWithApplicant = other.beginsWithApplicant;
        this.actors = other.actors;
        this.calls = other.calls;
        this.size = other.size;
        this.definition = other.definition;
        this.text = other.text;
        this.pictures = Map.copyOf(pictures);
    }

    /** Returns the same with the pictures that its forms show from now on, by the names of their files. */
    public DefinitionVersion showing(Map<String, Picture> shown) {
        return shown.isEmpty() ? this : new DefinitionVersion(this, shown);
    }

    /** Packs a definition with the text that it was read from. */
    public static DefinitionVersion of(SopDefinition definition, String text) {
        PackedText packed = PackedText.of(text);
        return new DefinitionVersion(
                definition, text.length(), () -> DefinitionReader.published(packed.text()), packed::text);
    }

    /** Takes a definition that was not read from a text, and keeps it as it is. */
    public static DefinitionVersion of(SopDefinition definition) {
        return new DefinitionVersion(
                definition,
                definition.steps().size(),
                () -> definition,
                () -> JsonMapping.tree(definition).toString());
    }

    private static Map<String, String> calls(SopDefinition definition) {
        Map<String, String> calls = new LinkedHashMap<>();
        for (int index = 0; index < definition.steps().size(); index++) {
            String pointer = "/steps/" + index + "/call/sop";
            definition.steps().get(index).call().ifPresent(call -> calls.put(pointer, call.sop()));
        }
        return Map.copyOf(calls);
    }

    /** Returns {@code region/id}. */
    public String reference() {
        return reference;
    }

    public String region() {
        return region;
    }

    public int version() {
        return version;
    }

    /** Returns the title by which it is sorted and found. */
    public String title() {
        return title;
    }

    /** Returns what lists say of it. */
    public ListWords words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    /** Returns what the applicant gets; empty for an SOP that nobody asks for. */
    public Optional<Service> service() {
        return service;
    }

    /** Tells whether an applicant, rather than an official, begins a case. */
    public boolean beginsWithApplicant() {
        return beginsWithApplicant;
    }

    /** Returns who takes part, without those of the SOPs that are called. */
    public List<Actor> actors() {
        return actors;
    }

    /** Returns the references of the SOPs that its steps call, by the pointer to the place that names them. */
    public Map<String, String> calls() {
        return calls;
    }

    /** Returns the references of the SOPs that its steps call. */
    public Set<String> callees() {
        return Set.copyOf(calls.values());
    }

    /** Returns the characters of its text, after which it is reckoned how much memory it takes when it is linked. */
    public int size() {
        return size;
    }

    /** Returns the pictures that its forms show, by the names of their files. */
    public Map<String, Picture> pictures() {
        return pictures;
    }

    /** Reads the whole definition, anew each time. */
    public SopDefinition definition() {
        return definition.get();
    }

    /** Returns the text. */
    public String text() {
        return text.get();
    }

    /** A text that is kept compressed: a definition takes a fifth of its length. */
    private static final class PackedText {
        private final byte[] packed;

        private PackedText(byte[] packed) {
            this.packed = packed;
        }

        static PackedText of(String text) {
            Deflater fast = new Deflater(Deflater.BEST_SPEED);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length() / 4);
            try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } finally {
                fast.end();
            }
            return new PackedText(packed.toByteArray());
        }

        String text() {
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }
}
