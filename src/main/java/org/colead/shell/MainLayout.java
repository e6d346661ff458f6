package org.colead.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import org.colead.uikit.Glyph;
import org.colead.uikit.Words;

/// The frame around every place: a drawer on a desk, a bar above and below on a phone.
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Viewer viewer;
    private final Places places;
    private final Places tabs;
    private final FindDialog find;
    private boolean arrived;

    MainLayout(Viewer viewer) {
        this.viewer = viewer;
        var destinations = new ArrayList<>(Destination.ALL);
        if (viewer.keepsAccounts()) {
            destinations.add(Destination.PEOPLE);
        }
        places = new Places(Words.t("Places"), destinations);
        places.addClassName("cl-nav");
        tabs = new Places(Words.t("Places, short"), Destination.SHORT);
        tabs.addClassName("cl-tabbar");
        find = new FindDialog(viewer::find);
        setI18n(new AppLayoutI18n().setDrawer(Words.t("Places")));
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer());
        addToNavbar(topbar(), tabs);
        tabs.add(more());
        Shortcuts.addShortcutListener(this, find::open, Key.KEY_K, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(this, find::open, Key.KEY_K, KeyModifier.META);
        getElement().executeJs(Offline.STRIP, Words.t(Offline.SENTENCE));
    }

    private Component drawer() {
        var organisation = new Paragraph(viewer.organisation());
        organisation.addClassName("cl-org");
        var button = new NativeButton("", _ -> find.open());
        var keys = new Span(Words.t("Ctrl K"));
        keys.getElement().setAttribute("aria-hidden", "true");
        keys.addClassName("keys");
        button.add(new Glyph("search"), new Span(Words.t("Find anything")), keys);
        button.addClassName("cl-find");
        var drawer = new Header(new SkipLink(), new Mark(), organisation, button, places);
        viewer.name().ifPresent(name -> drawer.add(new Me(name, viewer.session())));
        drawer.addClassName("cl-drawer");
        return drawer;
    }

    private Component topbar() {
        var search = new NativeButton("", _ -> find.open());
        search.add(new Glyph("search"));
        search.addClassName("cl-iconbutton");
        search.getElement().setAttribute("aria-label", Words.t("Find anything"));
        var bar = new Header(new Mark(), search);
        viewer.name().ifPresent(name -> bar.add(Me.small(name, viewer.session())));
        bar.addClassName("cl-topbar");
        return bar;
    }

    private Component more() {
        var more = new NativeButton("", _ -> setDrawerOpened(!isDrawerOpened()));
        more.add(new Glyph("more"), new Span(Words.t("More")));
        return more;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = Destination.placeOf(event.getLocation().getFirstSegment());
        places.mark(path);
        tabs.mark(path);
        places.count(viewer.needs());
        getElement().executeJs(ARRIVE, arrived);
        arrived = true;
    }

    /// A new place takes the focus, so that a keyboard and a screen reader start in it; and the
    /// part of it that the address names is brought into view.
    private static final String ARRIVE =
            """
            if (this.overlay) this.drawerOpened = false;
            requestAnimationFrame(() => {
              const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
              if (part) part.scrollIntoView();
              else if ($0) {
                this.shadowRoot?.querySelector('[part=content]')?.scrollTo(0, 0);
                document.getElementById('main')?.focus({preventScroll: true});
              }
            });
            """;
}
