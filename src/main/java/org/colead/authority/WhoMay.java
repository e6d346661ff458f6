package org.colead.authority;

import java.util.Set;
import org.colead.kernel.Sentence;

/// Says in words whom an action is for.
final class WhoMay {

    private WhoMay() {}

    static Sentence say(Set<FactKind> kinds) {
        return kinds.stream().map(WhoMay::words).reduce(WhoMay::or).orElseThrow();
    }

    private static Sentence or(Sentence left, Sentence right) {
        return Sentence.of("{0}, or {1}", left, right);
    }

    private static Sentence words(FactKind kind) {
        return Sentence.of(
                switch (kind) {
                    case STAFF -> "staff of the unit";
                    case AFFECTED -> "those whom it affects";
                    case AUTHOR -> "its authors";
                    case MEMBER -> "members of the group";
                    case GUEST -> "guests of the group";
                    case HOLDS_RESPONSIBILITY ->
                            "whoever holds a responsibility that the group entrusted, within its term";
                    case FACILITATES -> "whoever accepted to facilitate";
                    case PUBLISHES -> "whoever accepted to publish the briefs";
                    case ALLOCATES_HOURS -> "whoever accepted to allocate collaboration time";
                    case KEEPS_ACCOUNTS -> "whoever accepted to keep the accounts";
                    case KEEPS_RECORD -> "whoever accepted to keep the record";
                    case CARRIES_IT -> "whoever carries it";
                    case WAS_OFFERED -> "the person it was offered to";
                    case GRANTOR -> "members of the group that granted the envelope";
                    case NAMED_TO_DECIDE -> "whoever was named to decide";
                    case DECIDES -> "whoever accepted to decide";
                    case ADVISES -> "those who were asked for advice";
                    case PARTY -> "the two whose case it is";
                    case MEDIATOR -> "the mediator whom both agreed on";
                    case LEADS_SESSION -> "whoever leads the live session about it";
                    case LEFT_WITH_IT -> "members of the group where no author is left";
                });
    }
}
