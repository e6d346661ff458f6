package org.colead.group.ui;

import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupService;
import org.colead.group.MemberList;
import org.colead.group.NormList;
import org.colead.people.People;
import org.springframework.stereotype.Component;

/// What the parts of a group's page call.
@Component
record Desk(
        GroupService groups,
        EnvelopeService envelopes,
        GroupDirectory directory,
        MemberList members,
        NormList norms,
        People people) {}
