package org.colead.brief;

import java.util.List;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is needed to mail a brief: whom it reaches, and the link that opens it as that reader.
@Service
@Transactional(readOnly = true)
public class BriefLetters {

    private final BriefReaders readers;

    BriefLetters(BriefReaders readers) {
        this.readers = readers;
    }

    public List<PersonId> readers(BriefId brief) {
        return readers.of(brief);
    }

    /// A path of this installation that opens the brief without signing in.
    public String path(BriefId brief, PersonId reader) {
        return "b/" + readers.token(brief, reader);
    }
}
