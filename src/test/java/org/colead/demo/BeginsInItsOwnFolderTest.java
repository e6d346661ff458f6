package org.colead.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.colead.platform.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/// The demo lets anybody in, so it has nothing to do with the data of an organisation.
class BeginsInItsOwnFolderTest {

    @Test
    void theDataOfAnOrganisationAreRefused() {
        assertThatThrownBy(() -> Told.mustBeginHere("Harbour District"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("These data belong to “Harbour District”, not to the demo.");
        assertThatCode(() -> Told.mustBeginHere(Told.DISTRICT)).doesNotThrowAnyException();
    }

    @Test
    void itsFolderIsNotTheOneOfAnInstallation() throws IOException {
        var demo =
                new YamlPropertySourceLoader()
                        .load("demo", new ClassPathResource("application-demo.yml"));
        assertThat(demo.getFirst().getProperty("colead.data")).isEqualTo("demo-data");
    }
}
