package id.mutubaku.casework.plugins;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mutubaku.engine.form.FormSchema;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Language;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.page.Messages;
import java.util.List;
import java.util.Map;

/** The form with which an administrator configures a plugin, made from the plugin's own JSON Schema. */
public final class SettingsForm {
    /** Name of the group that holds the settings, so that none is taken for a field of the page itself. */
    public static final String GROUP = "settings";

    private static final Messages MESSAGES = Messages.load();

    private SettingsForm() {}

    /** Returns the form: one group with the settings. */
    public static FormSchema of(PluginDeclaration declaration, Language language) {
        ObjectNode group = declaration.settingsSchema().deepCopy();
        if (!group.has("title")) {
            group.put("title", language.in(declaration.title()));
        }
        ObjectNode form = JsonMapping.MAPPER.createObjectNode().put("type", "object");
        form.putObject("properties").set(GROUP, group);
        form.putArray("required").add(GROUP);
        return FormSchema.of(JsonMapping.plain(form));
    }

    /** Returns why nobody could fill in the settings: a setting of a type that no page can ask for. */
    static List<Problem> problems(PluginDeclaration declaration) {
        try {
            new FormFields(MESSAGES).fields(of(declaration, Language.ID), Map.of(), List.of(), Language.ID);
            return List.of();
        } catch (IllegalArgumentException undrawable) {
            return List.of(
                    Problem.error("/settings", "plugin/settings-undrawable", String.valueOf(undrawable.getMessage())));
        }
    }
}
