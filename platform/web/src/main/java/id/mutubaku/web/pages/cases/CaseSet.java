package id.mutubaku.web.pages.cases;

import id.mutubaku.casework.accounts.AccountDirectory;
import id.mutubaku.casework.cases.CaseReader;
import id.mutubaku.casework.cases.CaseService;
import id.mutubaku.casework.cases.StepPlugins;
import id.mutubaku.casework.drafts.Drafts;
import id.mutubaku.casework.jobs.JobStore;
import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.store.WorkStore;
import id.mutubaku.web.pages.Offices;
import id.mutubaku.web.pages.Pages;
import id.mutubaku.web.pages.Uploads;
import id.mutubaku.web.pages.apply.Counter;
import id.mutubaku.web.pages.cases.form.StepDrafts;
import id.mutubaku.web.pages.cases.plugged.PluginScreen;
import java.time.InstantSource;

/**
 * Holds everything that answers with pages of one case.
 *
 * @param pages the case and its steps
 * @param papers what is taken home: receipt and files
 * @param steps what is done with a step beside completing it
 * @param returns the page on which something is returned
 * @param talk messages and dispositions
 * @param closing the pages on which a case is ended
 * @param counterReceipt the receipt of a case that was filed at the counter
 */
public record CaseSet(
        CasePages pages,
        CasePapers papers,
        StepActions steps,
        ReturnPages returns,
        TalkPages talk,
        ClosingPages closing,
        CounterReceipt counterReceipt) {

    /** Says what the pages stand on. */
    public record Parts(
            Pages pages,
            SopRepository sops,
            CaseReader reader,
            CaseService cases,
            AccountDirectory accounts,
            WorkStore work,
            Drafts drafts,
            Uploads uploads,
            Counter counter,
            StepPlugins plugins,
            JobStore jobs,
            InstantSource clock) {}

    /** Makes the pages. */
    public static CaseSet of(Parts parts) {
        CaseScreen screen = new CaseScreen(
                parts.pages(),
                parts.reader(),
                parts.cases(),
                parts.accounts(),
                parts.counter(),
                parts.work(),
                new PluginScreen(parts.plugins(), parts.jobs(), parts.clock()),
                parts.clock());
        StepDrafts drafts = new StepDrafts(parts.pages(), parts.sops(), parts.drafts(), parts.uploads());
        return new CaseSet(
                new CasePages(screen, parts.cases(), parts.uploads(), drafts),
                new CasePapers(screen, parts.reader()),
                new StepActions(screen),
                new ReturnPages(screen),
                new TalkPages(screen),
                new ClosingPages(screen),
                new CounterReceipt(screen, new Offices(parts.sops())));
    }
}
