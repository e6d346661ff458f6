package org.colead.decision;

import static org.colead.authority.Action.ACCEPT_AUTHORSHIP;
import static org.colead.authority.Action.ACCEPT_DECIDING;
import static org.colead.authority.Action.ACCEPT_STEP;
import static org.colead.authority.Action.ACT_FIRST;
import static org.colead.authority.Action.AGREE_AFTER_FAILURE;
import static org.colead.authority.Action.AMEND;
import static org.colead.authority.Action.ANSWER;
import static org.colead.authority.Action.ANSWER_RESPONSE;
import static org.colead.authority.Action.ANSWER_SENSE_CHECK;
import static org.colead.authority.Action.ASK;
import static org.colead.authority.Action.ASK_ADVICE;
import static org.colead.authority.Action.ASK_MEANING;
import static org.colead.authority.Action.CARRY_OUT;
import static org.colead.authority.Action.CHOOSE_AFTER_FAILURE;
import static org.colead.authority.Action.CLOSE_CHECK;
import static org.colead.authority.Action.DECIDE;
import static org.colead.authority.Action.DECLARE_AFFECTED;
import static org.colead.authority.Action.DISCLAIM_AFFECTED;
import static org.colead.authority.Action.GIVE_ADVICE;
import static org.colead.authority.Action.GIVE_INPUT;
import static org.colead.authority.Action.HAND_OVER;
import static org.colead.authority.Action.HOLD_SENSE_CHECK;
import static org.colead.authority.Action.INVITE_AUTHOR;
import static org.colead.authority.Action.JOIN_CONCERNS;
import static org.colead.authority.Action.MOVE_ON;
import static org.colead.authority.Action.NAME_DECIDER;
import static org.colead.authority.Action.OFFER_STEP;
import static org.colead.authority.Action.OPEN_CHECK;
import static org.colead.authority.Action.PARK;
import static org.colead.authority.Action.POSTPONE_REVIEW;
import static org.colead.authority.Action.PUBLISH;
import static org.colead.authority.Action.RAISE_CONCERN;
import static org.colead.authority.Action.REACT;
import static org.colead.authority.Action.READ;
import static org.colead.authority.Action.READ_DRAFT;
import static org.colead.authority.Action.RECALL;
import static org.colead.authority.Action.REPLY_TO_RECOMMENDATION;
import static org.colead.authority.Action.RESPOND;
import static org.colead.authority.Action.RESUME;
import static org.colead.authority.Action.REVIEW;
import static org.colead.authority.Action.SEE_WHO_IS_SILENT;
import static org.colead.authority.Action.SUPERSEDE;
import static org.colead.authority.Action.TAKE_POSITION;
import static org.colead.authority.Action.VOLUNTEER;
import static org.colead.authority.Action.WITHDRAW;
import static org.colead.authority.Action.WITNESS_POSITION;
import static org.colead.authority.Action.WRITE_BRIEF;
import static org.colead.authority.Action.WRITE_DRAFT;

import java.util.EnumSet;
import java.util.Set;
import org.colead.authority.Action;

/// Which actions each stage knows. Whether a person may take one is for the facts to say.
final class StageActions {

    private StageActions() {}

    /// What is known while somebody answers for the text, and while it is open to read.
    private static final Set<Action> WRITTEN = EnumSet.of(INVITE_AUTHOR, ACCEPT_AUTHORSHIP);

    private static final Set<Action> OPEN = EnumSet.of(DECLARE_AFFECTED, DISCLAIM_AFFECTED);

    static Set<Action> at(Stage stage) {
        var actions = EnumSet.copyOf(own(stage));
        boolean resting = stage == Stage.PARKED;
        if (stage.inMotion() || resting) {
            actions.addAll(WRITTEN);
        }
        if (stage.inMotion() && stage != Stage.DRAFTING || resting || stage == Stage.REVIEWED) {
            actions.addAll(OPEN);
        }
        return actions;
    }

    private static Set<Action> own(Stage stage) {
        return switch (stage) {
            case DRAFTING ->
                    EnumSet.of(
                            READ_DRAFT,
                            NAME_DECIDER,
                            ACCEPT_DECIDING,
                            WRITE_DRAFT,
                            ACT_FIRST,
                            MOVE_ON,
                            PARK,
                            WITHDRAW);
            case CLARIFYING ->
                    EnumSet.of(
                            READ,
                            NAME_DECIDER,
                            ACCEPT_DECIDING,
                            SEE_WHO_IS_SILENT,
                            ASK,
                            ANSWER,
                            GIVE_INPUT,
                            MOVE_ON,
                            PARK,
                            WITHDRAW);
            case REACTING ->
                    EnumSet.of(
                            READ,
                            NAME_DECIDER,
                            ACCEPT_DECIDING,
                            SEE_WHO_IS_SILENT,
                            REACT,
                            HOLD_SENSE_CHECK,
                            ANSWER_SENSE_CHECK,
                            ANSWER,
                            GIVE_INPUT,
                            MOVE_ON,
                            PARK,
                            WITHDRAW);
            case CONCERNS ->
                    EnumSet.of(
                            READ,
                            NAME_DECIDER,
                            ACCEPT_DECIDING,
                            ASK_ADVICE,
                            SEE_WHO_IS_SILENT,
                            RAISE_CONCERN,
                            ASK_MEANING,
                            JOIN_CONCERNS,
                            HOLD_SENSE_CHECK,
                            ANSWER_SENSE_CHECK,
                            ANSWER,
                            AMEND,
                            GIVE_INPUT,
                            OPEN_CHECK,
                            CHOOSE_AFTER_FAILURE,
                            AGREE_AFTER_FAILURE,
                            PARK,
                            WITHDRAW);
            case CHECKING ->
                    EnumSet.of(
                            READ,
                            NAME_DECIDER,
                            ACCEPT_DECIDING,
                            ASK_ADVICE,
                            GIVE_ADVICE,
                            DECIDE,
                            TAKE_POSITION,
                            WITNESS_POSITION,
                            CLOSE_CHECK,
                            WITHDRAW);
            case DECIDED ->
                    EnumSet.of(
                            READ,
                            ANSWER,
                            WRITE_BRIEF,
                            PUBLISH,
                            OFFER_STEP,
                            ACCEPT_STEP,
                            VOLUNTEER,
                            HAND_OVER,
                            REPLY_TO_RECOMMENDATION,
                            RECALL);
            case PUBLISHED ->
                    EnumSet.of(
                            READ,
                            RESPOND,
                            ANSWER_RESPONSE,
                            OFFER_STEP,
                            ACCEPT_STEP,
                            VOLUNTEER,
                            CARRY_OUT,
                            HAND_OVER,
                            MOVE_ON,
                            REPLY_TO_RECOMMENDATION,
                            SUPERSEDE,
                            RECALL);
            case UNDERWAY ->
                    EnumSet.of(
                            READ,
                            RESPOND,
                            ANSWER_RESPONSE,
                            OFFER_STEP,
                            ACCEPT_STEP,
                            VOLUNTEER,
                            CARRY_OUT,
                            HAND_OVER,
                            REVIEW,
                            POSTPONE_REVIEW,
                            REPLY_TO_RECOMMENDATION,
                            SUPERSEDE,
                            RECALL);
            case REVIEWED ->
                    EnumSet.of(READ, RESPOND, ANSWER_RESPONSE, HAND_OVER, SUPERSEDE, RECALL);
            case PARKED -> EnumSet.of(READ, RESUME, WITHDRAW);
            case WITHDRAWN, SUPERSEDED, RECALLED -> EnumSet.of(READ);
        };
    }
}
