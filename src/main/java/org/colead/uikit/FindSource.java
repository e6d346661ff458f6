package org.colead.uikit;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// A module's answer to “find anything”: what the viewer may see and the words match. One query.
public interface FindSource {

    /// The best matches first, at most `limit`.
    List<Found> find(String words, PersonId viewer, int limit);

    /// @param title in people's words
    /// @param kind what it is: “Decision”, “Group”
    /// @param href its page, inside the application
    record Found(String title, Sentence kind, String href) {}
}
