package org.colead.uikit;

import com.vaadin.flow.component.UI;

/// Holds the field with the caret where it stands on the screen while things appear above it. Where
/// nobody types, the browser’s own scroll anchoring does the same for what is read.
final class Still {

    private static final String HOLD =
            """
            if (window.clStill) return;
            window.clStill = true;
            const FRAMES_MS = 300;
            let field = null, top = 0, until = 0, frame = null;
            const around = e => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
            const scrolls = e => /auto|scroll/.test(getComputedStyle(e).overflowY)
              && e.scrollHeight > e.clientHeight;
            const frameOf = e => {
              for (let it = e.closest('main'); it; it = around(it)) if (scrolls(it)) return it;
              return document.scrollingElement;
            };
            const anchors = way => { if (frame) frame.style.overflowAnchor = way; };
            const at = () => field.getBoundingClientRect().top;
            const note = () => { if (field) top = at(); };
            const hold = () => {
              if (!field || !field.isConnected) return;
              const moved = at() - top;
              if (Math.abs(moved) >= 1) frame.scrollBy({ top: moved, behavior: 'instant' });
              if (performance.now() < until) requestAnimationFrame(hold);
            };
            new MutationObserver(() => {
              const resting = performance.now() >= until;
              until = performance.now() + FRAMES_MS;
              if (resting) hold();
            }).observe(document.body, { childList: true, subtree: true });
            addEventListener('focusin', e => {
              anchors('');
              field = e.target.matches('main input, main textarea') ? e.target : null;
              frame = field && frameOf(field);
              anchors('none');
              until = 0;
              note();
            });
            addEventListener('focusout', () => { anchors(''); field = frame = null; });
            for (const own of ['wheel', 'touchmove', 'keydown'])
              addEventListener(own, () => { until = 0; }, { passive: true });
            addEventListener('scroll', () => { if (performance.now() >= until) note(); },
              { passive: true, capture: true });
            """;

    private Still() {}

    static void in(UI ui) {
        ui.getPage().executeJs(HOLD);
    }
}
