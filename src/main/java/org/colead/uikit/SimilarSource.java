package org.colead.uikit;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.uikit.FindSource.Found;

/// A module's answer to “is there something like it already?” while somebody writes the first words
/// of something new. Only what the viewer may read.
public interface SimilarSource {

    /// The most alike first, at most `limit`; nothing where little is alike.
    List<Found> similar(String words, PersonId viewer, int limit);
}
