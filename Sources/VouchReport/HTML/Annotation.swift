import VouchAnalysis

/// A passage of a letter with the margin note that speaks of it.
struct Annotation {
  /// How a passage is marked: by a colour and by a mark or line that tells without it.
  enum Layer: String, CaseIterable {
    case critical, warning, remark, scenario, evidence

    init(_ severity: Rule.Severity) {
      switch severity {
      case .critical: self = .critical
      case .warning: self = .warning
      case .note: self = .remark
      }
    }

    var mark: String {
      switch self {
      case .critical: "\u{2716}"
      case .warning: "\u{25B2}"
      case .remark: "\u{25CF}"
      case .scenario: "\u{25C6}"
      case .evidence: "+"
      }
    }
  }

  /// UTF-8 byte offsets, within the text.
  var range: Range<Int>
  var layer: Layer
  var subject: Subject
  var detail = ""
  /// The words and features that decided it, on one line; empty where they were not asked for.
  var cues = ""
  /// From 1, in the order of the notes in the margin.
  var number = 0
  /// Whether a note before it is of the same kind.
  var isRepeated = false

  /// What a note says, the same for all notes of a kind.
  struct Subject {
    /// The kind's name with spaces.
    var title: String
    /// What it is.
    var what: String
    /// Why readers mind.
    var why: String
    var source: String
    /// What to ask the writer; empty for strengths.
    var ask: String

    init(_ rule: Rule) {
      title = rule.id.replacing("-", with: " ")
      what = rule.message
      why = rule.reason
      source = rule.source
      ask = rule.suggestion
    }

    /// A clinical encounter: what its absence would be blamed for is what speaks for it.
    static let scenario: Subject = {
      var subject = Subject(RuleCatalogue.rule(for: .noScenario))
      subject.title = "clinical encounter"
      subject.what = "A particular patient or event, and what the applicant did in it."
      subject.ask = ""
      return subject
    }()
  }

  /// The annotations of a letter in the order of the text, the longer one first where two begin together.
  static func all(of analysis: Analysis, within length: Int) -> [Annotation] {
    var annotations = analysis.scenarios.map {
      Annotation(range: $0.range, layer: .scenario, subject: .scenario)
    }
    for finding in analysis.findings {
      guard let range = finding.range else { continue }
      annotations.append(
        Annotation(
          range: range, layer: finding.lowers ? .remark : layer(of: finding.rule),
          subject: Subject(finding.rule),
          detail: finding.detail, cues: CueText.line(finding.cues)))
    }
    for index in annotations.indices {
      annotations[index].range = annotations[index].range.clamped(to: 0..<length)
    }
    annotations = annotations.enumerated().sorted {
      ($0.element.range.lowerBound, -$0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, -$1.element.range.upperBound, $1.offset)
    }.map(\.element)
    var seen: Set<String> = []
    for index in annotations.indices {
      annotations[index].number = index + 1
      annotations[index].isRepeated = !seen.insert(annotations[index].subject.title).inserted
    }
    return annotations
  }

  static func layer(of rule: Rule) -> Layer {
    rule.kind.isPositive ? .evidence : Layer(rule.severity)
  }
}
