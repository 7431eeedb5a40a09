package io.skillsync.aicore.labelling;

import java.io.DataOutputStream;
import java.io.IOException;

/// Writes learned numbers in two bytes each, which loses nothing that decides a tag.
final class NumberOutput {
    private final DataOutputStream out;

    NumberOutput(DataOutputStream out) {
        this.out = out;
    }

    void row(float[] row) throws IOException {
        out.writeInt(row.length);
        for (var value : row) {
            out.writeShort(Float.floatToFloat16(value));
        }
    }

    void rows(float[][] rows) throws IOException {
        out.writeInt(rows.length);
        for (var row : rows) {
            row(row);
        }
    }

    void lowRank(LowRank learned) throws IOException {
        out.writeInt(learned.inputs());
        row(learned.down());
        row(learned.up());
    }

    void chain(TagChain chain) throws IOException {
        row(chain.start());
        rows(chain.steps());
    }
}
