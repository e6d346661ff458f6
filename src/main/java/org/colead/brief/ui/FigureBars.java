package org.colead.brief.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.colead.brief.BriefText;
import org.colead.uikit.Words;

/// The figure under *why*: a bar for each number, with its name before and the number beside it.
class FigureBars extends DescriptionList {

    FigureBars(List<BriefText.Bar> figure) {
        addClassName("cl-hist");
        getStyle().set("--most", String.valueOf(BriefText.longest(figure)));
        figure.forEach(bar -> getElement().appendChild(row(bar).getElement()));
    }

    private static Div row(BriefText.Bar bar) {
        var name = new Term(bar.label());
        name.getElement().setAttribute("dir", "auto");
        var number = new Description(Words.number(bar.count()));
        number.getStyle().set("--n", String.valueOf(bar.count()));
        return new Div(name, number);
    }
}
