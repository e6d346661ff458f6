package org.colead.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/// A piece of a page. Arguments of a template are escaped unless they are pieces themselves.
record Html(String source) {

    static Html html(String template, Object... arguments) {
        var escaped = Arrays.stream(arguments).map(Html::escape).toList();
        return new Html(filled(template, escaped));
    }

    static Html join(List<Html> pieces) {
        return new Html(String.join("\n", pieces.stream().map(Html::source).toList()));
    }

    private static String filled(String template, List<String> arguments) {
        var parts = template.split("(?<=\\{\\d\\})|(?=\\{\\d\\})", -1);
        return String.join(
                "", Arrays.stream(parts).map(part -> argument(part, arguments)).toList());
    }

    private static String argument(String part, List<String> arguments) {
        return IntStream.range(0, arguments.size())
                .filter(i -> part.equals("{" + i + "}"))
                .mapToObj(arguments::get)
                .findFirst()
                .orElse(part);
    }

    private static String escape(Object argument) {
        return argument instanceof Html piece
                ? piece.source()
                : HtmlUtils.htmlEscape(argument.toString(), "UTF-8");
    }
}
