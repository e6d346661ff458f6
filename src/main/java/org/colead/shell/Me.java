package org.colead.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.colead.uikit.Avatar;
import org.colead.uikit.Initials;
import org.colead.uikit.Kept;
import org.colead.uikit.Words;

/// Who I am here, with what I was told, my account, light or dark, and the way out.
class Me extends NativeButton {

    private final AuthenticationContext session;

    /// Initials and name, as at the foot of the drawer.
    Me(String name, AuthenticationContext session) {
        this.session = session;
        addClassName("cl-me");
        add(new Avatar(name), new Span(name));
        openMenu();
    }

    /// Initials alone, as at the top of a phone.
    static Me small(String name, AuthenticationContext session) {
        var me = new Me(name, session);
        me.removeAll();
        me.removeClassName("cl-me");
        me.addClassName("cl-iconbutton");
        me.add(new Avatar(name));
        me.getElement()
                .setAttribute(
                        "aria-label", Words.t("{0}, {1}: your account", Initials.of(name), name));
        return me;
    }

    private void openMenu() {
        getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        menu.addItem(Words.t("Told to you"), _ -> UI.getCurrent().navigate("inbox"));
        menu.addItem(Words.t("Hear each other out"), _ -> UI.getCurrent().navigate("conflicts"));
        menu.addItem(Words.t("Your account"), _ -> UI.getCurrent().navigate("me"));
        schemes(menu.addItem(Words.t("Light or dark")).getSubMenu());
        menu.addItem(Words.t("Sign out"), _ -> leave());
    }

    private void leave() {
        Kept.leave(UI.getCurrent());
        session.logout();
    }

    private static void schemes(SubMenu menu) {
        menu.addItem(Words.t("Light"), _ -> scheme("light"));
        menu.addItem(Words.t("Dark"), _ -> scheme("dark"));
        menu.addItem(Words.t("As this device has it"), _ -> scheme(""));
    }

    private static void scheme(String chosen) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        """
                        document.documentElement.style.colorScheme = $0;
                        try {
                          if ($0) localStorage.setItem('colead:theme', $0);
                          else localStorage.removeItem('colead:theme');
                        } catch (e) { console.debug(e); }
                        """,
                        chosen);
    }
}
