import VouchAnalysis
import VouchReport

/// The finding that a letter shares its text with others of the batch.
struct DuplicateFinding: Sendable {
  private static let rule = RuleCatalogue.rule(for: .duplicateText)

  /// The nearest others with their paths, the largest share first; never empty.
  var others: [(path: String, letter: Int, share: Double)]
  /// How many other letters the cluster holds; more than `others` where there are many.
  var otherCount: Int

  /// The share of the text that the nearest other letter has too, 0 to 1.
  var share: Double { others.first?.share ?? 0 }

  /// The finding as an object of JSON on one line.
  var json: [UInt8] {
    var json = JSONWriter(layout: .compact)
    let rule = Self.rule
    json.object { json in
      json.member("kind", rule.kind.rawValue)
      json.member("rule", rule.id)
      json.member("severity", rule.severity.rawValue)
      json.member("confidence", 1, decimals: 2)
      json.member("span", nil as String?)
      json.member("quote", nil as String?)
      json.member("message", rule.message)
      json.member("detail", detail)
      json.member("suggestion", rule.suggestion)
      json.member("share", share, decimals: 2)
      json.member("letters", otherCount)
      json.key("others")
      json.array { json in
        for other in others {
          json.object { json in
            json.member("path", other.path)
            json.member("share", other.share, decimals: 2)
          }
        }
      }
    }
    return json.output.bytes
  }

  private var detail: String {
    let percent = DecimalText.fixed(share * 100, decimals: 0)
    let first = others.first?.path ?? ""
    let more = otherCount > 1 ? " and in \(DecimalText.count(otherCount - 1, "more letter"))" : ""
    return "about \(percent) % of the text is also in \(first)\(more)"
  }
}
