package io.skillsync.aicore.document;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Paints a page without pixels: collects its glyphs and the areas that lie over or under them.
final class PdfPainting extends PDFGraphicsStreamEngine {
    private static final double MINIMUM_PICTURE = 60;
    private static final double LARGEST_MARK = 7;
    private static final int NOT_CLIPPING = -1;

    private final PDRectangle crop;
    private final Matrix toTopLeft;
    private final double width;
    private final double height;
    private final int maximum;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfArea> areas = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();
    private final Map<PDFont, FontLook> looks = new HashMap<>();
    private final GeneralPath path = new GeneralPath();
    private PDColor lastColor;
    private int lastRgb;
    private int order;
    private int pictures;
    private int clipping = NOT_CLIPPING;

    PdfPainting(PDPage page, int maximum) {
        super(page);
        this.maximum = maximum;
        crop = page.getCropBox();
        var turned = page.getRotation() % 180 != 0;
        width = turned ? crop.getHeight() : crop.getWidth();
        height = turned ? crop.getWidth() : crop.getHeight();
        toTopLeft = upright(page.getRotation());
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    int pictures() {
        return pictures;
    }

    List<PdfGlyph> glyphs() {
        return glyphs;
    }

    List<PdfGlyph> visible(int page, List<HiddenText> hidden) {
        return new PdfVisibility(page, width, height, areas).visible(glyphs, hidden);
    }

    Box toBox(PDRectangle rectangle) {
        return toBox(
                new Rectangle2D.Float(
                        rectangle.getLowerLeftX(),
                        rectangle.getLowerLeftY(),
                        rectangle.getWidth(),
                        rectangle.getHeight()));
    }

    private Box toBox(Rectangle2D r) {
        var a = toTopLeft.transformPoint((float) r.getMinX(), (float) r.getMinY());
        var b = toTopLeft.transformPoint((float) r.getMaxX(), (float) r.getMaxY());
        return new Box(
                Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
    }

    /// From page space to points from the top left corner of the page as it is shown.
    private Matrix upright(int rotation) {
        var left = crop.getLowerLeftX();
        var bottom = crop.getLowerLeftY();
        var right = crop.getUpperRightX();
        var top = crop.getUpperRightY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new Matrix(0, 1, 1, 0, -bottom, -left);
            case 180 -> new Matrix(-1, 0, 0, 1, right, -bottom);
            case 270 -> new Matrix(0, -1, -1, 0, top, right);
            default -> new Matrix(1, 0, 0, -1, -left, top);
        };
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        if (glyphs.size() >= maximum) {
            return;
        }
        var text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return;
        }
        text = named(text);
        var start = toTopLeft.transformPoint(matrix.getTranslateX(), matrix.getTranslateY());
        var endX = matrix.getTranslateX() + displacement.getX() * matrix.getScaleX();
        var end =
                toTopLeft.transformPoint(
                        endX, matrix.getTranslateY() + displacement.getX() * matrix.getShearY());
        var size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        var look = looks.computeIfAbsent(font, FontLook::of);
        var left = Math.min(start.x, end.x);
        var box = new Box(left, start.y - size * 0.75, Math.abs(end.x - start.x), size * 0.95);
        var state = getGraphicsState();
        var mode = state.getTextState().getRenderingMode();
        var shown = mode != RenderingMode.NEITHER && state.getNonStrokeAlphaConstant() > 0.05;
        var color =
                mode == RenderingMode.STROKE
                        ? state.getStrokingColor()
                        : state.getNonStrokingColor();
        glyphs.add(
                new PdfGlyph(
                        text,
                        box,
                        start.y,
                        size,
                        look.bold(),
                        look.italic(),
                        rgb(color),
                        shown,
                        order++));
    }

    /// A glyph of a font that names no letter is drawn for its shape: mostly the mark of an item.
    private static String named(String text) {
        return text.codePoints().allMatch(c -> Character.isISOControl(c) && c != '\t') ? "•" : text;
    }

    private int rgb(PDColor color) {
        if (color == lastColor) {
            return lastRgb;
        }
        lastColor = color;
        lastRgb = PdfArea.UNKNOWN;
        if (!color.isPattern()) {
            try {
                lastRgb = color.toRGB();
            } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
                lastRgb = PdfArea.UNKNOWN;
            }
        }
        return lastRgb;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        var matrix = getGraphicsState().getCurrentTransformationMatrix();
        var corner = new Rectangle2D.Double(0, 0, 1, 1);
        var bounds = matrix.createAffineTransform().createTransformedShape(corner).getBounds2D();
        var box = toBox(bounds);
        if (box.width() > MINIMUM_PICTURE && box.height() > MINIMUM_PICTURE) {
            pictures++;
        }
        var solid =
                image instanceof PDImageXObject picture
                        && picture.getSoftMask() == null
                        && picture.getMask() == null
                        && !picture.isStencil()
                        && getGraphicsState().getNonStrokeAlphaConstant() > 0.95;
        addArea(bounds, PdfArea.UNKNOWN, solid);
    }

    @Override
    public void fillPath(int windingRule) {
        path.setWindingRule(windingRule);
        var shape = new GeneralPath(path);
        endPath();
        var bounds = toBox(shape.getBounds2D());
        var state = getGraphicsState();
        var alpha = state.getNonStrokeAlphaConstant();
        if (alpha < 0.05 || bounds.width() < 1 || bounds.height() < 1) {
            return;
        }
        if (bounds.width() < LARGEST_MARK && bounds.height() < LARGEST_MARK) {
            marks.add(bounds);
            return;
        }
        var solid = alpha > 0.95 && state.getSoftMask() == null;
        var color = solid ? rgb(state.getNonStrokingColor()) : PdfArea.UNKNOWN;
        addArea(shape, color, solid && color != PdfArea.UNKNOWN);
    }

    private void addArea(Shape shape, int color, boolean opaque) {
        var upright = toTopLeft.createAffineTransform();
        var clip = getGraphicsState().getCurrentClippingPath();
        var limit = clip == null || clip.isEmpty() ? null : upright.createTransformedShape(clip);
        areas.add(
                new PdfArea(
                        toBox(shape.getBounds2D()),
                        upright.createTransformedShape(shape),
                        limit,
                        color,
                        opaque,
                        order++));
    }

    /// Small filled shapes: dots and squares in front of items are often drawn, not written.
    List<Box> marks() {
        return marks;
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void clip(int windingRule) {
        clipping = windingRule;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        ensureStarted(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        ensureStarted(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void ensureStarted(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipping != NOT_CLIPPING) {
            path.setWindingRule(clipping);
            getGraphicsState().intersectClippingPath(path);
            clipping = NOT_CLIPPING;
        }
        path.reset();
    }

    @Override
    public void shadingFill(COSName name) {
        addArea(getGraphicsState().getCurrentClippingPath(), PdfArea.UNKNOWN, false);
    }

    /// Whether a font is bold or italic, from its name and its descriptor.
    private record FontLook(boolean bold, boolean italic) {
        private static final int BOLD_WEIGHT = 600;

        static FontLook of(PDFont font) {
            var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
            var descriptor = font.getFontDescriptor();
            var heavy =
                    name.matches(".*(bold|black|heavy|semibold|demi|cmbx|-bd|[,-]b$).*")
                            || (descriptor != null
                                    && (descriptor.getFontWeight() >= BOLD_WEIGHT
                                            || descriptor.isForceBold()));
            var slanted =
                    name.matches(".*(italic|oblique|cmti|-it\\b|slanted).*")
                            || (descriptor != null
                                    && (descriptor.isItalic() || descriptor.getItalicAngle() != 0));
            return new FontLook(heavy, slanted);
        }
    }
}
