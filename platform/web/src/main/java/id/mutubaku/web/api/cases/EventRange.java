package id.mutubaku.web.api.cases;

import id.mutubaku.store.cases.CaseStore.StoredEvent;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.HttpProblem;
import id.mutubaku.web.http.Reply;
import java.util.List;

/**
 * The part of a case's events that a program asks for.
 *
 * @param after sequence number of the event before the first, 0 for the beginning
 * @param limit how many at most
 * @param address of the list
 */
record EventRange(long after, int limit, String address) {
    private static final int MOST = 200;

    static EventRange of(Call call) {
        int limit = number(call, "limit", MOST);
        if (limit < 1 || limit > MOST) {
            throw HttpProblem.of(400, "http/limit", String.valueOf(MOST), String.valueOf(limit));
        }
        String address = "/api/v1/" + call.part("region") + "/cases/" + call.caseNumber() + "/events";
        return new EventRange(number(call, "after", 0), limit, address);
    }

    private static int number(Call call, String name, int usual) {
        String text = call.query(name).orElse(String.valueOf(usual));
        if (!text.matches("\\d{1,9}")) {
            throw HttpProblem.of(400, "http/bad-request");
        }
        return Integer.parseInt(text);
    }

    List<StoredEvent> of(List<StoredEvent> all) {
        return all.stream()
                .filter(event -> event.sequence() > after)
                .limit(limit)
                .toList();
    }

    /** Adds where the list goes on, as RFC 8288 says. */
    Reply linked(Reply reply, List<StoredEvent> all) {
        List<StoredEvent> mine = of(all);
        boolean more = !mine.isEmpty()
                && mine.get(mine.size() - 1).sequence()
                        < all.get(all.size() - 1).sequence();
        return more
                ? reply.with(
                        "Link",
                        "<" + address + "?after=" + mine.get(mine.size() - 1).sequence() + "&limit=" + limit
                                + ">; rel=\"next\"")
                : reply;
    }
}
