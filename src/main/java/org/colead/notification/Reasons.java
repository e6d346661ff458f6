package org.colead.notification;

import org.colead.kernel.Sentence;

/// Why somebody gets a letter, said at its end.
final class Reasons {

    private Reasons() {}

    static Sentence of(String kind) {
        return Sentence.of(
                switch (kind) {
                    case "invitation" ->
                            "You get this because somebody at your organisation added you to Colead.";
                    case "sign-in-link" ->
                            "You get this because somebody, most likely you, asked for a link to sign in.";
                    case "brief" ->
                            "You get this because you work where this was decided, or because it affects you.";
                    case "response-answered" -> "You get this because you responded to a brief.";
                    case "concern-answered" -> "You get this because you raised a concern.";
                    case "question-answered" -> "You get this because you asked a question.";
                    case "input-answered" -> "You get this because you gave input.";
                    case "group-invitation" ->
                            "You get this because a group would like you to take part.";
                    case "authorship" ->
                            "You get this because somebody would like to write with you.";
                    case "responsibility-offered", "handover-offered" ->
                            "You get this because somebody offers you a responsibility. Nothing is yours before you accept it.";
                    case "responsibility-reason" ->
                            "You get this because somebody else is needed for a responsibility that you offered, or that your group entrusts.";
                    case "check-opened", "mandate-passes", WitnessAnnouncements.KIND ->
                            "You get this because you are a member of this group.";
                    case DailyLetters.KIND ->
                            "You get this once a day because you, or your organisation, chose so. Your account says how mail comes.";
                    case "schedule" -> "You get this because the pool of hours is for you, too.";
                    case "base-gone" ->
                            "You get this because a decision of your group depends on it.";
                    default -> "You get this because it concerns something you take part in.";
                });
    }
}
