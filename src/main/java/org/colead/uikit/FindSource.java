package org.colead.uikit;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.Excerpt;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// A module's answer to “find anything”: what the viewer may see and the words match. One query.
public interface FindSource {

    /// The best matches first, at most `limit`.
    List<Found> find(String words, PersonId viewer, int limit);

    /// @param title in people's words
    /// @param kind what it is: “Decision”, “Group”
    /// @param href its page, inside the application
    /// @param excerpt where the words stand, if not in the title
    record Found(String title, Sentence kind, String href, Optional<Excerpt> excerpt) {

        public Found(String title, Sentence kind, String href) {
            this(title, kind, href, Optional.empty());
        }
    }
}
