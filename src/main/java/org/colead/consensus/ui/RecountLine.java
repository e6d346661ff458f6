package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.uikit.Line;
import org.colead.uikit.Words;

/// The exact line by which the command counts a file to the same result.
class RecountLine extends Div {

    /// @param asked what is asked of the command after the file
    RecountLine(String file, List<String> asked) {
        var line = new Pre(line(file, asked));
        line.addClassName("cl-command");
        line.getElement().setAttribute("dir", "ltr");
        add(Line.small(Words.t("By the command that comes with Colead:")), line);
    }

    static String line(String file, List<String> asked) {
        return "java -jar colead.jar tally "
                + file
                + asked.stream().map(RecountLine::quoted).collect(Collectors.joining(" ", " ", ""));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9=._-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
