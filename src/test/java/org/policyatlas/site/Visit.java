package org.policyatlas.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** A reader's visit. When it ends, nothing may have gone wrong unseen: no error, no dialog, no request to elsewhere. */
final class Visit implements AutoCloseable {

    /** What the Content-Security-Policy refuses is told to the page only. */
    private static final String TELL_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', event =>
                console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));
            """;

    private final BrowserContext context;
    private final String root;
    private final List<String> faults = new ArrayList<>();
    final Page page;

    private Visit(String root, Browser.NewContextOptions options, boolean script) {
        this.root = root;
        this.context = Chromium.browser().newContext(options.setJavaScriptEnabled(script));
        context.route("**/*", this::onlyFromHere);
        if (script) {
            context.addInitScript(TELL_VIOLATIONS);
        }
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add("console: " + message.text());
            }
        });
        context.onWebError(error -> faults.add("script: " + error.error()));
        context.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        this.page = context.newPage();
    }

    static Visit to(SiteUnderTest site, SiteUnderTest.Place place) {
        return new Visit(site.root(place), new Browser.NewContextOptions(), true);
    }

    /** With a finger, on a phone. */
    static Visit byTouch(SiteUnderTest site) {
        return new Visit(site.root(SiteUnderTest.Place.WEB), new Browser.NewContextOptions().setHasTouch(true).setIsMobile(true).setViewportSize(390, 844), true);
    }

    static Visit withoutScript(SiteUnderTest site, SiteUnderTest.Place place) {
        return new Visit(site.root(place), new Browser.NewContextOptions(), false);
    }

    /** For tools that must put their own script into the page. */
    static Visit withoutPolicy(SiteUnderTest site) {
        return new Visit(site.root(SiteUnderTest.Place.WEB), new Browser.NewContextOptions().setBypassCSP(true), true);
    }

    Visit open(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Where the reader is, below the site's root, without query and fragment. */
    String path() {
        return page.url().replaceFirst("[?#].*", "").substring(root.length());
    }

    /** Waits for the page that a click or a key leads to; a browser goes there when it gets round to it. */
    void arrivesAt(String path) {
        page.waitForURL(url -> url.replaceFirst("[?#].*", "").equals(root + path));
    }

    Visit width(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    /** What sticks out of the page on the right, and by how many pixels; empty if nothing does. */
    String sticksOut() {
        return (String) page.evaluate("""
                () => {
                    const width = document.documentElement.clientWidth, out = document.documentElement.scrollWidth - width;
                    const far = [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > width + 0.5
                        && !one.closest('.scroll, .vh, pre'));
                    const name = one => one.tagName.toLowerCase() + (one.classList.length ? '.' + [...one.classList].join('.') : '');
                    return out > 0 ? out + ' px: ' + far.slice(0, 3).map(one => name(one.parentElement) + ' > ' + name(one)).join(', ') : '';
                }
                """);
    }

    private void onlyFromHere(Route route) {
        String url = route.request().url();
        if (url.startsWith(root) || url.startsWith("data:")) {
            route.resume();
        } else if (url.matches("http://127\\.0\\.0\\.1:\\d+/favicon\\.ico")) {
            route.abort();
        } else {
            faults.add("request to " + url);
            route.abort();
        }
    }

    void nothingWentWrong() {
        assertEquals(List.of(), faults, page.url());
    }

    /** Closes without a look, for a test that has already failed must not be told of the aftermath. */
    @Override
    public void close() {
        // A request that is still on its way would be routed in a context that is gone.
        context.unrouteAll();
        context.close();
    }
}
