import VouchAnalysis
import VouchText

/// A country to put in the place of an applicant's home.
struct FairnessCountry: Sendable {
  var name: String
  var demonym: String

  static let all = [
    FairnessCountry(name: "Canada", demonym: "Canadian"),
    FairnessCountry(name: "India", demonym: "Indian"),
    FairnessCountry(name: "Nigeria", demonym: "Nigerian"),
    FairnessCountry(name: "Syria", demonym: "Syrian"),
    FairnessCountry(name: "Ukraine", demonym: "Ukrainian"),
    FairnessCountry(name: "Peru", demonym: "Peruvian"),
  ]

  /// Demonyms that also name a language.
  private static let languages = Set(
    """
    albanian armenian azerbaijani bulgarian burmese chinese croatian danish dutch finnish french german greek hungarian
    icelandic indonesian irish italian japanese kazakh korean kyrgyz latvian lithuanian macedonian moldovan mongolian
    nepali norwegian persian polish portuguese romanian russian serbian slovak slovenian somali spanish swedish tajik
    thai turkish ukrainian uzbek vietnamese
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Countries that letters name, in lower case, with their demonyms; names that are also other words are left out.
  private static let known: [(country: String, demonyms: [String])] = """
    afghanistan afghan;albania albanian;algeria algerian;argentina argentine argentinian;armenia armenian;
    australia australian;austria austrian;azerbaijan azerbaijani;bangladesh bangladeshi;belarus belarusian;
    belgium belgian;bolivia bolivian;bosnia bosnian;brazil brazilian;bulgaria bulgarian;cambodia cambodian;
    cameroon cameroonian;canada canadian;chile chilean;china chinese;colombia colombian;congo congolese;croatia
    croatian;cuba cuban;denmark danish;ecuador ecuadorian;egypt egyptian;eritrea eritrean;ethiopia ethiopian;
    finland finnish;france french;germany german;ghana ghanaian;greece greek;grenada grenadian;guatemala
    guatemalan;guyana guyanese;haiti haitian;honduras honduran;hungary hungarian;iceland icelandic;india indian;
    indonesia indonesian;iran iranian persian;iraq iraqi;ireland irish;israel israeli;italy italian;jamaica
    jamaican;japan japanese;kazakhstan kazakh;kenya kenyan;korea korean;kosovo kosovar;kuwait kuwaiti;kyrgyzstan
    kyrgyz;laos laotian;latvia latvian;lebanon lebanese;liberia liberian;libya libyan;lithuania lithuanian;
    macedonia macedonian;malawi malawian;malaysia malaysian;mexico mexican;moldova moldovan;mongolia mongolian;
    morocco moroccan;mozambique mozambican;myanmar burmese;namibia namibian;nepal nepali nepalese;netherlands
    dutch;nicaragua nicaraguan;nigeria nigerian;norway norwegian;oman omani;pakistan pakistani;palestine
    palestinian;panama panamanian;paraguay paraguayan;peru peruvian;philippines filipino filipina;poland polish;
    portugal portuguese;qatar qatari;romania romanian;russia russian;rwanda rwandan;senegal senegalese;serbia
    serbian;singapore singaporean;slovakia slovak;slovenia slovenian;somalia somali;spain spanish;sudan sudanese;
    sweden swedish;switzerland swiss;syria syrian;taiwan taiwanese;tajikistan tajik;tanzania tanzanian;thailand
    thai;tunisia tunisian;turkey turkish;uganda ugandan;ukraine ukrainian;uruguay uruguayan;uzbekistan uzbek;
    venezuela venezuelan;vietnam vietnamese;yemen yemeni;zambia zambian;zimbabwe zimbabwean
    """.split(separator: ";").map { entry in
      let words = entry.split(whereSeparator: \.isWhitespace).map(String.init)
      return (words[0], words[1...].filter { !languages.contains($0) })
    }

  /// The letter with the foreign country that it names most replaced, or nil where it names none.
  func swap(_ text: FairnessText) -> [UInt8]? {
    var counts: [String: Int] = [:]
    for word in text.words where word.isCapitalized { counts[word.folded, default: 0] += 1 }
    let homes = FairnessCountry.known.map { entry in
      (entry, ([entry.country] + entry.demonyms).reduce(0) { $0 + (counts[$1] ?? 0) })
    }
    guard let home = homes.max(by: { $0.1 < $1.1 }), home.1 > 0,
      home.0.country != name.lowercased()
    else { return nil }
    var changes: [(range: Range<Int>, text: String)] = []
    for (index, word) in text.words.enumerated() where word.isCapitalized {
      let isNew = index > 0 && text.words[index - 1].folded == "new"
      if word.folded == home.0.country, !isNew {
        changes.append((word.range, name))
      } else if home.0.demonyms.contains(word.folded) {
        changes.append((word.range, demonym))
      }
    }
    return changes.isEmpty ? nil : text.replacing(changes)
  }
}

/// A medical school to put in the place of one that a letter names, or to state where it names none.
struct FairnessSchool: Sendable {
  var name: String
  /// Where it lies, as a sentence goes on.
  var place: String

  /// The school that the others are compared with where none is named.
  static let plain = FairnessSchool(name: "Lakeside University", place: "in the United States")

  static let all = [
    FairnessSchool(name: "Harvard University", place: "in the United States"),
    FairnessSchool(name: "Howard University", place: "in the United States"),
    FairnessSchool(name: "Khartoum University", place: "in Sudan"),
    FairnessSchool(name: "Aga Khan University", place: "in Pakistan"),
    FairnessSchool(name: "Kharkiv University", place: "in Ukraine"),
    FairnessSchool(name: "Ross University", place: "in Barbados"),
  ]

  private static let cores: Set<String> = ["university", "college", "school", "faculty"]
  private static let links: Set<String> = ["of", "the", "and"]

  /// The letter with every school in its body replaced, or nil where it names none.
  ///
  /// - Parameter institution: the writer's, which stays.
  func swap(_ text: FairnessText, body: Range<Int>, institution: String?) -> [UInt8]? {
    var changes: [(range: Range<Int>, text: String)] = []
    for (index, word) in text.words.enumerated()
    where word.isCapitalized && FairnessSchool.cores.contains(word.folded)
      && body.contains(word.range.lowerBound)
    {
      var (first, last) = (index, index)
      while first > 0, FairnessText.isSpace(text.gap(after: first - 1)),
        text.words[first - 1].isCapitalized, text.words[first - 1].folded != "the"
      {
        first -= 1
      }
      while last + 1 < text.words.count, FairnessText.isSpace(text.gap(after: last)) {
        let isLink = FairnessSchool.links.contains(text.words[last + 1].folded)
        let ahead = last + (isLink ? 2 : 1)
        guard ahead < text.words.count, text.words[ahead].isCapitalized else { break }
        last = ahead
      }
      let range = text.words[first].range.lowerBound..<text.words[last].range.upperBound
      let old = String(decoding: text.bytes[range], as: UTF8.self)
      guard first < last, institution?.contains(old) != true else { continue }
      changes.append((range, name))
    }
    return changes.isEmpty ? nil : text.replacing(changes)
  }

  /// The letter with a sentence that names the school at the end of a paragraph, on a line of its own where the
  /// letter's lines are broken to a width.
  func state(in text: FairnessText, after place: Int) -> [UInt8] {
    let line = text.bytes[..<place].reversed().prefix { $0 != UInt8(ascii: "\n") }.count
    let before = text.bytes[..<max(0, place - line - 1)].last
    let isBroken = before.map { $0 != UInt8(ascii: "\n") } ?? false
    let space = isBroken ? "\n" : " "
    return text.replacing([
      (place..<place, "\(space)The applicant attended \(name) \(self.place).")
    ])
  }
}
