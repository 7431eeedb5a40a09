package io.skillsync.stack;

/// The platform, written down. Arrows are needs: nothing starts before what it needs is healthy.
public final class SkillSync {
    private SkillSync() {}

    public static Platform at(Place place) {
        var platform = new Platform(place);

        var postgres = platform.postgres(15432);
        var kafka = platform.kafka(19092, 19093).topics("deploy/kafka/topics.yaml");
        var elasticsearch = platform.elasticsearch(19200, 19300);
        var objects = platform.objectsAndMail(18333, 13025, 13080).bucket("skillsync-careerforge");
        var keycloak =
                platform.keycloak(8180, 8190)
                        .realm(
                                "deploy/keycloak/skillsync-realm.json",
                                "deploy/keycloak/skillsync-demo-realm.json")
                        .mailsThrough(objects);

        platform.service("careerforge", 8101)
                .database(postgres, "careerforge")
                .needs(kafka, keycloak, objects);
        platform.service("talenthub", 8102).database(postgres, "talenthub").needs(kafka, keycloak);
        // The model and its runtime live outside the heap; resumes of a hundred pages live in it.
        platform.service("ai-core", 8103)
                .database(postgres, "aicore")
                .needs(kafka, keycloak)
                .heap(192);
        platform.service("billing", 8104).database(postgres, "billing").needs(kafka, keycloak);
        platform.service("search", 8105).needs(kafka, keycloak, elasticsearch);
        platform.gateway(8080).needs(keycloak).heap(96);

        return platform;
    }
}
