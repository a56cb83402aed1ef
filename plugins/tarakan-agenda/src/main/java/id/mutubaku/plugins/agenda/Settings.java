package id.mutubaku.plugins.agenda;

import java.util.List;
import java.util.Optional;

/** What an admin decided, as {@code mutubaku-plugin.json} describes it; fields are written {@code form/field}. */
record Settings(
        String numberPattern,
        int sequenceWidth,
        String classification,
        String classificationField,
        String unit,
        String letterKind,
        String book,
        String senderField,
        String subjectField,
        String letterNumberField,
        String letterDateField,
        String urgencyField,
        List<String> forwardTo,
        List<String> instructions,
        String sheetDocument,
        List<String> kindFields,
        List<String> generalWords,
        List<String> specialWords,
        String generalMeaning,
        String specialMeaning,
        String assessedField,
        String assessedGeneral,
        String assessedSpecial,
        Optional<String> branchForGeneral,
        Optional<String> branchForSpecial,
        String applicationField,
        List<Section> kakSections,
        String kakDocument) {

    /** A section of the terms of reference; its text has placeholders in braces. */
    record Section(String title, String text) {}
}
