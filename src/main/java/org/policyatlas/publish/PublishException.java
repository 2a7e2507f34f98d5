package org.policyatlas.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** The site was not published. The message is one sentence: what is wrong, and what to do about it. */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    PublishException(String sentence) {
        super(sentence);
    }

    private PublishException(String sentence, IOException cause) {
        super(sentence, cause);
    }

    /**
     * Turns what the system said into a sentence for the person at the keyboard.
     *
     * @param state what has become of the site, as the start of the sentence: "site is unchanged"
     */
    static PublishException because(String state, IOException cause) {
        if (cause instanceof PublishException already) {
            return already;
        }
        return new PublishException("%s: %s; %s".formatted(state, reason(cause), advice(cause)), cause);
    }

    private static String reason(IOException cause) {
        if (!(cause instanceof FileSystemException at) || at.getFile() == null) {
            return String.valueOf(cause.getMessage());
        }
        String why = at.getReason() != null ? at.getReason() : words(at);
        return "%s (%s)".formatted(why, at.getFile());
    }

    /** Java gives these three no reason of their own. */
    private static String words(FileSystemException at) {
        if (at instanceof AccessDeniedException) {
            return "Permission denied";
        }
        if (at instanceof NoSuchFileException) {
            return "No such file or folder";
        }
        return at instanceof FileAlreadyExistsException ? "There is already a file of that name" : at.getClass().getSimpleName();
    }

    private static String advice(IOException cause) {
        String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("space") || said.contains("quota")) {
            return "free some space on that disk, then build again";
        }
        if (cause instanceof AccessDeniedException || said.contains("read-only")) {
            return "allow writing there, or name another folder";
        }
        return "put that right, then build again";
    }
}
