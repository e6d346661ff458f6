package org.colead.uikit;

import com.vaadin.flow.component.html.Span;

/// A person: initials and name, never a title.
public class PersonBadge extends Span {

    public PersonBadge(String name) {
        addClassName("cl-person");
        add(new Avatar(name), Markup.text("span", "", name));
    }

    public static PersonBadge hidden() {
        var badge = new PersonBadge(Words.t("Author not shown"));
        badge.replace(badge.getChildren().findFirst().orElseThrow(), Avatar.hidden());
        return badge;
    }
}
