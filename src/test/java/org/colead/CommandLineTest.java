package org.colead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void runsTheCommandThatIsNamedAndHandsOnItsExitCode() {
        assertThat(CommandLine.run("greet", "everybody", "here")).isEqualTo(2);
        assertThat(CommandLine.run("greet")).isEqualTo(0);
    }

    @Test
    void saysSoWhenThereIsNoSuchCommand() {
        assertThat(CommandLine.run("dance")).isEqualTo(2);
    }

    @Test
    void countsAFileWithoutStartingAnything() {
        assertThat(CommandLine.run("tally", "--help")).isZero();
        assertThat(CommandLine.run("tally", "no-such-file.blt", "--method", "ranked")).isOne();
        assertThat(CommandLine.run("tally")).isEqualTo(2);
    }
}
