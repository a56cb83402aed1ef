package id.mutubaku.web.pages.plugins;

import com.fasterxml.jackson.databind.JsonNode;
import id.mutubaku.casework.plugins.PluginChoices;
import id.mutubaku.casework.plugins.SettingsForm;
import id.mutubaku.engine.form.JsonMapping;
import id.mutubaku.engine.problem.Problem;
import id.mutubaku.host.declaration.PluginDeclaration;
import id.mutubaku.ui.form.FormFields;
import id.mutubaku.ui.view.form.FieldView;
import id.mutubaku.ui.view.form.FieldView.Caption;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.pages.Pages;
import java.util.List;
import java.util.Map;

/** The fields in which an administrator fills in the settings of a version; what is secret is never shown again. */
final class SettingsFields {
    /** Tokens and passwords are shorter, keys that are written in lines are longer; in characters. */
    private static final int LONGEST_LINE = 500;

    private final Pages pages;
    private final Call call;
    private final PluginDeclaration declaration;
    private final Map<String, Object> saved;

    /**
     * Prepares the fields of a version.
     *
     * @param saved what the region has saved, secrets included
     */
    SettingsFields(Pages pages, Call call, PluginDeclaration declaration, Map<String, Object> saved) {
        this.pages = pages;
        this.call = call;
        this.declaration = declaration;
        this.saved = saved;
    }

    /** Draws the fields with what is filled in, and what is wrong with it. */
    List<FieldView> of(Map<String, Object> settings, List<Problem> problems) {
        if (declaration.settingsSchema().path("properties").isEmpty()) {
            return List.of();
        }
        List<Problem> inData =
                problems.stream().map(problem -> problem.inside("/data")).toList();
        JsonNode shown = JsonMapping.tree(settings);
        return new FormFields(pages.messages())
                        .fields(
                                SettingsForm.of(declaration, call.language()),
                                Map.of(SettingsForm.GROUP, JsonMapping.plain(shown)),
                                inData,
                                call.language())
                        .stream()
                        .map(this::withoutSecrets)
                        .toList();
    }

    /** Asks for secrets as for passwords: what was given is never shown again. */
    private FieldView withoutSecrets(FieldView field) {
        if (field instanceof FieldView.Group group) {
            return new FieldView.Group(
                    group.caption(),
                    group.fields().stream().map(this::withoutSecrets).toList(),
                    group.folded());
        }
        String name = field.name().substring(field.name().indexOf('.') + 1);
        return PluginChoices.secrets(declaration).contains(name) ? secret(field, name) : field;
    }

    private FieldView secret(FieldView field, String name) {
        boolean given = saved.containsKey(name);
        Caption asked = field.caption();
        Caption caption = new Caption(
                asked.name(),
                asked.label(),
                given ? pages.text(call, "plugins.secret-kept") : asked.hint(),
                asked.optional() || given,
                asked.error());
        return blanked(field, caption, name);
    }

    /** A secret of several lines, such as a key, is typed into several lines, which a password field does not have. */
    private FieldView blanked(FieldView field, Caption caption, String name) {
        int longest = declaration
                .settingsSchema()
                .path("properties")
                .path(name)
                .path("maxLength")
                .asInt();
        if (field instanceof FieldView.TextArea area && longest > LONGEST_LINE) {
            return new FieldView.TextArea(caption, "", area.rows(), area.maxLength());
        }
        return new FieldView.Text(caption, FieldView.Kind.PASSWORD, "", "", "new-password", longest);
    }
}
