package org.colead.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// Looks at a screen as axe does, on a desk and on a phone, light and dark, and collects what
/// breaks WCAG 2.2 A or AA. Nothing may stand beside the screen either, nor beside what is scrolled
/// in it.
final class Accessible {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String BESIDE =
            """
            () => {
                const around = e => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
                const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowX);
                let most = 0;
                for (let e = document.querySelector('main') ?? document.body; e; e = around(e)) {
                    if (e === document.scrollingElement || scrolls(e)) {
                        most = Math.max(most, e.scrollWidth - e.clientWidth);
                    }
                }
                return most;
            }
            """;
    private static final String TO_THE_TOP =
            """
            () => {
                const around = e => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
                for (let e = document.querySelector('main') ?? document.body; e; e = around(e)) {
                    e.scrollTop = 0;
                }
            }
            """;
    private static final String SETTLED =
            """
            () => document.getAnimations().every(a => a.playState !== 'running')
                && !window.Vaadin?.Flow?.clients?.ROOT?.isActive?.()
            """;
    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private final List<String> troubles = new ArrayList<>();

    /// Looks from the top: what the bar of a phone covers half can be scrolled from under it.
    /// Leaves the window as wide and as light as a desk's.
    void look(String screen, Page page) {
        look(screen, page, PHONE);
        look(screen, page, DESK);
    }

    /// At one width, for a screen that is made for it.
    void look(String screen, Page page, int width) {
        page.setViewportSize(width, 900);
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions()
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE));
            page.evaluate(TO_THE_TOP);
            page.waitForFunction(SETTLED);
            var axe = new AxeBuilder(page).setLegacyMode(true).withTags(WCAG);
            judge("%s at %d, %s".formatted(screen, width, scheme), axe);
        }
        beside("%s at %d".formatted(screen, width), page);
    }

    /// One line for each thing that was found.
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    private void judge(String where, AxeBuilder axe) {
        var results = axe.analyze();
        results.getViolations().forEach(rule -> troubles.add(where + ": " + told(rule)));
    }

    private void beside(String where, Page page) {
        int beside = ((Number) page.evaluate(BESIDE)).intValue();
        if (beside > 0) {
            troubles.add("%s: %d px stand beside the screen".formatted(where, beside));
        }
    }

    private static String told(Rule rule) {
        var nodes =
                rule.getNodes().stream()
                        .map(node ->
                                "\n      "
                                        + node.getHtml()
                                        + " "
                                        + node.getFailureSummary().replace("\n", " "))
                        .toList();
        return rule.getId() + ", " + rule.getHelp() + String.join("", nodes);
    }
}
