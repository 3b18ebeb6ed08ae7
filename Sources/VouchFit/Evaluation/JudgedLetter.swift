public import VouchAnalysis
import VouchText

/// A labelled letter with what Vouch found in it.
public struct JudgedLetter: Sendable {
  public var letter: LabelledLetter
  public var analysis: Analysis

  /// The quotations that Vouch gives for a kind; `scenario` for the scenarios.
  func quotes(_ kind: String) -> [String] {
    let ranges =
      kind == "scenario"
      ? analysis.scenarios.map(\.range)
      : analysis.findings.filter { $0.kind.rawValue == kind }.compactMap(\.range)
    return ranges.map { String(decoding: letter.text.utf8[$0], as: UTF8.self) }
  }

  func has(_ kind: String) -> Bool { analysis.findings.contains { $0.kind.rawValue == kind } }

  /// 0 for checkbox to 4 for exceptional.
  var goldTier: Int { Tier(rawValue: letter.record.tier)?.rank ?? 0 }
}
