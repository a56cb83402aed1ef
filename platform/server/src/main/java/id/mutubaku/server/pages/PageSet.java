package id.mutubaku.server.pages;

import id.mutubaku.engine.definition.SopRepository;
import id.mutubaku.server.accounts.Accounts;
import id.mutubaku.server.accounts.FirstStart;
import id.mutubaku.server.accounts.Sessions;
import id.mutubaku.server.accounts.SignIn;
import id.mutubaku.server.cases.CaseReader;
import id.mutubaku.server.cases.CaseService;
import id.mutubaku.server.cases.Office;
import id.mutubaku.server.pages.work.InboxPage;
import id.mutubaku.server.pages.work.RegisterPage;
import id.mutubaku.server.store.DocumentStore;
import id.mutubaku.server.store.RegisterStore;
import id.mutubaku.server.store.WorkStore;
import id.mutubaku.ui.page.Messages;
import id.mutubaku.ui.page.PageRenderer;
import id.mutubaku.ui.site.SiteAssets;
import id.mutubaku.ui.site.SiteGenerator;
import io.vertx.core.Vertx;
import java.time.InstantSource;

/** Makes everything that answers with pages. */
public final class PageSet {
    private final Pages pages;
    private final SitePages site;
    private final ApplyPages apply;
    private final CasePages cases;
    private final InboxPage inbox;
    private final RegisterPage register;
    private final SignInPages signIn;
    private final AdminPages admin;

    /** Says what the pages stand on. */
    public record Parts(
            Vertx vertx,
            SopRepository sops,
            CaseService cases,
            CaseReader reader,
            DocumentStore documents,
            Office office,
            WorkStore work,
            RegisterStore register,
            Accounts accounts,
            Sessions sessions,
            SignIn signIn,
            FirstStart firstStart,
            InstantSource clock) {}

    /** Makes the pages, and generates those that depend on definitions alone. */
    public PageSet(Parts parts) {
        Messages messages = Messages.load();
        PageRenderer renderer = new PageRenderer(messages);
        SiteAssets assets = new SiteAssets(parts.sops().regions());
        this.pages = new Pages(renderer, messages, assets);
        Uploads uploads = new Uploads(parts.vertx(), parts.documents());
        this.site = new SitePages(
                pages, parts.sops(), new SiteGenerator(parts.sops(), renderer, messages, assets).generate());
        this.apply = new ApplyPages(pages, parts.sops(), parts.cases(), parts.sessions(), uploads);
        this.cases = new CasePages(pages, parts.reader(), parts.cases(), parts.work(), uploads, parts.clock());
        this.inbox = new InboxPage(pages, parts.sops(), parts.office(), parts.work(), parts.register(), parts.clock());
        this.register = new RegisterPage(pages, parts.sops(), parts.office(), parts.register());
        this.signIn = new SignInPages(pages, parts.signIn(), parts.sessions(), parts.accounts(), parts.firstStart());
        this.admin = new AdminPages(pages, parts.sops(), parts.accounts());
    }

    public Pages pages() {
        return pages;
    }

    public SitePages site() {
        return site;
    }

    public ApplyPages apply() {
        return apply;
    }

    public CasePages cases() {
        return cases;
    }

    public InboxPage inbox() {
        return inbox;
    }

    public RegisterPage register() {
        return register;
    }

    public SignInPages signIn() {
        return signIn;
    }

    public AdminPages admin() {
        return admin;
    }
}
