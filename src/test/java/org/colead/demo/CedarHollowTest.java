package org.colead.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CedarHollowTest {

    @Test
    void hasThirtyOneStaffEighteenOfThemTeachersAndNineInTheTeam() {
        assertThat(Staff.all()).hasSize(31);
        assertThat(Staff.teachers()).hasSize(18);
        assertThat(Staff.TEAM).hasSize(9);
        assertThat(Staff.all().stream().map(Staff.Person::address).distinct()).hasSize(31);
    }
}
