package id.mutubaku.web.pages.cases.screen;

import id.mutubaku.casework.access.AuthorizedCase;
import id.mutubaku.ui.cases.context.CaseAddress;
import id.mutubaku.ui.view.NoticeView;
import id.mutubaku.web.http.Call;
import id.mutubaku.web.http.Reply;
import id.mutubaku.web.pages.Pages;
import java.util.Optional;
import java.util.Set;

/** What the page of a case tells first: what was done just now, or for whom an official at the counter reads. */
public final class CaseNews {
    /** What can be told; the words are the messages {@code news.…}. */
    private static final Set<String> NEWS = Set.of(
            "ambil",
            "lepas",
            "teruskan",
            "jeda",
            "lanjut",
            "buka",
            "tarik",
            "kembalikan",
            "perbaikan",
            "terkirim",
            "serahkan",
            "ambil-hasil",
            "loket",
            "pesan",
            "disposisi",
            "tindak-lanjut",
            "batalkan",
            "tutup");

    private CaseNews() {}

    /** Sends the browser to the case, which tells what was done. */
    public static Reply back(Call call, AuthorizedCase seen, String news) {
        return Reply.seeOther(call.prefix() + CaseAddress.of(seen.visible()).path() + "?kabar=" + news);
    }

    /** Returns what a call is to be told. */
    static Optional<NoticeView> of(Pages pages, Call call, AuthorizedCase seen) {
        return call.query("kabar")
                .filter(NEWS::contains)
                .map(done -> new NoticeView(true, "", pages.text(call, "news." + done)))
                .or(() -> forWhom(pages, call, seen));
    }

    /** Reminds an officer at the counter for whom the case is open. */
    private static Optional<NoticeView> forWhom(Pages pages, Call call, AuthorizedCase seen) {
        return seen.visible().atCounter()
                ? Optional.of(new NoticeView(
                        false, pages.text(call, "counter.looking"), pages.text(call, "counter.looking-text")))
                : Optional.empty();
    }
}
