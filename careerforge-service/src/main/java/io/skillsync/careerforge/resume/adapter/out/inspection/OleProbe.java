package io.skillsync.careerforge.resume.adapter.out.inspection;

import io.skillsync.careerforge.resume.FileFault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// The old container of office files: a protected DOCX hides in it, anything else is a type that is
/// not read here.
final class OleProbe {
    private OleProbe() {}

    static FileFault fault(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntry("EncryptedPackage")
                    ? FileFault.ENCRYPTED
                    : FileFault.WRONG_TYPE;
        } catch (IOException | RuntimeException damaged) {
            return FileFault.WRONG_TYPE;
        }
    }
}
