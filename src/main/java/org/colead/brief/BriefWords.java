package org.colead.brief;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Text;

/// What people wrote of a brief.
@Embeddable
class BriefWords {

    private String decided = "";
    private String why = "";
    private String considered = "";

    @ElementCollection
    @CollectionTable(name = "brief_change", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "position")
    private List<ChangeEntry> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "brief_bar", joinColumns = @JoinColumn(name = "brief_id"))
    @OrderColumn(name = "position")
    private List<BarEntry> figure = new ArrayList<>();

    void write(BriefText text) {
        decided = Text.optional(text.decided(), "What was decided", 4000);
        why = Text.optional(text.why(), "Why", 4000);
        considered = Text.optional(text.considered(), "What was considered", 4000);
        changes.clear();
        text.changes().stream().map(ChangeEntry::of).forEach(changes::add);
        figure.clear();
        Figure.checked(text.figure()).stream().map(BarEntry::of).forEach(figure::add);
    }

    BriefText text() {
        return new BriefText(
                decided,
                changes.stream().map(ChangeEntry::change).toList(),
                why,
                figure.stream().map(BarEntry::bar).toList(),
                considered);
    }

    /// As one reads them from the top, without the figure.
    String inOne() {
        var words = new StringBuilder(String.join("\n\n", decided, why, considered));
        changes.forEach(it -> words.append("\n").append(it.moment).append(": ").append(it.what));
        return words.toString();
    }

    /// Each part for itself, for the digest.
    List<String> parts() {
        var parts = new ArrayList<>(List.of(decided, why, considered));
        changes.forEach(it -> parts.addAll(List.of("change", it.moment, it.what, it.forWhom)));
        figure.forEach(it -> parts.addAll(List.of("bar", it.label, String.valueOf(it.amount))));
        return parts;
    }

    @Embeddable
    record ChangeEntry(String moment, String what, String forWhom) {

        static ChangeEntry of(BriefText.Change change) {
            return new ChangeEntry(
                    Text.line(change.when(), "When it changes", 80),
                    Text.prose(change.what(), "What changes", 1000),
                    Text.optional(change.forWhom(), "For whom", 120));
        }

        BriefText.Change change() {
            return new BriefText.Change(moment, what, forWhom);
        }
    }

    @Embeddable
    record BarEntry(String label, int amount) {

        static BarEntry of(BriefText.Bar bar) {
            return new BarEntry(bar.label(), bar.count());
        }

        BriefText.Bar bar() {
            return new BriefText.Bar(label, amount);
        }
    }
}
