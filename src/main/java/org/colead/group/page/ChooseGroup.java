package org.colead.group.page;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.group.GroupRow;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// Finds a group that the viewer may read by its name, a page at a time.
public class ChooseGroup extends ComboBox<GroupRow> {

    private final transient GroupDirectory groups;
    private final PersonId viewer;

    public ChooseGroup(String label, GroupDirectory groups, PersonId viewer) {
        this(label, groups, viewer, groups::groups);
    }

    /// Among those that one group can grant to.
    public static ChooseGroup toGrant(
            String label, GroupDirectory groups, GroupId grantor, PersonId viewer) {
        return new ChooseGroup(
                label,
                groups,
                viewer,
                (who, words, offset, limit) ->
                        groups.grantable(grantor, who, words, offset, limit));
    }

    private ChooseGroup(String label, GroupDirectory groups, PersonId viewer, Finding finding) {
        super(label);
        this.groups = groups;
        this.viewer = viewer;
        setPlaceholder(t("Choose the group"));
        setWidthFull();
        setItemLabelGenerator(GroupRow::name);
        setItemsWithFilterConverter(
                query ->
                        finding
                                .of(
                                        viewer,
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                words -> words);
    }

    private interface Finding {
        List<GroupRow> of(PersonId viewer, String words, int offset, int limit);
    }

    /// Chooses the one that an address names. Where it names none that the viewer may read, nothing
    /// is chosen, unless there is only one.
    public ChooseGroup beginWith(Optional<String> named) {
        clear();
        var first = groups.groups(viewer, "", 0, 2);
        named.flatMap(this::read)
                .or(() ->
                        first.stream()
                                .filter(_ -> named.isEmpty() && first.size() == 1)
                                .findFirst())
                .ifPresent(this::setValue);
        return this;
    }

    /// As a filter: any group, or the one that is named where the viewer may read it.
    public ChooseGroup orAny(Optional<GroupId> named) {
        setPlaceholder(t("any"));
        setClearButtonVisible(true);
        named.flatMap(id -> groups.group(id, viewer)).ifPresent(this::setValue);
        return this;
    }

    public GroupId required() {
        return getOptionalValue()
                .map(GroupRow::id)
                .orElseThrow(() -> Refusal.because("Choose the group it is put to."));
    }

    private Optional<GroupRow> read(String id) {
        try {
            return groups.group(GroupId.of(id), viewer);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
