package id.mutubaku.engine.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.FormKeywords;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.model.definition.SopDefinition;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The pictures of the forms of a definition: which they are, and where pages find them. */
public final class FormPictures {
    private FormPictures() {}

    /** Returns the pictures that the forms of a definition show, by the names of their files. */
    public static SortedMap<String, Picture> shownBy(SopDefinition definition, Pictures pictures) {
        SortedMap<String, Picture> shown = new TreeMap<>();
        each(JsonMapping.tree(definition.forms()), part -> {
            String file = part.path(FormKeywords.PICTURE).asText();
            pictures.named(file).ifPresent(picture -> shown.put(file, picture));
        });
        return Collections.unmodifiableSortedMap(shown);
    }

    /** Returns a definition whose forms say of each picture where it is served, and how large it is. */
    public static SopDefinition placed(SopDefinition definition, Map<String, Picture> pictures) {
        if (pictures.isEmpty()) {
            return definition;
        }
        JsonNode tree = JsonMapping.tree(definition);
        Pictures shown = Pictures.of(pictures);
        each(
                tree.path("forms"),
                part -> shown.named(part.path(FormKeywords.PICTURE).asText())
                        .ifPresent(picture -> part.putObject(FormKeywords.PICTURED)
                                .put("address", picture.address(definition.region()))
                                .put("width", picture.width())
                                .put("height", picture.height())));
        return JsonMapping.MAPPER.convertValue(tree, SopDefinition.class);
    }

    private static void each(JsonNode node, Consumer<ObjectNode> look) {
        node.forEach(child -> each(child, look));
        if (node instanceof ObjectNode part && part.path(FormKeywords.PICTURE).isTextual()) {
            look.accept(part);
        }
    }
}
