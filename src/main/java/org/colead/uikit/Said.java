package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What a person wrote, in the serif: their Markdown, made safe.
public class Said extends Div {

    public Said(String words) {
        addClassName("cl-said");
        getElement().setAttribute("dir", "auto");
        Jsoup.parseBodyFragment(SafeMarkdown.html(words))
                .body()
                .childNodes()
                .forEach(node -> grow(getElement(), node));
    }

    /// The same words as typed, without reading them as Markdown.
    public static Said plain(String words) {
        var said = new Said("");
        said.setText(words);
        said.addClassName("cl-plain");
        return said;
    }

    private static void grow(Element parent, Node node) {
        if (node instanceof TextNode text) {
            parent.appendChild(Element.createText(text.getWholeText()));
        } else if (node instanceof org.jsoup.nodes.Element source) {
            var child = new Element(source.tagName());
            source.attributes().forEach(a -> child.setAttribute(a.getKey(), a.getValue()));
            source.childNodes().forEach(inner -> grow(child, inner));
            parent.appendChild(child);
        }
    }
}
