package io.skillsync.aicore.labelling;

import java.io.DataInputStream;
import java.io.IOException;

/// Reads what `NumberOutput` wrote.
final class NumberInput {
    private final DataInputStream in;

    NumberInput(DataInputStream in) {
        this.in = in;
    }

    float[] row() throws IOException {
        var row = new float[in.readInt()];
        for (var i = 0; i < row.length; i++) {
            row[i] = Float.float16ToFloat(in.readShort());
        }
        return row;
    }

    float[][] rows() throws IOException {
        var rows = new float[in.readInt()][];
        for (var i = 0; i < rows.length; i++) {
            rows[i] = row();
        }
        return rows;
    }

    LowRank lowRank() throws IOException {
        return new LowRank(in.readInt(), row(), row());
    }

    TagChain chain() throws IOException {
        return new TagChain(row(), rows());
    }
}
