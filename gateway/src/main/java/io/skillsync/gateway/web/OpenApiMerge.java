package io.skillsync.gateway.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes one OpenAPI document of the services' documents. Only public paths are taken; a component
/// whose name two services use for different things gets the service's name in front, and every
/// reference to it follows.
public final class OpenApiMerge {
    private static final String REF = "#/components/";

    private final Map<String, Object> paths = new TreeMap<>();
    private final Map<String, Map<String, Object>> components = new TreeMap<>();
    private final List<Object> tags = new ArrayList<>();

    /// Adds the document of one service, read into maps and lists.
    public OpenApiMerge add(String service, Map<String, Object> document) {
        var renamed = renames(service, document);
        members(document, "components")
                .forEach((kind, named) -> {
                    var target = components.computeIfAbsent(kind, unseen -> new TreeMap<>());
                    map(named)
                            .forEach((name, value) ->
                                    target.put(
                                            renamed.getOrDefault(kind + "/" + name, name),
                                            follow(value, renamed)));
                });
        tags.add(Map.of("name", service, "description", title(document)));
        members(document, "paths")
                .forEach((path, item) -> {
                    if (path.startsWith("/api/"))
                        paths.put(path, tagged(service, map(follow(item, renamed))));
                });
        return this;
    }

    public Map<String, Object> document() {
        var security = components.computeIfAbsent("securitySchemes", unseen -> new TreeMap<>());
        security.put("token", Map.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT"));
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "SkillSync",
                        "version", "1",
                        "description",
                                "Every public operation of the platform, through the one door."));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("tags", tags);
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("paths", paths);
        document.put("components", components);
        return document;
    }

    private Map<String, String> renames(String service, Map<String, Object> document) {
        var renamed = new LinkedHashMap<String, String>();
        members(document, "components")
                .forEach((kind, named) -> {
                    var taken = components.getOrDefault(kind, Map.of());
                    map(named)
                            .forEach((name, value) -> {
                                boolean clash =
                                        taken.containsKey(name) && !taken.get(name).equals(value);
                                if (clash) renamed.put(kind + "/" + name, prefix(service) + name);
                            });
                });
        return renamed;
    }

    /// `ai-core` becomes `AiCore`, as in `AiCoreProblem`.
    private static String prefix(String service) {
        var name = new StringBuilder();
        for (var part : service.split("-"))
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        return name.toString();
    }

    private static Object follow(Object value, Map<String, String> renamed) {
        return switch (value) {
            case Map<?, ?> members -> {
                var copy = new LinkedHashMap<String, Object>();
                map(members)
                        .forEach((key, member) -> copy.put(key, followed(key, member, renamed)));
                yield copy;
            }
            case List<?> items -> items.stream().map(item -> follow(item, renamed)).toList();
            case null -> null;
            default -> value;
        };
    }

    private static Object followed(String key, Object member, Map<String, String> renamed) {
        if (!key.equals("$ref") || !(member instanceof String ref) || !ref.startsWith(REF))
            return follow(member, renamed);
        var target = ref.substring(REF.length());
        var name = renamed.get(target);
        return name == null ? ref : REF + target.substring(0, target.indexOf('/') + 1) + name;
    }

    /// Operations are grouped by service; operation ids would have to be unique over all of them.
    private static Map<String, Object> tagged(String service, Map<String, Object> item) {
        var copy = new LinkedHashMap<String, Object>();
        item.forEach((method, operation) -> {
            if (!(operation instanceof Map<?, ?> members)) {
                copy.put(method, operation);
                return;
            }
            var marked = new LinkedHashMap<>(map(members));
            marked.put("tags", List.of(service));
            marked.remove("operationId");
            copy.put(method, marked);
        });
        return copy;
    }

    private static String title(Map<String, Object> document) {
        return members(document, "info").getOrDefault("title", "").toString();
    }

    private static Map<String, Object> members(Map<String, Object> document, String name) {
        return document.get(name) instanceof Map<?, ?> members ? map(members) : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
