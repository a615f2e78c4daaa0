package yandu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The program talks to no other machine, and the project knows nothing of the machine it was written on.
class OfflineTest {

    @Test
    void nothingOpensAConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(.*Socket.*|Http.*|InetAddress|http\\..*)|javax\\.net\\..*|java\\.rmi\\..*"
                                + "|com\\.sun\\.net\\..*|javafx\\.scene\\.web\\..*"
                                + "|java\\.nio\\.channels\\..*(Socket|Datagram)Channel")
                .check(ArchitectureTest.CODE);
    }

    @Test
    void addressesAreOnlyOfThePartsOfTheProgram() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Fonts") // unpacks the font in the program's own jar
                .should()
                .callMethod(URL.class, "openConnection")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callConstructor(URL.class, String.class)
                .check(ArchitectureTest.CODE);
    }

    /// Folders of one machine and hosts of one network have no business in a project that anyone may clone.
    @Test
    void noFileNamesAMachine() throws IOException {
        var machine = Pattern.compile("[^\\w.]/(work|root|tmp|home/(?!reader\\b)\\w+|Users/\\w+)/|C:\\\\\\\\?Users");
        try (var files = tracked()) {
            var found =
                    files.filter(path -> machine.matcher(text(path)).find()).map(Path::toString).toList();
            assertEquals(List.of(), found);
        }
    }

    private static Stream<Path> tracked() throws IOException {
        var own = Stream.of("pom.xml", "README.md", ".gitignore", ".mvn", ".ci", ".github").map(Path::of);
        var folders = Stream.of("src", "resources").map(Path::of);
        return Stream.concat(own, folders)
                .filter(Files::exists)
                .flatMap(OfflineTest::walk)
                .filter(Files::isRegularFile)
                .filter(path -> path.toString().matches(".*(\\.(java|md|txt|css|sql|tsv|properties|xml|yml|config)|run)"));
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
