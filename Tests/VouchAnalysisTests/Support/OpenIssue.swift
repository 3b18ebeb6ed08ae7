import Foundation
import Testing

/// Runs a check that careful readers decide as stated and the analysis does not always yet.
///
/// It may fail without failing the suite. `VOUCH_OPEN=1` asks it to fail, so that the checks that hold by now
/// can be moved among the others.
func whereOpen(_ isOpen: Bool = true, check: () -> Void) {
  guard isOpen else { return check() }
  let isStrict = ProcessInfo.processInfo.environment["VOUCH_OPEN"] == "1"
  withKnownIssue(isIntermittent: !isStrict) { check() }
}
