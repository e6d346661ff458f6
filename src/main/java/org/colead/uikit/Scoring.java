package org.colead.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Gives each thing a score from 0 to the highest; one that got none is left out.
public class Scoring extends PointsField {

    private final Map<Integer, RadioButtonGroup<Integer>> scores = new LinkedHashMap<>();

    public Scoring(String name, List<Ranking.Thing> things, int highest) {
        super(name);
        var list = new UnorderedList();
        things.forEach(thing -> list.add(row(thing, highest)));
        add(list);
    }

    private ListItem row(Ranking.Thing thing, int highest) {
        var score = new RadioButtonGroup<Integer>();
        score.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        score.setItems(IntStream.rangeClosed(0, highest).boxed().toList());
        score.setItemLabelGenerator(Words::number);
        score.setAriaLabel(Words.t("Score of “{0}”", thing.name()));
        scores.put(thing.number(), score);
        return new ListItem(words(thing), score);
    }

    @Override
    public Map<Integer, Integer> getValue() {
        var given = new TreeMap<Integer, Integer>();
        scores.forEach((number, score) ->
                score.getOptionalValue().ifPresent(points -> given.put(number, points)));
        return given;
    }

    @Override
    protected void show(Map<Integer, Integer> points) {
        scores.forEach((number, score) -> score.setValue(points.get(number)));
    }
}
