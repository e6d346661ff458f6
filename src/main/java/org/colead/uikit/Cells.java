package org.colead.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Positions as a picture: one cell for each, its number in it, and under it a rail as wide as the
/// limit, filled to the share at 5 to 7.
public class Cells extends Div {

    /// @param sign its number, or what stands for it
    /// @param tone its colour, 1 to 8
    public record Cell(String sign, int tone) {}

    /// @param positions from the most agreement to the least
    /// @param sentence says the same: “Nine positions: four 1, two 2 …”
    public Cells(List<Cell> positions, String sentence) {
        addClassName("cl-result");
        var cells = new UnorderedList();
        cells.addClassName("cl-cells");
        cells.setClassName("many", positions.size() > 24);
        cells.getElement().setAttribute("aria-label", sentence);
        positions.forEach(position -> cells.add(cell(position)));
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
    public static com.vaadin.flow.component.Component number(Cell position) {
        return Markup.text("span", "cl-num p" + position.tone(), position.sign());
    }

    private static ListItem cell(Cell position) {
        var cell = new ListItem(position.sign());
        cell.addClassName("p" + position.tone());
        return cell;
    }
}
