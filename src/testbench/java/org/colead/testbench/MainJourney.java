package org.colead.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.ElementQuery;
import com.vaadin.testbench.HasDriver;
import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.annotations.Attribute;
import com.vaadin.testbench.elementsbase.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/// The main journey in Vaadin TestBench, for those who hold a licence for it: it needs a running
/// Colead (`COLEAD_URL`) and Chrome. The build compiles it and does not run it.
class MainJourney implements HasDriver, HasElementQuery {

    private static final String ADDRESS =
            System.getenv().getOrDefault("COLEAD_URL", "http://localhost:8080");

    private WebDriver driver;

    @BeforeEach
    void open() {
        driver = TestBench.createDriver(new ChromeDriver());
        driver.get(ADDRESS);
    }

    @AfterEach
    void close() {
        driver.quit();
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        assertThat(driver.getTitle()).isEqualTo("Sign in · Colead");
        assertThat(driver.getCurrentUrl()).endsWith("/sign-in");
    }

    @Test
    void theWayInIsAMailAddress() {
        ElementQuery<EmailField> address = $(EmailField.class);
        assertThat(address.exists()).isTrue();
    }

    @Override
    public WebDriver getDriver() {
        return driver;
    }

    @Override
    public SearchContext getContext() {
        return driver;
    }

    /// Where an address is typed. The elements of Vaadin's components come with its commercial
    /// artefacts; what the journey needs is declared here.
    @Element("vaadin-email-field")
    @Attribute(name = "name", value = "email")
    public static class EmailField extends TestBenchElement {}
}
