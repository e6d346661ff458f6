package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;

/// What one person said and what was answered, tied by a line: dashed while open, solid once
/// answered. Concerns, questions, input and replies to a brief are exchanges.
public class Exchange extends Article {

    private final Div answer = new Div();
    private final Div words = new Div();

    /// @param author empty where the author is not shown
    /// @param when the day, as written
    public Exchange(String id, String author, String when, String words) {
        setId(id);
        addClassName("cl-concern");
        answer.addClassName("cl-answer");
        this.words.addClassName("cl-raised");
        this.words.add(Markup.tag("blockquote", "", new Said(words)));
        add(
                author.isEmpty() ? Avatar.hidden() : new Avatar(author),
                from(author, when),
                this.words);
    }

    /// An answer: `glyph` and `how` name its kind (`amend` “Amended in version 2”, `done`
    /// “Addressed”, `because` “Not accepted, because”).
    public Exchange answered(String glyph, String how, String by, String words) {
        removeClassName("open");
        answer.removeAll();
        answer.add(how(glyph, how, "because".equals(glyph) ? "no" : "", by));
        if (!words.isBlank()) {
            answer.add(new Said(words));
        }
        add(answer);
        return this;
    }

    /// What belongs to the words themselves, above the answer: what was meant, who else said it.
    public Exchange also(Component... components) {
        words.add(components);
        return this;
    }

    /// No answer yet; `slot` holds the form of whoever may answer.
    public Exchange open(Component... slot) {
        addClassName("open");
        answer.removeAll();
        answer.add(how("open", Words.t("No answer yet"), "wait", ""));
        if (slot.length > 0) {
            answer.add(new Form(slot));
        }
        add(answer);
        return this;
    }

    /// Something closed without an answer: withdrawn by its author.
    public Exchange closed(String words) {
        answer.removeAll();
        answer.add(how("because", words, "no", ""));
        add(answer);
        return this;
    }

    /// Anything more under the answer.
    public Exchange more(Component... components) {
        answer.add(components);
        add(answer);
        return this;
    }

    private static Component from(String author, String when) {
        var name = author.isEmpty() ? Words.t("Author not shown") : author;
        return Markup.tag(
                "p", "from", Markup.bold(name), new Text(when.isEmpty() ? "" : ", " + when));
    }

    private static Component how(String glyph, String how, String css, String by) {
        var kind = Markup.tag("span", "cl-how " + css, new Glyph(glyph), new Text(how));
        return Markup.tag("p", "how", kind, new Text(by));
    }
}
