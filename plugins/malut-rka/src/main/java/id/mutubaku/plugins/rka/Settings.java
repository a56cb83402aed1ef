package id.mutubaku.plugins.rka;

import java.util.List;
import java.util.Optional;

/** What an admin decided, as {@code mutubaku-plugin.json} describes it; fields are written {@code form/field}. */
record Settings(
        List<Account> accounts,
        Optional<String> usualAccount,
        String linesField,
        String yearField,
        String activityField,
        String applicationField,
        String estimateField,
        int tolerancePercent,
        String usualDescription,
        String document) {

    /** An account of the budget: its code and its name. */
    record Account(String code, String title) {}
}
