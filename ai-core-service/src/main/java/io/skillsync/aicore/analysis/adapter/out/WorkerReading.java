package io.skillsync.aicore.analysis.adapter.out;

import io.skillsync.aicore.Workers;
import io.skillsync.aicore.analysis.FileReading;
import io.skillsync.aicore.analysis.Reading;
import io.skillsync.aicore.analysis.ResumeReader;
import io.skillsync.aicore.analysis.ResumeReader.ReadingRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads on a worker thread; the reader itself decides in which process.
@ApplicationScoped
class WorkerReading implements FileReading {
    private final ResumeReader reader;
    private final Workers workers;

    WorkerReading(ResumeReader reader, Workers workers) {
        this.reader = reader;
        this.workers = workers;
    }

    @Override
    public Uni<Reading> read(ReadingRequest request) {
        return workers.run(() -> reader.read(request));
    }
}
