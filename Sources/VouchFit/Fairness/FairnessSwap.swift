import VouchAnalysis
import VouchText

/// One way to change who the applicant seems to be; the score must not follow.
struct FairnessSwap: Sendable {
  enum Change: Sendable {
    case name(FairnessName)
    case pronoun(FairnessPronouns.Pronoun)
    /// He and she exchanged for everyone, man and woman too.
    case exchange
    case country(FairnessCountry)
    case school(FairnessSchool)
    /// A sentence about a school, against the same sentence about a plain one.
    case stated(FairnessSchool)
  }

  var change: Change

  /// All swaps in the order of the report.
  static let all: [FairnessSwap] =
    FairnessName.all.map { FairnessSwap(change: .name($0)) }
    + FairnessPronouns.Pronoun.allCases.map { FairnessSwap(change: .pronoun($0)) }
    + [FairnessSwap(change: .exchange)]
    + FairnessCountry.all.map { FairnessSwap(change: .country($0)) }
    + FairnessSchool.all.map { FairnessSwap(change: .school($0)) }
    + FairnessSchool.all.map { FairnessSwap(change: .stated($0)) }

  /// What the report calls it.
  var name: String {
    switch change {
    case .name(let name): "name: \(name.origin)"
    case .pronoun(let pronoun): "pronoun: \(pronoun.rawValue)"
    case .exchange: "gender exchanged"
    case .country(let country): "country: \(country.name)"
    case .school(let school): "school: \(school.name)"
    case .stated(let school): "stated: \(school.name)"
    }
  }

  /// The changed letter with the one to compare it with, or nil where there is nothing to change.
  func apply(_ letter: FairnessLetter) -> (reference: SourceText, changed: SourceText)? {
    let text = letter.text
    switch change {
    case .name(let name):
      return letter.changed(name.swap(text, letter.analysis.facts))
    case .pronoun(let pronoun):
      // Where the labels mark a wrong pronoun the swap would right or double it.
      guard !letter.hasWrongPronoun else { return nil }
      return letter.changed(FairnessPronouns.swap(text, letter.analysis.facts, to: pronoun))
    case .exchange:
      return letter.changed(FairnessPronouns.exchange(text, letter.analysis.facts))
    case .country(let country):
      return letter.changed(country.swap(text))
    case .school(let school):
      return letter.changed(
        school.swap(text, body: letter.body, institution: letter.analysis.facts.institution))
    case .stated(let school):
      guard let place = letter.paragraphEnd else { return nil }
      return (
        SourceText(utf8: FairnessSchool.plain.state(in: text, after: place)),
        SourceText(utf8: school.state(in: text, after: place))
      )
    }
  }
}
