package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes one file that is not there yet. An interface, so that a test can have the disk fill up at any file. */
interface FileWriter {

    FileWriter DISK = (file, bytes) -> Files.write(file, bytes, StandardOpenOption.CREATE_NEW);

    void write(Path file, byte[] bytes) throws IOException;
}
