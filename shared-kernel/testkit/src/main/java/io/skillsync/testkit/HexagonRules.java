package io.skillsync.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The shape of a service as rules that can fail; `HexagonRulesTest` shows each of them red on a
/// fixture.
public final class HexagonRules {
    private static final String IN = "..adapter.in..";
    private static final String OUT = "..adapter.out..";
    private static final String ADAPTER = "..adapter..";

    /// Words that say nothing, or that promise layers which are not there.
    private static final String EMPTY_NAMES =
            ".*(ServiceImpl|Impl|DTO|Dto|Repository|Controller|Entity|Mapper|Manager|Helper|Utils?)";

    private final String service;
    private final List<String> insideMaySee;
    private final List<String> drivers;

    private HexagonRules(String service, List<String> insideMaySee, List<String> drivers) {
        this.service = service;
        this.insideMaySee = insideMaySee;
        this.drivers = drivers;
    }

    /// @param service the service's package, such as `io.skillsync.careerforge`
    public static HexagonRules of(String service) {
        return new HexagonRules(
                service,
                List.of("java..", "io.smallrye.mutiny..", "io.skillsync.kernel..", service + ".."),
                List.of());
    }

    /// A library that is part of what the service exists for, such as a tokenizer; say why where
    /// you call it.
    public HexagonRules insideMaySee(String... packages) {
        var more = new ArrayList<>(insideMaySee);
        more.addAll(List.of(packages));
        return new HexagonRules(service, more, drivers);
    }

    /// A package that drives the service without being a slice's adapter, such as its command line.
    public HexagonRules drivenBy(String... packages) {
        return new HexagonRules(service, insideMaySee, List.of(packages));
    }

    /// Checks every rule against the service's main classes.
    public void check() {
        var classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(service);
        if (classes.isEmpty())
            throw new IllegalStateException("There are no classes in " + service + " to check.");
        all().forEach((_, rule) -> rule.check(classes));
    }

    void check(String name, JavaClasses classes) {
        all().get(name).check(classes);
    }

    Set<String> names() {
        return all().keySet();
    }

    private Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("inside", insideDependsOnLittle());
        rules.put("sides", sidesDoNotMeet());
        rules.put("foreign-adapters", foreignAdaptersStayHidden());
        rules.put("cycles", slicesHaveNoCycles());
        rules.put("rows", rowsStayHidden());
        rules.put("transactions", transactionsAreOpenedInOnePlace());
        rules.put("time", timeAndIdsAreArguments());
        rules.put("waiting", nobodyWaits());
        rules.put("names", namesSaySomething());
        rules.put("endpoints", endpointsArePublic());
        return rules;
    }

    private ArchRule insideDependsOnLittle() {
        return classes()
                .that(areInside())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(insideMaySee.toArray(String[]::new))
                .andShould(notDependOnAdapters())
                .because("models and use cases must be testable and readable without any framework")
                .allowEmptyShould(true);
    }

    private ArchRule sidesDoNotMeet() {
        return noClasses()
                .that()
                .resideInAPackage(IN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(OUT)
                .because("what drives a slice talks to its inside, never to what serves it")
                .allowEmptyShould(true);
    }

    private ArchRule foreignAdaptersStayHidden() {
        return classes()
                .that()
                .resideInAPackage(ADAPTER)
                .should(seeAdaptersOfTheirOwnSliceOnly())
                .because("slices meet in their insides and in events")
                .allowEmptyShould(true);
    }

    private ArchRule slicesHaveNoCycles() {
        return SlicesRuleDefinition.slices()
                .matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a slice that needs another must be able to say which of them comes first")
                .allowEmptyShould(true);
    }

    private ArchRule rowsStayHidden() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .resideInAPackage(OUT)
                .andShould()
                .notHaveModifier(JavaModifier.PUBLIC)
                .because("rows are not the model, and nobody but their store knows them")
                .allowEmptyShould(true);
    }

    private ArchRule transactionsAreOpenedInOnePlace() {
        return noClasses()
                .should()
                .callMethodWhere(
                        calls(
                                "org.hibernate.reactive.mutiny.Mutiny$SessionFactory",
                                Set.of(
                                        "withTransaction",
                                        "withSession",
                                        "withStatelessTransaction",
                                        "withStatelessSession",
                                        "openSession",
                                        "openStatelessSession")))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .because(
                        "Transactions tells the database on whose behalf it acts; a transaction of one's own would act for nobody")
                .allowEmptyShould(true);
    }

    private ArchRule timeAndIdsAreArguments() {
        return noClasses()
                .that(areInside())
                .should()
                .callMethod("java.time.Instant", "now")
                .orShould()
                .callMethod("java.time.LocalDate", "now")
                .orShould()
                .callMethod("java.lang.System", "currentTimeMillis")
                .orShould()
                .callMethod("java.util.UUID", "randomUUID")
                .orShould()
                .callMethod("io.skillsync.kernel.Identifier", "next")
                .because("what depends on the moment or on chance cannot be replayed")
                .allowEmptyShould(true);
    }

    private ArchRule nobodyWaits() {
        return noClasses()
                .should()
                .callMethodWhere(
                        calls(
                                "io.smallrye.mutiny.Uni",
                                Set.of("await", "subscribe", "subscribeAsCompletionStage")))
                .because("a blocked event loop stops everybody")
                .allowEmptyShould(true);
    }

    private ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveNameMatching(EMPTY_NAMES)
                .orShould()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..helper..", "..dto..", "..impl..")
                .because("a name tells what a thing is for")
                .allowEmptyShould(true);
    }

    private ArchRule endpointsArePublic() {
        return methods()
                .that()
                .areMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")
                .should()
                .bePublic()
                .because("others are skipped silently")
                .allowEmptyShould(true);
    }

    private DescribedPredicate<JavaClass> areInside() {
        return DescribedPredicate.describe(
                "are inside a slice",
                type -> {
                    var path = type.getPackageName();
                    var isGlue =
                            path.equals(service) || type.getSimpleName().equals("package-info");
                    var drives =
                            drivers.stream()
                                    .anyMatch(driver -> PackageMatcher.of(driver).matches(path));
                    return path.startsWith(service)
                            && !path.contains(".adapter")
                            && !isGlue
                            && !drives;
                });
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, Set<String> names) {
        return DescribedPredicate.describe(
                "calls " + owner + "." + names,
                access ->
                        access.getTargetOwner().isAssignableTo(owner)
                                && names.contains(access.getTarget().getName()));
    }

    private static ArchCondition<JavaClass> notDependOnAdapters() {
        return new ArchCondition<>("not depend on adapters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getPackageName();
                    if (target.contains(".adapter."))
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> seeAdaptersOfTheirOwnSliceOnly() {
        return new ArchCondition<>("see adapters of their own slice only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var target = dependency.getTargetClass().getPackageName();
                    if (target.startsWith("io.skillsync")
                            && target.contains(".adapter.")
                            && !slice(target).equals(slice(type.getPackageName())))
                        events.add(
                                SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        };
    }

    private static String slice(String adapterPackage) {
        var end = adapterPackage.indexOf(".adapter");
        return end < 0 ? adapterPackage : adapterPackage.substring(0, end);
    }
}
