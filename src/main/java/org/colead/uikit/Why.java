package org.colead.uikit;

/// Why I can, or cannot: the fact it follows from.
public class Why extends More {

    /// @param question “Why can I answer?”
    public Why(String question, String answer) {
        super(question, Line.plain(answer));
        addClassName("cl-why");
    }
}
