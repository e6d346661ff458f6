package org.colead.authority;

import static org.colead.authority.FactKind.ADVISES;
import static org.colead.authority.FactKind.AFFECTED;
import static org.colead.authority.FactKind.ALLOCATES_HOURS;
import static org.colead.authority.FactKind.AUTHOR;
import static org.colead.authority.FactKind.CARRIES_IT;
import static org.colead.authority.FactKind.DECIDES;
import static org.colead.authority.FactKind.FACILITATES;
import static org.colead.authority.FactKind.GRANTOR;
import static org.colead.authority.FactKind.GUEST;
import static org.colead.authority.FactKind.HOLDS_RESPONSIBILITY;
import static org.colead.authority.FactKind.KEEPS_ACCOUNTS;
import static org.colead.authority.FactKind.KEEPS_RECORD;
import static org.colead.authority.FactKind.LEADS_SESSION;
import static org.colead.authority.FactKind.LEFT_WITH_IT;
import static org.colead.authority.FactKind.MEDIATOR;
import static org.colead.authority.FactKind.MEMBER;
import static org.colead.authority.FactKind.NAMED_TO_DECIDE;
import static org.colead.authority.FactKind.PARTY;
import static org.colead.authority.FactKind.PUBLISHES;
import static org.colead.authority.FactKind.STAFF;
import static org.colead.authority.FactKind.WAS_OFFERED;

import java.util.EnumSet;
import java.util.Set;
import org.colead.kernel.Sentence;

/// Everything that can be done, and the facts any one of which allows it: the only table of who may
/// do what.
public enum Action {
    // decisions
    READ_DRAFT("read this draft", AUTHOR, WAS_OFFERED, NAMED_TO_DECIDE, DECIDES),
    READ(
            "read this decision",
            STAFF,
            AUTHOR,
            MEMBER,
            GUEST,
            AFFECTED,
            GRANTOR,
            CARRIES_IT,
            NAMED_TO_DECIDE,
            DECIDES,
            ADVISES),
    PROPOSE("propose to this group", STAFF, MEMBER),
    WRITE_DRAFT("write this draft", AUTHOR),
    INVITE_AUTHOR("ask somebody to be an author", AUTHOR, FACILITATES, LEFT_WITH_IT),
    ACCEPT_AUTHORSHIP("accept to be an author", WAS_OFFERED),
    /// Its authors alone, and of them those who hold a responsibility of the group.
    ACT_FIRST("act first", HOLDS_RESPONSIBILITY),
    MOVE_ON("move this decision on", AUTHOR, FACILITATES, LEADS_SESSION),
    ASK("ask a question", MEMBER, GUEST, AUTHOR, AFFECTED),
    ANSWER("answer", AUTHOR),
    REACT("react", MEMBER, GUEST),
    RAISE_CONCERN("raise a concern", MEMBER, GUEST, AFFECTED),
    ASK_MEANING("ask what somebody means", MEMBER, GUEST, AUTHOR, AFFECTED),
    JOIN_CONCERNS("propose to join concerns", MEMBER, AUTHOR, FACILITATES),
    GIVE_INPUT("give input", STAFF, AFFECTED, GRANTOR),
    AMEND("amend the text", AUTHOR),
    DECLARE_AFFECTED(
            "be listed as affected",
            STAFF,
            AUTHOR,
            MEMBER,
            GUEST,
            GRANTOR,
            CARRIES_IT,
            NAMED_TO_DECIDE,
            DECIDES,
            ADVISES),
    DISCLAIM_AFFECTED("be taken off the list of those affected", AFFECTED),
    HOLD_SENSE_CHECK("hold a sense check", AUTHOR, FACILITATES, LEADS_SESSION),
    ANSWER_SENSE_CHECK("answer a sense check", MEMBER),
    OPEN_CHECK("open the check", AUTHOR, FACILITATES, LEADS_SESSION),
    TAKE_POSITION("take a position", MEMBER),
    WITNESS_POSITION("witness a position", MEMBER),
    CLOSE_CHECK("close the check", AUTHOR, FACILITATES, LEADS_SESSION),
    NAME_DECIDER("name who decides", AUTHOR, LEFT_WITH_IT),
    ACCEPT_DECIDING("accept to decide", NAMED_TO_DECIDE),
    ASK_ADVICE("ask for advice", AUTHOR, DECIDES),
    GIVE_ADVICE("give advice", ADVISES),
    DECIDE("decide this", DECIDES),
    CHOOSE_AFTER_FAILURE("choose how to go on", AUTHOR, FACILITATES),
    AGREE_AFTER_FAILURE("agree to how the group goes on", MEMBER),
    WRITE_BRIEF("write the brief", AUTHOR, PUBLISHES),
    PUBLISH("publish the brief", AUTHOR, PUBLISHES),
    RESPOND("respond to the brief", STAFF, AFFECTED, MEMBER, GRANTOR),
    ANSWER_RESPONSE("answer a response", AUTHOR, MEMBER, PUBLISHES),
    OFFER_STEP("offer a step", AUTHOR, FACILITATES),
    ACCEPT_STEP("accept a responsibility", WAS_OFFERED),
    CARRY_OUT("carry out a step", CARRIES_IT),
    HAND_OVER("hand over a responsibility", CARRIES_IT),
    VOLUNTEER("volunteer", STAFF, MEMBER),
    REVIEW("review this decision", AUTHOR, FACILITATES, CARRIES_IT),
    POSTPONE_REVIEW("move the review", AUTHOR, FACILITATES),
    WITHDRAW("withdraw this", AUTHOR),
    PARK("park this", AUTHOR, FACILITATES),
    RESUME("take this up again", AUTHOR, FACILITATES),
    SUPERSEDE("replace this by a later decision", AUTHOR, MEMBER),
    RECALL("recall this decision", GRANTOR),
    HOLD_SESSION("hold a live session about this", AUTHOR, FACILITATES),
    SEE_WHO_IS_SILENT("see who has not been heard yet", FACILITATES),
    REPLY_TO_RECOMMENDATION("reply to this recommendation", GRANTOR),
    // groups
    READ_GROUP("read this group", STAFF, MEMBER, GUEST, GRANTOR),
    FOUND_GROUP("found a group", KEEPS_ACCOUNTS, MEMBER, STAFF),
    WRITE_CHARTER("write the charter", MEMBER),
    LEAVE_GROUP("leave this group", MEMBER, GUEST),
    INVITE_MEMBER("invite somebody to this group", MEMBER),
    ACCEPT_MEMBERSHIP("accept the membership", WAS_OFFERED),
    AGREE_NORM("agree on a norm", MEMBER),
    GRANT_ENVELOPE("grant an envelope", MEMBER),
    END_ENVELOPE("end this envelope", GRANTOR),
    HOLD_MEETING("hold a live meeting of this group", MEMBER, FACILITATES),
    RUN_TOOL("run a tool with this group", MEMBER, FACILITATES),
    CHANGE_PACE("change how this group begins", MEMBER),
    ENTRUST("offer a standing responsibility of this group", MEMBER),
    POST_CHALLENGE("post a challenge to this group", STAFF, MEMBER, GUEST),
    ANSWER_CHALLENGE("answer a challenge that was put to this group", MEMBER),
    // hearing each other out
    OPEN_CONFLICT("ask somebody to hear each other out", STAFF),
    READ_CONFLICT("read this case", PARTY, MEDIATOR, MEMBER),
    HEAR_OUT("take part in this case", PARTY),
    ACCEPT_MEDIATION("accept to mediate", WAS_OFFERED),
    MEDIATE("mediate this case", MEDIATOR),
    // the installation
    KEEP_ACCOUNTS("keep the accounts", KEEPS_ACCOUNTS),
    ALLOCATE_HOURS("allocate hours", ALLOCATES_HOURS),
    READ_HOURS("read the hours", STAFF, MEMBER),
    LOG_HOURS("log hours", STAFF),
    LOG_MEETING("log a meeting about this", AUTHOR, MEMBER, FACILITATES),
    READ_RECORD("read the record", STAFF, MEMBER),
    VERIFY_RECORD("verify the record", STAFF, MEMBER, KEEPS_RECORD);

    private final Sentence verb;
    private final Set<FactKind> facts;

    Action(String verb, FactKind first, FactKind... more) {
        this.verb = Sentence.of(verb);
        this.facts = EnumSet.of(first, more);
    }

    /// The kinds of facts any one of which allows this.
    public Set<FactKind> facts() {
        return EnumSet.copyOf(facts);
    }

    public boolean followsFrom(Fact fact) {
        return facts.contains(fact.kind());
    }

    /// The act in words, after “you cannot” and after “why can’t I”, so nobody is named in it:
    /// “open the check”, never “say that this affects you”.
    public Sentence verb() {
        return verb;
    }
}
