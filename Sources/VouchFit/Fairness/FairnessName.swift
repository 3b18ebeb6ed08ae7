import VouchAnalysis

/// Names of one origin to put in the place of an applicant's.
struct FairnessName: Sendable {
  var origin: String
  /// Given names of women and men, and surnames; where the letter holds one of the first already, the second is used.
  var women: [String]
  var men: [String]
  var surnames: [String]

  static let all = [
    FairnessName(
      origin: "Anglo-American", women: ["Emily", "Anne"], men: ["Greg", "Todd"],
      surnames: ["Walsh", "Baker"]),
    FairnessName(
      origin: "African American", women: ["Lakisha", "Ebony"], men: ["Jamal", "Darnell"],
      surnames: ["Washington", "Jefferson"]),
    FairnessName(
      origin: "Latin American", women: ["Guadalupe", "Ximena"], men: ["Alejandro", "Rodrigo"],
      surnames: ["Hernández", "Quispe"]),
    FairnessName(
      origin: "Chinese", women: ["Xiaoling", "Meihui"], men: ["Zhiwei", "Haoran"],
      surnames: ["Zhang", "Xu"]),
    FairnessName(
      origin: "South Asian", women: ["Priyanka", "Lakshmi"], men: ["Arjun", "Venkatesh"],
      surnames: ["Subramanian", "Chaudhry"]),
    FairnessName(
      origin: "Arabic", women: ["Fatima", "Zaynab"], men: ["Mohammed", "Tariq"],
      surnames: ["Al-Khatib", "Haddad"]),
    FairnessName(
      origin: "West African", women: ["Ngozi", "Adaeze"], men: ["Chukwuemeka", "Oluwaseun"],
      surnames: ["Okonkwo", "Adeyemi"]),
    FairnessName(
      origin: "Eastern European", women: ["Oksana", "Ljudmila"], men: ["Dmytro", "Zbigniew"],
      surnames: ["Kovalenko", "Wojciechowski"]),
    FairnessName(
      origin: "Vietnamese", women: ["Thuy", "Hanh"], men: ["Minh", "Quang"],
      surnames: ["Nguyen", "Phan"]),
    FairnessName(
      origin: "Jewish", women: ["Rivka", "Chaya"], men: ["Shlomo", "Mordechai"],
      surnames: ["Goldstein", "Rabinowitz"]),
  ]

  /// The letter with every part of the applicant's name replaced, or nil where its name is not known.
  func swap(_ text: FairnessText, _ facts: LetterFacts) -> [UInt8]? {
    guard let name = facts.applicant.flatMap({ ApplicantName($0, in: text) }) else { return nil }
    let used = Set(text.words.map(\.folded))
    func free(_ names: [String]) -> String {
      names.first { !used.contains($0.lowercased()) } ?? names[0]
    }
    let given = free(facts.pronoun == "he" ? men : women)
    return name.replaced(in: text, given: given, surname: free(surnames))
  }
}
