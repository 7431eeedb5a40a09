package io.skillsync.aicore.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.skillsync.aicore.document.Box;
import java.util.List;

/// Where a field stands: a page (from 1) and a box `[x, y, width, height]` in points from its top
/// left, or an offset and a length in the document's text where it has no pages. The other pair is
/// null.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldSource(Integer page, List<Double> box, Integer offset, Integer length) {

    static FieldSource onPage(int page, Box box) {
        return new FieldSource(
                page,
                List.of(round(box.x()), round(box.y()), round(box.width()), round(box.height())),
                null,
                null);
    }

    static FieldSource inText(int offset, int length) {
        return new FieldSource(null, null, offset, length);
    }

    private static double round(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
