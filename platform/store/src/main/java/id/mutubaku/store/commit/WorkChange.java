package id.mutubaku.store.commit;

import id.mutubaku.store.work.WorkRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a command changes in inboxes.
 *
 * @param gone work that waits for nobody any more
 * @param begun work that is new
 * @param changed work that is no longer as it was
 */
record WorkChange(List<WorkRow.Key> gone, List<WorkRow> begun, List<WorkRow> changed) {

    static WorkChange of(CaseChange change) {
        Map<WorkRow.Key, WorkRow> before = new HashMap<>();
        WorkRow.of(change.before().state(), change.sop()::isApplicant).forEach(row -> before.put(row.key(), row));
        List<WorkRow> begun = new ArrayList<>();
        List<WorkRow> changed = new ArrayList<>();
        for (WorkRow row : WorkRow.of(change.after(), change.sop()::isApplicant)) {
            WorkRow known = before.remove(row.key());
            if (known == null) {
                begun.add(row);
            } else if (!known.equals(row)) {
                changed.add(row);
            }
        }
        return new WorkChange(List.copyOf(before.keySet()), begun, changed);
    }
}
