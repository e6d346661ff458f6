package org.colead.testbench;

import com.vaadin.testbench.TestBench;
import java.time.Duration;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/// One of the demo's people at their own browser: what they press and type, by the words they see.
final class Member implements AutoCloseable {

    private static final String ADDRESS =
            System.getenv().getOrDefault("COLEAD_URL", "http://localhost:8080");

    private final WebDriver driver = TestBench.createDriver(new ChromeDriver());

    Member(String name) {
        driver.get(ADDRESS + "/sign-in");
        found(By.xpath("//button[b[normalize-space()='%s']]".formatted(name))).click();
        until(d -> !d.getCurrentUrl().contains("sign-in"));
    }

    Member open(String path) {
        driver.get(path.startsWith("http") ? path : ADDRESS + path);
        found(By.tagName("h1"));
        return this;
    }

    Member press(String verb) {
        found(By.xpath("//vaadin-button[normalize-space()='%s'][not(@disabled)]".formatted(verb)))
                .click();
        return this;
    }

    /// A step that cannot be taken back asks first.
    Member pressTwice(String verb) {
        press(verb);
        var confirm = "//*[contains(@class,'cl-confirm')]//*[@role='group']//vaadin-button";
        found(By.xpath("%s[normalize-space()='%s']".formatted(confirm, verb))).click();
        return this;
    }

    Member follow(String link) {
        found(By.xpath("//main//a[normalize-space()='%s']".formatted(link))).click();
        return this;
    }

    Member type(String label, String words) {
        var field = labelled(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words, Keys.TAB);
        return this;
    }

    /// In a box that looks for what is typed.
    Member find(String label, String item) {
        labelled(label).sendKeys(item);
        found(By.xpath("//vaadin-combo-box-item[contains(., '%s')]".formatted(item))).click();
        return this;
    }

    /// A choice whose label begins so; its explanation stands in the label too.
    Member tick(String label) {
        var named = found(By.xpath("//label[starts-with(normalize-space(), '%s')]".formatted(label)));
        found(By.id(named.getDomAttribute("for"))).click();
        return this;
    }

    Member choose(int position) {
        found(By.cssSelector(".cl-choice.p" + position)).click();
        return this;
    }

    Member unfold(String summary) {
        found(By.xpath("//summary[contains(., '%s')]".formatted(summary))).click();
        return this;
    }

    /// Waits until the words stand on the screen.
    Member sees(String words) {
        found(By.xpath("//*[contains(normalize-space(), '%s')]".formatted(words)));
        return this;
    }

    /// Waits for an address that contains the part, and says it.
    String arrives(String part) {
        until(d -> d.getCurrentUrl().contains(part));
        return driver.getCurrentUrl();
    }

    private WebElement labelled(String label) {
        var named = found(By.xpath("//label[normalize-space()='%s']".formatted(label)));
        return found(By.id(named.getDomAttribute("for")));
    }

    private WebElement found(By by) {
        return until(
                d ->
                        d.findElements(by).stream()
                                .filter(WebElement::isDisplayed)
                                .findFirst()
                                .orElse(null));
    }

    private <T> T until(Function<WebDriver, T> holds) {
        return new WebDriverWait(driver, Duration.ofSeconds(30)).until(holds);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
