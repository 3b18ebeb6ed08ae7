import VouchLexicon
import VouchText

/// The lexicon classes that the analysis asks for by name.
final class KnownClasses: Sendable {
  /// Clinical vocabulary, in the order in which a phrase of several classes is read.
  let clinical: [(name: String, id: ClassID)]
  let givenName: ClassID?
  let givenNameUnsure: ClassID?
  let common: ClassID?
  let specialty: ClassID?
  let specialtyUnsure: ClassID?
  let country: ClassID?
  let demonym: ClassID?
  let usPostal: ClassID?
  let usCity: ClassID?
  /// States and other places in the United States.
  let inUS: ClassSet
  let countries: ClassSet
  let verbPast: ClassID?
  let verbParticiple: ClassID?
  let actionPast: ClassID?
  let actionBase: ClassID?
  let actionThird: ClassID?
  let actionIng: ClassID?
  /// Every class whose words are forms of verbs.
  let verbForms: ClassSet
  let patients: ClassSet
  /// Clinical vocabulary and words for patients.
  let clinicalOrPatients: ClassSet
  let cliche: ClassID?
  let endorseVerb: ClassSet
  /// Praise, recommendation and their opposites: what is said of an applicant rather than of a patient.
  let judging: ClassSet
  /// Every way of recommending.
  let endorsing: ClassSet
  /// Words for how the writer knows the applicant.
  let relating: ClassSet
  /// What hardly any text but a letter says: recommending, knowing and watching somebody.
  let telling: ClassSet
  let secondHand: ClassSet
  /// What becomes of a patient.
  let outcomes: ClassSet
  /// Family, faith and origin, which a phrase can ascribe to anyone.
  let characteristics: ClassSet
  /// Health, faith and family.
  let protected: ClassSet
  /// What an applicant is and a letter should not say, with origin.
  let personal: ClassSet
  let observe: ClassSet
  let faintPraise: ClassSet
  /// Faults of conduct.
  let misconduct: ClassSet
  /// Dishonesty, harm, crimes: faults that praise does not set off.
  let graveMisconduct: ClassSet
  /// What is done about them: dismissal, probation.
  let sanctions: ClassSet
  /// Every fault of conduct, and what is done about them.
  let faults: ClassSet
  /// To put something into a record.
  let recording: ClassSet
  let praise: ClassSet
  /// Ranks and superlatives.
  let ranks: ClassSet
  let templateRemnant: ClassID?
  let contactOffer: ClassID?
  /// By class number, the hash of the name of a class that features may use, or 0.
  let cues: [UInt64]
  /// By class number, the kind of thing that a phrase of the class names.
  let phrases: [TokenRoles.Phrase]
  /// The classes whose single matches are asked for.
  let listed: ClassSet

  /// Classes that say nothing of a sentence, or that a score must not see.
  private static let silent: Set<String> = [
    "common", "given-name", "given-name-unsure", "country-unsure", "demonym-unsure", "us-state",
    "us-postal", "us-city", "us-institution", "us-board", "us-system", "us-phrase", "us-unsure",
    "verb-participle", "number-word", "credential-abbreviation", "action-base", "action-third",
  ]

  init(_ lexicon: Lexicon) {
    func id(_ name: String) -> ClassID? { lexicon.classID(name) }
    clinical = ["disease", "symptom", "drug", "procedure", "anatomy"].compactMap { name in
      id(name).map { (name, $0) }
    }
    givenName = id("given-name")
    givenNameUnsure = id("given-name-unsure")
    common = id("common")
    specialty = id("specialty")
    specialtyUnsure = id("specialty-unsure")
    country = id("country")
    demonym = id("demonym")
    usPostal = id("us-postal")
    usCity = id("us-city")
    inUS = ["us-city", "us-institution", "us-board", "us-system", "us-state"].compactMap(id).set
    countries = ["country", "country-unsure"].compactMap(id).set
    verbPast = id("verb-past")
    verbParticiple = id("verb-participle")
    actionPast = id("action-past")
    actionBase = id("action-base")
    actionThird = id("action-third")
    actionIng = id("action-ing")
    verbForms =
      [
        "verb-past", "verb-participle", "action-past", "action-base", "action-third", "action-ing",
      ].compactMap(id).set
    patients = ["patient-strong", "patient-weak", "patient-person"].compactMap(id).set
    clinicalOrPatients = clinical.map(\.id).set.union(patients)
    cliche = id("cliche")
    endorseVerb = ["endorse-verb"].compactMap(id).set
    judging =
      [
        "praise-trait", "praise-skill", "endorse-verb", "endorse-plain", "endorse-strong",
        "endorse-weak", "cliche", "faint-praise", "superlative", "hedge", "rank-high",
        "doubt-negative", "doubt-improvement", "moderator",
      ].compactMap(id).set
    endorsing =
      lexicon.classNames.filter { $0.hasPrefix("endorse-") || $0 == "hedge" }
      .compactMap(id).set
    relating =
      (["relation", "observe", "duration-frame"]
      + lexicon.classNames.filter { $0.hasPrefix("role-") })
      .compactMap(id).set
    telling = endorsing.union(["relation", "observe"].compactMap(id).set)
    secondHand = ["second-hand"].compactMap(id).set
    characteristics =
      [
        "protected-family", "protected-religion", "protected-orientation", "demonym",
      ]
      .compactMap(id).set
    protected = ["protected-health", "protected-religion", "protected-family"].compactMap(id).set
    personal =
      lexicon.classNames
      .filter { $0.hasPrefix("protected-") || $0 == "demonym" || $0 == "country" }
      .compactMap(id).set
    outcomes = ["outcome"].compactMap(id).set
    observe = ["observe"].compactMap(id).set
    graveMisconduct = ["misconduct-grave"].compactMap(id).set
    sanctions = ["misconduct-sanction"].compactMap(id).set
    recording = ["record-verb"].compactMap(id).set
    misconduct = ["misconduct"].compactMap(id).set
    faults = misconduct.union(graveMisconduct).union(sanctions)
    faintPraise = ["faint-praise"].compactMap(id).set
    praise = ["praise-trait", "praise-skill"].compactMap(id).set
    ranks = ["rank-high", "rank-middle", "rank-low", "superlative"].compactMap(id).set
    templateRemnant = id("template-remnant")
    contactOffer = id("contact-offer")
    cues = lexicon.classNames.map {
      KnownClasses.silent.contains($0) ? 0 : WordHash.of($0)
    }
    phrases = lexicon.classNames.map { name in
      switch name {
      case "disease": .disease
      case "symptom": .symptom
      case "drug": .drug
      case "procedure": .procedure
      case "anatomy": .anatomy
      case "specialty": .specialty
      case "country", "country-unsure", "demonym", "demonym-unsure", "us-state", "us-city": .place
      default: .none
      }
    }
    var listed = ClassSet()
    for (number, phrase) in phrases.enumerated() where phrase != .none {
      listed.insert(ClassID(rawValue: UInt8(number)))
    }
    for id in [specialtyUnsure, cliche, templateRemnant, contactOffer] {
      if let id { listed.insert(id) }
    }
    self.listed = listed
  }
}

extension [ClassID] {
  /// The classes as a set.
  fileprivate var set: ClassSet { reduce(into: ClassSet()) { $0.insert($1) } }
}
