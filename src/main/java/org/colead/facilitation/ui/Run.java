package org.colead.facilitation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.colead.facilitation.tool.Tool;
import org.colead.group.GroupId;

/// Which tool is run, with whom, and at which step: all that its address says.
///
/// @param step 0 before it begins, one more than it has steps once it is over
record Run(Tool tool, Optional<GroupId> group, int step) {

    static Run at(Tool tool, Location location) {
        var query = location.getQueryParameters();
        return new Run(
                tool,
                query.getSingleParameter("group").flatMap(Run::group),
                Math.clamp(
                        query.getSingleParameter("step").map(Run::number).orElse(0),
                        0,
                        tool.steps().size() + 1));
    }

    Run at(int other) {
        return new Run(tool, group, other);
    }

    Run with(Optional<GroupId> other) {
        return new Run(tool, other, step);
    }

    boolean isOver() {
        return step > tool.steps().size();
    }

    void open(UI ui) {
        var query = new LinkedHashMap<String, String>();
        group.ifPresent(id -> query.put("group", id.toString()));
        if (step > 0) {
            query.put("step", String.valueOf(step));
        }
        ui.navigate("tools/" + tool.key(), QueryParameters.simple(query));
    }

    private static Optional<GroupId> group(String text) {
        try {
            return Optional.of(GroupId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }
}
