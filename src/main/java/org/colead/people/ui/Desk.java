package org.colead.people.ui;

import org.colead.people.Corrections;
import org.colead.people.People;
import org.colead.people.SignInLinks;
import org.colead.people.StaffRegister;
import org.colead.people.UnitList;
import org.springframework.stereotype.Component;

/// What whoever keeps the accounts works with.
@Component("staffDesk")
record Desk(
        People people,
        UnitList units,
        StaffRegister register,
        Corrections corrections,
        SignInLinks links) {}
