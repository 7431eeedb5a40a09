package io.skillsync.aicore.analysis;

import java.util.ArrayList;
import java.util.List;

/// One entry of a section: what names it, what describes it, and its period (null where none is
/// given).
record Entry(List<Block> head, List<Block> body, DateSpan period, FieldSource periodSource) {
    Entry {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var row = 0;
        for (var block : head) {
            if (!block.item() || block == head.getFirst() || head.getFirst().item()) {
                pieces.addAll(Pieces.of(block.asLine(), row));
            }
            row++;
        }
        return pieces;
    }

    FieldSource source() {
        return Sources.of((head.isEmpty() ? body : head).getFirst().lines());
    }
}
