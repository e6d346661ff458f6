package org.colead.people.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 7);

    private static final String TWO =
            "Name,E-Mail,Unit\nHana Okafor,hana@example.org,Cedar Hollow\n"
                    + "王小明,wang@example.org,Port Ansel\n";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(names(bytes(TWO, UTF_8))).containsExactly("Hana Okafor", "王小明");
        assertThat(names(bytes("\uFEFF" + TWO, UTF_8))).containsExactly("Hana Okafor", "王小明");
    }

    @Test
    void readsUtf16OfEitherOrder() {
        assertThat(names(bytes("\uFEFF" + TWO, UTF_16LE))).containsExactly("Hana Okafor", "王小明");
        assertThat(names(bytes("\uFEFF" + TWO, UTF_16BE))).containsExactly("Hana Okafor", "王小明");
        assertThat(names(bytes("name,email\nInés,ines@example.org\n", UTF_16LE)))
                .containsExactly("Inés");
    }

    @Test
    void readsWindows1252AndSaysSo() {
        var roster =
                read(
                        "list.csv",
                        bytes(
                                "name,email\nInés – Zoë,i@example.org\n",
                                Charset.forName("windows-1252")));
        assertThat(roster.staff().getFirst().name()).isEqualTo("Inés – Zoë");
        assertThat(roster.words().getFirst())
                .hasToString(
                        "list.csv does not say how it is encoded; it was read as Windows-1252. Look at the"
                                + " names with accents.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndIsALineEnd(String end) {
        var roster = read("list.csv", bytes(TWO.replace("\n", end), UTF_8));
        assertThat(roster.staff()).extracting(Roster.StaffLine::line).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anySeparatorSeparates(String separator) {
        assertThat(names(bytes(TWO.replace(",", separator), UTF_8))).hasSize(2);
    }

    @Test
    void excelMaySayItsSeparator() {
        var roster =
                read("list.csv", bytes("sep=;\r\nname;email\r\nAda;ada@example.org\r\n", UTF_8));
        assertThat(roster.staff().getFirst().line()).isEqualTo(3);
    }

    @Test
    void quotesHoldSeparatorsAndQuotes() {
        var roster =
                read(
                        "l.csv",
                        bytes(
                                "name,email,title\n\"Okafor, Hana\",h@example.org,\"the \"\"K\"\" one\"\n",
                                UTF_8));
        assertThat(roster.staff().getFirst().name()).isEqualTo("Hana Okafor");
        assertThat(roster.staff().getFirst().title()).isEqualTo("the \"K\" one");
    }

    @Test
    void aQuoteThatStaysOpenLosesNobodySilently() {
        var roster =
                read(
                        "l.csv",
                        bytes(
                                "name,email\n\"Ada,ada@example.org\nBo,bo@example.org\nCy,cy@example.org\n",
                                UTF_8));
        assertThat(roster.staff()).isEmpty();
        assertThat(roster.refused().getFirst().why().toString())
                .startsWith("Lines 2 to ")
                .contains("a quote opens in line 2");
    }

    @Test
    void aQuoteThatSwallowsMoreThanAFieldHoldsIsNamedByItsLine() {
        var file =
                "sep=,\r\nname,title,email\r\nAda,\"x\r\ny \"\"K\"\"\",a@x.org\r\n"
                        + "\"Bo,,bo@x.org\r\n"
                        + "Cy,c,cy@example.org\r\n".repeat(900_000);
        assertThatThrownBy(() -> read("l.csv", bytes(file, UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "l.csv cannot be read beyond line 5: a quote opens in it and does not close."
                                + " Close it, then try again.");
    }

    @Test
    void spacesCountOnce() {
        var roster = read("l.csv", bytes("name,email,id\nAda \t  B,a@example.org, k\t1 \n", UTF_8));
        assertThat(roster.staff().getFirst().name()).isEqualTo("Ada B");
        assertThat(roster.staff().getFirst().key()).hasValue("k 1");
    }

    @Test
    void raggedLinesAreRefusedWithTheirNumberAndTheRestIsRead() {
        var roster =
                read(
                        "l.csv",
                        bytes(
                                "name,email,unit\nAda,ada@example.org\nBo,bo@example.org,A,B\nCy,cy@example.org,A,,\n\n ,,\nDi,di@example.org,A\n",
                                UTF_8));
        assertThat(roster.refused()).extracting(Roster.BadLine::line).containsExactly(2, 3);
        assertThat(roster.refused().getFirst().why())
                .hasToString("This line has 2 fields; the column names are 3.");
        assertThat(roster.staff()).extracting(Roster.StaffLine::line).containsExactly(4, 7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name;Mail",
                "FULL NAME;E-mail address",
                "nombre;Correo electrónico",
                "Display Name;work_email",
                "Employee;EMAIL"
            })
    void columnsAreKnownHoweverTheyAreWritten(String header) {
        assertThat(names(bytes(header + "\nAda Byron;ada@example.org\n", UTF_8)))
                .containsExactly("Ada Byron");
    }

    @Test
    void namesMayStandInTwoColumns() {
        assertThat(names(bytes("Last Name,First Name,Email\nByron,Ada,a@example.org\n", UTF_8)))
                .containsExactly("Ada Byron");
        assertThat(names(bytes("Apellidos,Nombre,Correo\nÑúñez,José,j@example.org\n", UTF_8)))
                .containsExactly("José Ñúñez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "\uFEFF"})
    void anEmptyFileIsRefused(String text) {
        assertThatThrownBy(() -> read("l.csv", bytes(text, UTF_8)))
                .hasMessageStartingWith("l.csv is empty");
    }

    @Test
    void aHeaderWithoutLinesIsRefused() {
        refuses("name,email\n", "l.csv has column names and no line below them.");
    }

    @Test
    void missingColumnsAreNamedWithTheOnesThatAreThere() {
        refuses("name,unit\nAda,A\n", "l.csv has no column “email”.");
        refuses("email,unit\na@example.org,A\n", "l.csv has no column “name”.");
    }

    @Test
    void aFirstLineOfDataIsNoHeader() {
        refuses("Ada,ada@example.org\n", "The first line of l.csv must name the columns");
    }

    @Test
    void aColumnTwiceIsRefused() {
        refuses(
                "name,email,E-Mail\nAda,a@x.org,b@x.org\n",
                "Two columns of l.csv are called “E-Mail”.");
    }

    @Test
    void whatIsNoTextIsRefused() {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0, 0, (byte) 0xFF, 0x7F, 3};
        assertThatThrownBy(() -> read("l.csv", picture)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read("l.csv", new byte[] {(byte) 0xFF, (byte) 0xFE, 'n', 0, 'a'}))
                .hasMessageContaining("it was cut off");
    }

    private static void refuses(String text, String why) {
        assertThatThrownBy(() -> read("l.csv", bytes(text, UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(why);
    }

    private static List<String> names(byte[] bytes) {
        return read("l.csv", bytes).staff().stream().map(Roster.StaffLine::name).toList();
    }

    private static Roster read(String name, byte[] bytes) {
        return RosterReader.read(List.of(new NamedBytes(name, bytes)), TODAY);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }
}
