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
