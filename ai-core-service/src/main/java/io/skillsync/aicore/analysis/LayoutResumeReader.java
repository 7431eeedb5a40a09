package io.skillsync.aicore.analysis;

import io.skillsync.aicore.analysis.Reading.ReadingEngine;
import io.skillsync.aicore.analysis.Reading.ReadingHiddenText;
import io.skillsync.aicore.document.DocumentLimits;
import io.skillsync.aicore.document.Documents;
import io.skillsync.aicore.document.HiddenText;
import io.skillsync.aicore.document.LaidOutDocument;
import java.util.Locale;
import java.util.UUID;

/// Reads a resume from its layout: columns, then sections, then entries, then fields. Files that
/// are data already (JSON Resume, LinkedIn's archive) are taken over.
public final class LayoutResumeReader implements ResumeReader {
    private final Documents documents;

    public LayoutResumeReader() {
        this(DocumentLimits.STANDARD);
    }

    public LayoutResumeReader(DocumentLimits limits) {
        documents = new Documents(limits);
    }

    @Override
    public Reading read(ReadingRequest request) {
        var format = documents.detect(request.content(), request.mediaType());
        return switch (format) {
            case JSON ->
                    DataReading.of(
                            request.analysisId(),
                            JsonResume.read(request.content()),
                            request.content());
            case ZIP ->
                    DataReading.of(
                            request.analysisId(),
                            LinkedInArchive.read(request.content()),
                            request.content());
            case PDF, DOCX, HTML, TXT ->
                    read(request.analysisId(), documents.load(request.content(), format));
        };
    }

    static Reading read(UUID analysisId, LaidOutDocument document) {
        var lines = new ReadingOrder(document).lines();
        var sections = new SectionSplitter(lines).split();
        var log = new FieldLog();
        var resume = new ResumeAssembly(document.format(), lines, sections, log).assemble();
        var verdict = Judgement.verdict(document, resume, sections);
        return new Reading(
                analysisId,
                ReadingEngine.CURRENT,
                LanguageGuess.of(lines),
                verdict,
                Judgement.quality(verdict, resume, log.fields(), document.hidden().size()),
                resume,
                log.fields(),
                document.hidden().stream().map(LayoutResumeReader::reported).toList());
    }

    private static ReadingHiddenText reported(HiddenText hidden) {
        var source =
                hidden.page() == 0
                        ? null
                        : hidden.offset() >= 0
                                ? FieldSource.inText(hidden.offset(), hidden.text().length())
                                : FieldSource.onPage(hidden.page(), hidden.box());
        return new ReadingHiddenText(
                hidden.text(),
                hidden.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                source);
    }
}
