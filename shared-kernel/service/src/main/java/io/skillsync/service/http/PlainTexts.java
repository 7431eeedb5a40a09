package io.skillsync.service.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/// Text holds no null characters: PostgreSQL cannot keep them, so they are refused at the door like
/// any other value of the wrong shape.
@Singleton
class PlainTexts implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper json) {
        var module = new SimpleModule("plain-texts");
        module.addDeserializer(String.class, new PlainText());
        json.registerModule(module);
    }

    private static final class PlainText extends StdScalarDeserializer<String> {
        PlainText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0)
                throw context.weirdStringException(
                        "a text", String.class, "text holds no null characters");
            return text;
        }
    }
}
