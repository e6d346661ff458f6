package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/// What a part shows, as a text: two parts with the same print look and read the same.
final class Print {

    private final StringBuilder text = new StringBuilder();

    private Print() {}

    static String of(Component part) {
        var print = new Print();
        print.write(part.getElement());
        return print.text.toString();
    }

    private void write(Element element) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\u0001');
            return;
        }
        text.append('<').append(element.getTag());
        text.append(element.isVisible() ? "" : " hidden").append(element.isEnabled() ? "" : " off");
        element.getAttributeNames()
                .sorted()
                .forEach(name -> pair(name, element.getAttribute(name)));
        element.getPropertyNames()
                .sorted()
                .forEach(name -> pair("." + name, element.getPropertyRaw(name)));
        text.append('>');
        element.getChildren().forEach(this::write);
        text.append("</>");
    }

    private void pair(String name, Object value) {
        text.append(' ').append(name).append('=').append(value).append('\u0001');
    }
}
