package id.mutubaku.ui.form;

import id.mutubaku.engine.cases.documents.DocumentRules;
import id.mutubaku.model.definition.DocumentType;
import id.mutubaku.ui.page.Messages;
import java.util.List;

/** Names the kinds of file that a document may be, in words for people. */
public final class FileTypes {
    private FileTypes() {}

    /** Returns such as {@code PDF, JPEG atau PNG}. */
    public static String words(DocumentType document, Messages messages, String lang) {
        List<String> types = DocumentRules.types(document);
        if (types.size() < 2) {
            return String.join("", types);
        }
        int last = types.size() - 1;
        return messages.text(lang, "list.or", String.join(", ", types.subList(0, last)), types.get(last));
    }
}
