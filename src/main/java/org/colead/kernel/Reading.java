package org.colead.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// One reading of a place: while a screen is put together, what its many parts ask of the same
/// thing is looked up once. It lasts as long as the work it was begun for, belongs to the thread
/// that does it, and forgets everything as soon as that thread changes something.
public final class Reading {

    private static final ScopedValue<Map<Object, Object>> KNOWN = ScopedValue.newInstance();

    private Reading() {}

    /// Does this as one reading; inside another one, as a part of that.
    public static void during(Runnable work) {
        if (KNOWN.isBound()) {
            work.run();
        } else {
            ScopedValue.where(KNOWN, new HashMap<>()).run(work);
        }
    }

    /// What was found for `question` in this reading, or is found now; outside of one, always now.
    ///
    /// @param question equal to every question that has the same answer
    /// @param answer what is found, for which the type of the question speaks
    @SuppressWarnings("unchecked")
    public static <T> T once(Object question, Supplier<T> answer) {
        if (!KNOWN.isBound()) {
            return answer.get();
        }
        var known = KNOWN.get();
        if (known.get(question) instanceof Object found) {
            return (T) found;
        }
        var found = answer.get();
        known.put(question, found);
        return found;
    }

    /// Lets everything be looked up anew: something is about to change, or has.
    public static void forget() {
        if (KNOWN.isBound()) {
            KNOWN.get().clear();
        }
    }
}
