package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Positions as a picture: one cell for each, its number in it, and under it a rail as wide as the
/// limit, filled to the share at 5 to 7.
public class Cells extends Div {

    /// @param positions each 1 to 8, in any order
    /// @param sentence says the same: “Nine positions: four 1, two 2 …”
    public Cells(List<Integer> positions, String sentence) {
        addClassName("cl-result");
        var cells = new UnorderedList();
        cells.addClassName("cl-cells");
        cells.setClassName("many", positions.size() > 24);
        cells.getElement().setAttribute("aria-label", sentence);
        positions.stream().sorted().forEach(position -> cells.add(cell(position)));
        add(cells);
    }

    /// The rail: `limit` and `share` in percent of all positions.
    public Cells limit(double limit, double share, String from, String to) {
        var rail = Markup.tag("span", "cl-allow", Markup.tag("i", ""));
        rail.getElement().setAttribute("aria-hidden", "true");
        rail.getStyle().set("inline-size", limit + "%");
        rail.getStyle().set("--v", limit <= 0 ? "0%" : Math.min(100, share * 100 / limit) + "%");
        add(
                rail,
                Markup.tag(
                        "p",
                        "cl-scale",
                        Markup.text("span", "", from),
                        Markup.text("span", "", to)));
        return this;
    }

    /// A position beside a reason.
    public static com.vaadin.flow.component.Component number(int position) {
        return Markup.text("span", "cl-num p" + position, String.valueOf(position));
    }

    private static ListItem cell(int position) {
        var cell = new ListItem(String.valueOf(position));
        cell.addClassName("p" + position);
        return cell;
    }
}
