package io.skillsync.aicore.labelling.adapter.out;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The named constants of an ONNX file: only as much of its protocol-buffer format as these need.
final class OnnxTensors {
    private static final int GRAPH = 7;
    private static final int INITIALISER = 5;
    private static final int FLOATS = 4;
    private static final int INTEGERS = 5;
    private static final int NAME = 8;
    private static final int RAW = 9;

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH_GIVEN = 2;
    private static final int FOUR_BYTES = 5;

    private static final Pattern MATRIX = Pattern.compile("(onnx::MatMul_(\\d+))_quantized");

    private final Map<String, ByteBuffer> tensors = new HashMap<>();

    private interface Field {
        void found(int number, ByteBuffer content) throws IOException;
    }

    static OnnxTensors read(byte[] file) throws IOException {
        var read = new OnnxTensors();
        fields(
                ByteBuffer.wrap(file),
                (number, graph) -> {
                    if (number == GRAPH) {
                        fields(graph, read::graph);
                    }
                });
        return read;
    }

    private void graph(int number, ByteBuffer content) throws IOException {
        if (number == INITIALISER) {
            var name = new String[1];
            var data = new ByteBuffer[1];
            fields(
                    content,
                    (field, value) -> {
                        if (field == NAME) {
                            name[0] = StandardCharsets.UTF_8.decode(value).toString();
                        } else if (field == RAW || field == FLOATS || field == INTEGERS) {
                            data[0] = value;
                        }
                    });
            tensors.put(name[0], data[0]);
        }
    }

    /// A number stored in the key's place, or a length and as many bytes.
    private static void fields(ByteBuffer message, Field field) throws IOException {
        while (message.hasRemaining()) {
            var key = (int) varint(message);
            var start = message.position();
            var length =
                    switch (key & 7) {
                        case VARINT -> {
                            varint(message);
                            yield message.position() - start;
                        }
                        case EIGHT_BYTES -> Long.BYTES;
                        case LENGTH_GIVEN -> (int) varint(message);
                        case FOUR_BYTES -> Float.BYTES;
                        default -> throw new IOException("This is no ONNX file.");
                    };
            if ((key & 7) == VARINT) {
                message.position(start);
            }
            field.found(key >>> 3, message.slice(message.position(), length));
            message.position(message.position() + length);
        }
    }

    private static long varint(ByteBuffer from) {
        var value = 0L;
        for (var shift = 0; ; shift += 7) {
            var part = from.get();
            value |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private ByteBuffer tensor(String name) {
        var found = tensors.get(name);
        if (found == null) {
            throw new IllegalStateException("The model has no constant " + name + ".");
        }
        return found.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes(String name) {
        var buffer = tensor(name);
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    float[] numbers(String name) {
        var buffer = tensor(name).asFloatBuffer();
        var numbers = new float[buffer.remaining()];
        buffer.get(numbers);
        return numbers;
    }

    int whole(String name) {
        return (int) varint(tensor(name));
    }

    /// The quantised matrices in the order in which the model applies them.
    List<String> matrices() {
        return tensors.keySet().stream()
                .map(MATRIX::matcher)
                .filter(Matcher::matches)
                .sorted(Comparator.comparingInt(match -> Integer.parseInt(match.group(2))))
                .map(match -> match.group(1))
                .toList();
    }
}
