package org.policyatlas.publish;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.policyatlas.page.SiteFile;

/**
 * The files to publish, by path and in its order, known to fit beside each other on any file system.
 *
 * @param folders every folder that holds one of the files, however deep
 */
record NewSite(SortedMap<String, byte[]> files, SortedSet<String> folders) {

    /** @throws PublishException if two files could not both be there, on this system or another */
    static NewSite of(List<SiteFile> all) throws PublishException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (SiteFile file : all) {
            if (files.put(file.path().value(), file.bytes()) != null) {
                throw new PublishException("the site has two files named %s; give one of them another name"
                        .formatted(file.path()));
            }
        }
        SortedSet<String> folders = foldersOf(files.keySet());
        refuseTwins(files.keySet(), folders);
        return new NewSite(Collections.unmodifiableSortedMap(files), Collections.unmodifiableSortedSet(folders));
    }

    /** The folders of some paths, outer ones included; the root is not one of them. */
    static SortedSet<String> foldersOf(Collection<String> paths) {
        SortedSet<String> folders = new TreeSet<>();
        for (String path : paths) {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                if (!folders.add(path.substring(0, end))) {
                    break;
                }
            }
        }
        return folders;
    }

    private static void refuseTwins(Collection<String> files, Collection<String> folders) throws PublishException {
        Map<String, String> seen = new HashMap<>();
        for (Collection<String> names : List.of(folders, files)) {
            for (String name : names) {
                String twin = seen.put(name.toLowerCase(Locale.ROOT), name);
                if (twin != null) {
                    throw new PublishException(twins(twin, name));
                }
            }
        }
    }

    private static String twins(String one, String other) {
        return one.equals(other)
                ? "%s is a file of the site and a folder too; rename one of them".formatted(one)
                : "%s and %s differ only in case, and many file systems take them for one; rename one of them"
                        .formatted(one, other);
    }

    /** Whether a file of somebody else may not be at this path, since the site has a file or folder there or above it. */
    boolean needs(String path) {
        return folders.contains(path) || needsAsFile(path);
    }

    /** The same for a folder of somebody else: it may well be one of the site's too. */
    boolean needsAsFile(String path) {
        return files.containsKey(path) || foldersOf(List.of(path)).stream().anyMatch(files::containsKey);
    }
}
