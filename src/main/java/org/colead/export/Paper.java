package org.colead.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.uikit.SafeMarkdown;

/// A document to be printed: a title, headings, and under each named parts of text. People's words
/// are made safe on their way in.
final class Paper {

    private final List<Section> sections = new ArrayList<>();

    /// @param anchor where its bookmark leads
    record Section(String anchor, String heading, List<Part> parts) {}

    /// @param name may be empty
    /// @param html safe
    record Part(String name, String html) {}

    Paper section(String heading) {
        sections.add(new Section("s" + (sections.size() + 1), heading, new ArrayList<>()));
        return this;
    }

    /// People's words; left out where there are none.
    Paper words(String name, String markdown) {
        return markdown.isBlank() ? this : part(name, SafeMarkdown.html(markdown));
    }

    /// What the product says.
    Paper line(String name, String plain) {
        return plain.isBlank() ? this : part(name, "<p>" + escaped(plain) + "</p>");
    }

    /// What the product counts, a line each.
    Paper lines(String name, List<String> plain) {
        return part(
                name,
                plain.stream()
                        .map(line -> "<li>" + escaped(line) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    Paper small(String plain) {
        return part("", "<p class=\"small\">" + escaped(plain) + "</p>");
    }

    private Paper part(String name, String html) {
        sections.getLast().parts().add(new Part(name, html));
        return this;
    }

    /// Those under whose heading there is something.
    List<Section> sections() {
        return sections.stream().filter(section -> !section.parts().isEmpty()).toList();
    }

    private static String escaped(String plain) {
        return org.springframework.web.util.HtmlUtils.htmlEscape(plain, "UTF-8");
    }
}
