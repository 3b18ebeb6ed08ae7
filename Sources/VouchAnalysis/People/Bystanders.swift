import VouchLexicon
import VouchText

/// Notices single persons other than the applicant and the writer, whom a `he` or `she` could mean.
struct Bystanders {
  /// Nouns that are nobody's part in a letter but another person's.
  private static let persons = WordSet(
    """
    patient father mother wife husband daughter son brother sister boss predecessor man woman boy girl lady
    gentleman baby child infant someone guardian neighbor neighbour grandmother grandfather aunt uncle widow
    widower anyone everyone toddler newborn teenager adolescent secretary lad lass granddaughter grandson
    """)
  /// Nouns that name the applicant as well, unless something points at another one.
  private static let roles = WordSet(
    """
    colleague partner nurse resident attending professor chief director coordinator mentor supervisor friend
    registrar consultant surgeon fellow chair chairman intern person parent teacher technician manager postdoc
    physician doctor pharmacist senior
    """)
  private static let pointers = WordSet(
    "our my the his her their another each every one whose this that your")
  private static let plurals = WordSet(
    "patients families men women children people parents adults veterans boys girls babies kids mothers"
  )

  let classes: KnownClasses

  /// Whether a sentence brings one in.
  ///
  /// - Parameter others: names of other people in the sentence.
  func stand(in sentence: Sentence, _ tokens: [Token], _ matcher: PhraseMatcher, others: Bool)
    -> Bool
  {
    others
      || sentence.tokens.contains { index in
        let token = tokens[index]
        if token.kind == .age || Bystanders.persons.contains(token) { return true }
        if Bystanders.roles.contains(token) {
          return (max(sentence.tokens.lowerBound, index - 2)..<index).contains {
            Bystanders.pointers.contains(tokens[$0])
          }
        }
        let isLast = index + 1 == sentence.tokens.upperBound || !isPatient(index + 1, matcher)
        return isLast && isPatient(index, matcher) && !Bystanders.plurals.contains(token)
      }
  }

  private func isPatient(_ index: Int, _ matcher: PhraseMatcher) -> Bool {
    classes.patients.contains { matcher.classes[index].contains($0) }
  }
}
