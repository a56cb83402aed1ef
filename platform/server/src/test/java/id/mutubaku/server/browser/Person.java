package id.mutubaku.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser: reads, types, chooses and presses what stands on the pages, and nothing else. */
final class Person implements AutoCloseable {
    private static final double TIMEOUT_MILLIS = 15_000;
    private static final double LOOKS_EACH_MILLIS = 250;
    /** Leads everybody with an account to where they stand after signing in, and others to the sign-in page. */
    private static final String INBOX = "/kerja";

    private static final String SIGN_IN = "/masuk";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BrowserContext context;
    private final Page page;
    private final ViewportSize size;
    private int status;
    private int arrivals;
    private String prefix = "";

    private Person(Browser browser, String origin, int width, int height, boolean scripts) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setJavaScriptEnabled(scripts)
                .setBypassCSP(scripts)
                .setViewportSize(width, height));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        this.page = context.newPage();
        this.size = page.viewportSize();
        page.onFrameNavigated(frame -> arrivals++);
    }

    static Person onPhone(Browser browser, String origin) {
        return new Person(browser, origin, 360, 740, false);
    }

    static Person atDesk(Browser browser, String origin) {
        return new Person(browser, origin, 1280, 900, false);
    }

    static Person withScripts(Browser browser, String origin) {
        return new Person(browser, origin, 1280, 900, true);
    }

    /** Reads in another language from now on, which stands before every path; nothing is Bahasa Indonesia. */
    Person reads(String language) {
        prefix = language;
        return this;
    }

    Person opens(String path) {
        return arrive(page.navigate(prefix + path));
    }

    Person signsIn(String username) {
        return signsIn(username, "demo");
    }

    Person signsIn(String username, String password) {
        return opens(SIGN_IN)
                .types("Nama pengguna", username)
                .types("Kata sandi", password)
                .presses("Masuk")
                .gets(200);
    }

    /** Returns what the server knows this person by. */
    List<Cookie> session() {
        return context.cookies();
    }

    /** Comes back with a session of before to where signing in leads; tells whether the server still knows it. */
    boolean resumes(List<Cookie> session) {
        context.clearCookies();
        context.addCookies(session);
        return !session.isEmpty() && !opens(INBOX).page().url().contains(SIGN_IN);
    }

    /** Is no longer known to the server, as after twelve hours. */
    Person losesSession() {
        context.clearCookies();
        return this;
    }

    /** Types into the field with a label; what stands there is replaced. */
    Person types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses the radio button or ticks the box with a label, unless that is so already. */
    Person chooses(String label) {
        Locator choice = choice(label);
        if (!choice.locator("input").isChecked()) {
            choice.locator("label").click();
        }
        return this;
    }

    Person chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    Person attaches(String label, Path... files) {
        field(label).setInputFiles(files);
        return this;
    }

    /** Opens a disclosure. */
    Person unfolds(String title) {
        page.locator("details:not([open]) > summary")
                .filter(exactly(title))
                .first()
                .click();
        return this;
    }

    /** Opens the menu under one's own name. */
    Person opensMenu() {
        page.locator("details.person > summary").click();
        return this;
    }

    Person presses(String button) {
        return goes(named(AriaRole.BUTTON, button));
    }

    /** Presses a button twice, as those do who think that nothing happened. */
    Person doublePresses(String button) {
        Locator way = named(AriaRole.BUTTON, button);
        goes(way::dblclick);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return this;
    }

    Person follows(String link) {
        return goes(named(AriaRole.LINK, link));
    }

    /** Clicks what leads to another page, and waits until that page stands there. */
    Person goes(Locator way) {
        return goes(way::click);
    }

    Person goes(Runnable click) {
        int before = arrivals;
        Response response = page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && (answer.status() < 300 || answer.status() >= 400),
                click);
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState();
        return arrive(response);
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Presses a button so that the answer comes in a tab of its own, and stays with the page as it was. */
    Person pressesIntoNewTab(String button) {
        Locator way = named(AriaRole.BUTTON, button);
        Locator.ClickOptions inNewTab = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));
        Page tab = context.waitForPage(() -> way.click(inNewTab));
        tab.waitForLoadState();
        tab.close();
        return this;
    }

    Person goesBack() {
        page.goBack();
        return this;
    }

    /** Opens a case from the inbox, as officials do. */
    Person takes(String number) {
        opens("/kerja");
        while (page.getByText(number).count() == 0) {
            follows("Halaman berikutnya");
        }
        return goes(work(number).locator("a").first());
    }

    /** Returns the line of the inbox that stands for a case. */
    Locator work(String number) {
        return page.locator(".inbox > li")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first();
    }

    /** Follows a case with what stands on the receipt. */
    Person tracks(Receipt receipt) {
        return opens("/lacak")
                .types("Nomor permohonan", receipt.number())
                .types("Kode lacak", receipt.code())
                .presses("Lihat permohonan");
    }

    Person sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Person doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** Looks at the page again and again until it says something, as people do while a plugin is at work. */
    Person awaits(String text) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!page.locator("body").innerText().contains(text) && System.nanoTime() < patience) {
            page.waitForTimeout(LOOKS_EACH_MILLIS);
            arrive(page.navigate(page.url()));
        }
        return sees(text);
    }

    /** Follows the first link to a file whose name contains this, and takes the file. */
    Path downloads(String name) {
        Locator link =
                page.locator("a[href*='/berkas/']").filter(containing(name)).first();
        return page.waitForDownload(link::click).path();
    }

    /** Sees a sentence at a field, under its label. */
    Person seesAt(String label, String sentence) {
        Locator wrong = page.locator(".wrong")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label, legend").filter(labelled(label))));
        assertThat(wrong.last().locator(".error").first()).containsText(sentence);
        return this;
    }

    /** Finds what was typed still there. */
    Person finds(String label, String typed) {
        assertThat(field(label)).hasValue(typed);
        return this;
    }

    Person findsChosen(String label) {
        assertThat(choice(label).locator("input")).isChecked();
        return this;
    }

    Person gets(int expected) {
        assertEquals(expected, status, () -> "status of " + page.url() + "\n" + text());
        return this;
    }

    int status() {
        return status;
    }

    Receipt receipt() {
        return new Receipt(answer("Nomor permohonan"), answer("Kode lacak"));
    }

    /** Returns what a list of questions and answers says, also where it is folded. */
    String answer(String question) {
        return page.locator("dl > div")
                .filter(new Locator.FilterOptions().setHas(page.locator("dt").filter(exactly(question))))
                .first()
                .locator("dd")
                .textContent()
                .strip();
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** Returns the path and query of the page. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    Page page() {
        return page;
    }

    Locator field(String label) {
        return page.getByLabel(label(label)).first();
    }

    void keeps(Path report) {
        try {
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.writeString(report, "<!-- " + status + " " + page.url() + " -->\n" + page.content());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Leaves the browser as it was, so that somebody else can take it whom nobody knows. */
    void leaves() {
        context.clearCookies();
        page.navigate("about:blank");
        page.setViewportSize(size.width, size.height);
        prefix = "";
    }

    boolean isGone() {
        return page.isClosed();
    }

    @Override
    public void close() {
        context.close();
    }

    private Person arrive(@Nullable Response response) {
        status = Optional.ofNullable(response).map(Response::status).orElse(0);
        return this;
    }

    /** Finds a choice by its label, or by that of a branch in front of what the branch does. */
    private Locator choice(String label) {
        Locator.FilterOptions named = new Locator.FilterOptions().setHasText(whole(label, "(?: \u2013 .*)?"));
        return page.locator(".choice")
                .filter(new Locator.FilterOptions().setHas(page.locator("label").filter(named)))
                .first();
    }

    static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.FilterOptions exactly(String text) {
        return new Locator.FilterOptions().setHasText(whole(text, ""));
    }

    private static Locator.FilterOptions labelled(String label) {
        return new Locator.FilterOptions().setHasText(label(label));
    }

    private static Pattern label(String label) {
        return whole(label, "(\\s+\\((opsional|optional)\\))?");
    }

    /** The browser reads the pattern, so Java's own way of quoting does not do. */
    private static Pattern whole(String text, String rest) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0") + rest + "\\s*$");
    }

    /** What an applicant takes home. */
    record Receipt(String number, String code) {}
}
