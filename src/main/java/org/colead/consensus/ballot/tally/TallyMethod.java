package org.colead.consensus.ballot.tally;

import java.io.IOException;

/// A method that the command knows: reads the file that was named and counts it.
interface TallyMethod {

    Counted count(Asked asked) throws IOException;
}
