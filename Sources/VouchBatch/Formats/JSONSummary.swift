import VouchAnalysis
import VouchReport

/// The summary for programs, schema 1: keys may be added to it, never changed.
struct JSONSummary {
  private let summary: CohortSummary

  init(_ summary: CohortSummary) { self.summary = summary }

  func render() -> [UInt8] {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.member("schema", 1)
      json.member("version", summary.version)
      json.member("rules", summary.rules)
      json.member("letters", summary.letterCount)
      json.member("analysed", summary.analysedCount)
      json.member("unreadable", summary.failures.count)
      json.member("words", summary.wordSum)
      json.member("skippedLinks", summary.skippedLinks)
      json.key("tiers")
      json.object(inline: true) { json in
        for tier in Tier.allCases { json.member(tier.rawValue, summary.tiers[tier.rank]) }
      }
      writeScores(to: &json)
      writeKinds("findings", summary.weaknesses, to: &json)
      writeKinds("evidence", summary.evidence, to: &json)
      writeDuplicates(to: &json)
      writeWriters(to: &json)
      writeFailures(to: &json)
      json.key("notices")
      json.array { json in json.string(Notices.impression) }
    }
    return json.output.bytes + [UInt8(ascii: "\n")]
  }

  private func writeScores(to json: inout JSONWriter) {
    let scores = summary.scores
    json.key("score")
    json.object { json in
      json.member("mean", scores.mean, decimals: 2)
      json.member("deviation", scores.deviation, decimals: 2)
      json.key("quantiles")
      json.object(inline: true) { json in
        for (name, share) in [
          ("min", 0), ("p10", 0.1), ("p25", 0.25), ("median", 0.5), ("p75", 0.75), ("p90", 0.9),
          ("max", 1),
        ] {
          json.member(name, scores.quantile(share), decimals: 1)
        }
      }
      json.key("distribution")
      json.array(inline: true) { json in
        for count in scores.steps { json.number(count) }
      }
    }
    json.key("axes")
    json.object(inline: true) { json in
      for (axis, sum) in summary.axisSums.enumerated() {
        json.member(Axes.names[axis], Double(sum) / Double(max(scores.total, 1)), decimals: 1)
      }
    }
  }

  private func writeKinds(
    _ name: String, _ kinds: [CohortSummary.KindCount], to json: inout JSONWriter
  ) {
    json.key(name)
    json.array { json in
      for kind in kinds {
        json.object(inline: true) { json in
          json.member("kind", kind.kind)
          json.member("letters", kind.letters)
          json.member("count", kind.count)
          json.member(
            "share", Double(kind.letters) / Double(max(summary.analysedCount, 1)), decimals: 4)
        }
      }
    }
  }

  private func writeDuplicates(to json: inout JSONWriter) {
    json.key("duplicates")
    json.object { json in
      json.member("letters", summary.duplicateCount)
      json.key("clusters")
      json.array { json in
        for cluster in summary.clusters {
          json.object { json in
            json.member("letters", cluster.paths.count)
            json.member("share", cluster.share, decimals: 2)
            for (name, list) in [
              ("applicants", cluster.applicants), ("writers", cluster.writers),
              ("paths", cluster.paths),
            ] {
              json.key(name)
              json.array { json in
                for text in list { json.string(text) }
              }
            }
          }
        }
      }
    }
  }

  private func writeWriters(to json: inout JSONWriter) {
    json.key("writers")
    json.array { json in
      for writer in summary.writers {
        json.object(inline: true) { json in
          json.member("writer", writer.name)
          json.member("letters", writer.letters)
          json.member("mean", writer.mean, decimals: 1)
          json.member("checkboxShare", writer.checkboxShare, decimals: 4)
          json.member("duplicateShare", writer.duplicateShare, decimals: 4)
        }
      }
    }
  }

  private func writeFailures(to json: inout JSONWriter) {
    json.key("failures")
    json.array { json in
      for failure in summary.failures {
        json.object(inline: true) { json in
          json.member("path", failure.path)
          json.member("kind", failure.kind)
          json.member("message", failure.message)
        }
      }
    }
  }
}
