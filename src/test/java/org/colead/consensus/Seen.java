package org.colead.consensus;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.colead.kernel.Refusal;

/// What somebody learned by each way they tried. A refusal is an answer, too.
public final class Seen {

    private Seen() {}

    public static void ask(Map<String, String> seen, String way, Supplier<Object> question) {
        String answer;
        try {
            answer = String.valueOf(question.get());
        } catch (Refusal refusal) {
            answer = refusal.getMessage();
        }
        seen.put(way, answer);
    }

    /// What reads otherwise now, with what it was before.
    public static Map<String, String> changed(Map<String, String> before, Map<String, String> now) {
        var changed = new TreeMap<String, String>();
        now.forEach((way, answer) -> {
            var was = before.get(way);
            if (!answer.equals(was)) {
                changed.put(way, was + "\n→ " + answer);
            }
        });
        return changed;
    }
}
