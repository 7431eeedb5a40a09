package io.skillsync.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The graph as it is written down.
class SkillSyncTest {
    @TempDir Path root;

    @Test
    void the_platform_has_five_servers_five_services_and_one_door() {
        assertThat(local().resources())
                .extracting(Resource::name)
                .containsExactly(
                        "postgres",
                        "kafka",
                        "elasticsearch",
                        "objects-mail",
                        "keycloak",
                        "careerforge",
                        "talenthub",
                        "ai-core",
                        "billing",
                        "search",
                        "gateway");
        assertThat(local().servers()).hasSize(5);
    }

    @Test
    void every_need_comes_before_its_dependant() {
        var order = Supervisor.inOrder(local().resources().reversed());
        for (var resource : order) {
            assertThat(order.subList(0, order.indexOf(resource))).containsAll(resource.needs());
        }
    }

    @Test
    void no_port_is_used_twice_and_the_test_platform_lies_ten_thousand_further_up() {
        var local = ports(local());
        var test = ports(test());

        assertThat(local).doesNotHaveDuplicates().doesNotContainAnyElementsOf(test);
        assertThat(test).isEqualTo(local.stream().map(port -> port + 10_000).toList());
    }

    @Test
    void each_service_knows_its_own_roles_and_no_other_database() throws Exception {
        var careerforge =
                platformWithJar("careerforge-service")
                        .resource("careerforge")
                        .prepare()
                        .environment();

        assertThat(careerforge)
                .containsEntry("SKILLSYNC_DB_ADDRESS", "localhost:15432")
                .containsEntry("SKILLSYNC_DB_NAME", "careerforge")
                .containsEntry("SKILLSYNC_ISSUER", "http://localhost:8180/realms/skillsync")
                .containsEntry("SKILLSYNC_AI_CORE_URL", "http://localhost:8103")
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "8101");
        assertThat(
                        List.of(
                                careerforge.get("SKILLSYNC_DB_OWNER_PASSWORD"),
                                careerforge.get("SKILLSYNC_DB_SERVICE_PASSWORD"),
                                careerforge.get("SKILLSYNC_DB_SYSTEM_PASSWORD"),
                                careerforge.get("SKILLSYNC_CLIENT_SECRET")))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_rebuilt_service_is_another_launch_and_an_unchanged_one_is_not() throws Exception {
        var platform = platformWithJar("search-service");
        var first = platform.resource("search").prepare().fingerprint(List.of());
        assertThat(platform.resource("search").prepare().fingerprint(List.of())).isEqualTo(first);

        Files.writeString(
                root.resolve("search-service/target/quarkus-app/quarkus-run.jar"), "another build");

        assertThat(platform.resource("search").prepare().fingerprint(List.of()))
                .isNotEqualTo(first);
    }

    @Test
    void a_service_without_its_jar_says_what_is_missing() {
        assertThatThrownBy(() -> local().resource("billing").prepare())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("billing-service/target/quarkus-app/quarkus-run.jar");
    }

    @Test
    void an_unknown_name_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> local().resource("mongo"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("mongo")
                .hasMessageContaining("postgres");
    }

    @Test
    void the_description_survives_its_file() throws Exception {
        var platform = test();
        platform.publish();

        var read = Json.read(root.resolve(".skillsync/test/platform.json"), PlatformFile.class);

        assertThat(read).isEqualTo(platform.description());
        assertThat(read.postgres().databases())
                .containsOnlyKeys("careerforge", "talenthub", "aicore", "billing");
        assertThat(read.keycloak().clients())
                .containsKeys("careerforge", "gateway", "skillsync-seed");
        assertThat(read.services()).containsEntry("gateway", "http://localhost:18080");
    }

    private Platform platformWithJar(String module) throws Exception {
        var app = Files.createDirectories(root.resolve(module).resolve("target/quarkus-app"));
        Files.writeString(app.resolve("quarkus-run.jar"), "a build");
        return local();
    }

    private Platform local() {
        return SkillSync.at(new Place(new Project(root), "local", 0));
    }

    private Platform test() {
        return SkillSync.at(new Place(new Project(root), "test", 10_000));
    }

    private static List<Integer> ports(Platform platform) {
        return platform.resources().stream()
                .flatMap(resource -> resource.ports().stream())
                .toList();
    }
}
