package yandu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import yandu.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yandu.analysis.PhraseRule;
import yandu.analysis.PhraseRules;
import yandu.exporter.Exporter;
import yandu.exporter.Exporters;
import yandu.exporter.MistakeWriter;
import yandu.exporter.MistakeWriters;
import yandu.exporter.PageWriters;
import yandu.exporter.page.PageWriter;
import yandu.importer.Importer;
import yandu.importer.Importers;
import yandu.quiz.QuizType;
import yandu.quiz.QuizTypes;
import yandu.study.CardMaker;
import yandu.study.CardMakers;

/// The shape of the code, as tests. Each one was seen red before it was kept.
class ArchitectureTest {
    static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("yandu");

    /// Package, and the packages it may use. What is not listed is forbidden.
    private static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("document", List.of()),
                    Map.entry("schedule", List.of()),
                    Map.entry("i18n", List.of()),
                    Map.entry("settings", List.of()),
                    Map.entry("importer", List.of("document")),
                    Map.entry("analysis", List.of("document")),
                    Map.entry("notes", List.of("document")),
                    Map.entry("study", List.of("document", "analysis")),
                    Map.entry("quiz", List.of("document", "analysis", "study")),
                    Map.entry("recite", List.of("document", "analysis", "study")),
                    Map.entry("stats", List.of("schedule", "study")),
                    Map.entry(
                            "exporter",
                            List.of("document", "analysis", "study", "recite", "schedule", "notes", "stats", "i18n")),
                    Map.entry(
                            "store", List.of("document", "analysis", "study", "notes", "schedule")),
                    Map.entry(
                            "service",
                            List.of(
                                    "document",
                                    "importer",
                                    "analysis",
                                    "study",
                                    "quiz",
                                    "recite",
                                    "schedule",
                                    "notes",
                                    "stats",
                                    "store",
                                    "exporter",
                                    "settings")),
                    Map.entry(
                            "ui",
                            List.of(
                                    "document",
                                    "analysis",
                                    "study",
                                    "quiz",
                                    "recite",
                                    "schedule",
                                    "notes",
                                    "stats",
                                    "service",
                                    "settings",
                                    "i18n")),
                    Map.entry(
                            "cli",
                            List.of(
                                    "document",
                                    "analysis",
                                    "study",
                                    "quiz",
                                    "recite",
                                    "schedule",
                                    "notes",
                                    "stats",
                                    "service",
                                    "settings",
                                    "i18n")));

    record Registry(Class<?> type, List<?> listed) {}

    static Stream<Registry> registries() {
        return Stream.of(
                new Registry(PhraseRule.class, PhraseRules.ALL),
                new Registry(CardMaker.class, CardMakers.ALL),
                new Registry(Importer.class, Importers.ALL),
                new Registry(QuizType.class, QuizTypes.ALL),
                new Registry(PageWriter.class, PageWriters.ALL),
                new Registry(MistakeWriter.class, MistakeWriters.ALL),
                new Registry(Exporter.class, Exporters.ALL));
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageUsesOnlyWhatItMay(String name) {
        var forbidden =
                Stream.concat(packages(), Stream.of("app"))
                        .filter(other -> !other.equals(name) && !MAY_USE.get(name).contains(other))
                        .map(other -> "yandu." + other + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("yandu." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @ParameterizedTest
    @MethodSource("registries")
    void everyImplementationIsRegistered(Registry registry) {
        var written =
                CODE.stream()
                        .filter(c -> c.isAssignableTo(registry.type()) && !c.isInterface())
                        .map(c -> c.getName())
                        .collect(toCollection(TreeSet::new));
        var listed =
                registry.listed().stream()
                        .map(o -> o.getClass().getName())
                        .collect(toCollection(TreeSet::new));
        assertEquals(written, listed);
    }

    @Test
    void everyPackageIsInTheMap() {
        var seen =
                CODE.stream()
                        .map(c -> c.getPackageName().split("\\."))
                        .filter(parts -> parts.length > 1 && !parts[1].equals("app"))
                        .map(parts -> parts[1])
                        .collect(toCollection(TreeSet::new));
        assertTrue(MAY_USE.keySet().containsAll(seen), seen::toString);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("yandu.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void javafxStaysInUi() {
        noClasses()
                .that()
                .resideOutsideOfPackages("yandu.ui..", "yandu.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(CODE);
    }

    @Test
    void sqlStaysInStore() {
        noClasses()
                .that()
                .resideOutsideOfPackages("yandu.store..", "yandu.importer.deck..") // which reads one, from a copy of its own
                .and()
                .doNotHaveSimpleName("ApkgCollection") // an .apkg holds an SQLite file
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(CODE);
    }

    @Test
    void modelsKnowNoNodes() {
        noClasses()
                .that()
                .resideInAPackage("yandu.ui..")
                .and()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .check(CODE);
    }

    @Test
    void onlyTasksTouchesTheFxThread() {
        noClasses()
                .that()
                .resideOutsideOfPackages("yandu.ui.task..", "yandu.app..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Platform.class, Thread.class)
                .check(CODE);
    }

    /// Services are called through `Tasks`, off the JavaFX thread; no window can start an analysis past them.
    @Test
    void onlyServicesAnalyze() {
        noClasses()
                .that()
                .resideOutsideOfPackages("yandu.analysis", "yandu.service..", "yandu.app..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Analyzer.class)
                .check(CODE);
    }

    @Test
    void timeComesInAsAnArgument() {
        noClasses()
                .that()
                .resideOutsideOfPackage("yandu.app..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CODE);
    }
}
