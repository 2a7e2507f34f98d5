package org.policyatlas.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.policyatlas.diagnostic.Diagnostic;
import org.policyatlas.diagnostic.WaiverFault;
import org.policyatlas.load.Places;
import org.policyatlas.model.Content;
import org.policyatlas.model.Waiver;

/** Takes waived findings away; a waiver that waives nothing, or whose time is over, is itself a finding. */
final class Waivers {

    private Waivers() {}

    static List<Diagnostic> apply(Content content, Places places, List<Diagnostic> findings) {
        List<Diagnostic> left = new ArrayList<>();
        Set<Waiver> used = new HashSet<>();
        for (Diagnostic finding : findings) {
            List<Waiver> waivers = content.waivers().stream().filter(waiver -> covers(waiver, finding)).toList();
            used.addAll(waivers);
            if (waivers.isEmpty()) {
                left.add(finding);
            }
        }
        for (Waiver waiver : content.waivers()) {
            if (waiver.until().isBefore(content.imprint().asOf())) {
                left.add(new WaiverFault.Expired(places.at(waiver, "until"), waiver.check(), waiver.until().toString()));
            } else if (!used.contains(waiver)) {
                left.add(new WaiverFault.Unused(places.at(waiver), waiver.check()));
            }
        }
        left.sort(Diagnostic.ORDER);
        return List.copyOf(left);
    }

    private static boolean covers(Waiver waiver, Diagnostic finding) {
        return finding.code().equals(waiver.check())
                && finding.at().file().equals(waiver.file())
                && waiver.token().map(token -> finding.message().contains(token)).orElse(true);
    }
}
