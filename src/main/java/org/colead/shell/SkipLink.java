package org.colead.shell;

import com.vaadin.flow.component.html.Anchor;
import org.colead.uikit.Words;

/// The first thing a keyboard reaches: past the navigation, into the place.
class SkipLink extends Anchor {

    SkipLink() {
        super("#main", Words.t("Skip to the content"));
        addClassName("cl-skip");
        setRouterIgnore(true);
        getElement()
                .executeJs(
                        """
                        this.addEventListener('click', e => {
                          e.preventDefault();
                          document.getElementById('main')?.focus();
                        });
                        """);
    }
}
