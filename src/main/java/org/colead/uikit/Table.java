package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/// A small table: what a picture shows, or a few lines of a ledger. On a phone its rows fold.
public class Table extends NativeTable {

    private final int lastColumn;

    /// The last column holds numbers.
    public Table(String... columns) {
        addClassName("cl-table");
        lastColumn = columns.length - 1;
        var row = new NativeTableRow();
        for (int i = 0; i < columns.length; i++) {
            var head = new NativeTableHeaderCell(columns[i]);
            head.getElement().setAttribute("scope", "col");
            head.setClassName("r", i == lastColumn);
            row.add(head);
        }
        getHead().add(row);
    }

    public Table row(String... cells) {
        var components = new Component[cells.length];
        for (int i = 0; i < cells.length; i++) {
            components[i] = new Text(cells[i]);
        }
        return row(components);
    }

    public Table row(Component... cells) {
        var row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.setClassName("r", i == lastColumn);
            cell.setClassName("w", i == lastColumn - 1 && i > 1);
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }
}
