package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever reads how a method counts reads where that comes from.
class EveryMethodNamesItsSourceTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Consent.class,
                Gradients.class,
                FistToFive.class,
                Majority.class,
                Ranked.class,
                Pointed.class,
                SenseQuestion.class
            })
    void beforeItsFirstLine(Class<?> method) throws IOException {
        var file = Path.of("src/main/java", method.getName().replace('.', '/') + ".java");

        assertThat(Files.readString(file)).contains("\n/// Source: ");
    }
}
