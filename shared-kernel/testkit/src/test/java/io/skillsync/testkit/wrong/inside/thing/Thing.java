package io.skillsync.testkit.wrong.inside.thing;

import com.fasterxml.jackson.databind.JsonNode;

/// Wrong: a model that knows a framework.
public record Thing(JsonNode json) {}
