import VouchLexicon
import VouchText

/// Notices single persons other than the applicant and the writer, whom a `he` or `she` could mean.
struct Bystanders {
  private struct Words {
    let persons, roles, pointers, plurals: WordList

    init(_ lists: inout WordLists) {
      // Nouns that are nobody's part in a letter but another person's.
      persons = lists.list(
        """
        patient father mother wife husband daughter son brother sister boss predecessor man woman boy girl lady
        gentleman baby child infant someone guardian neighbor neighbour grandmother grandfather aunt uncle widow
        widower anyone everyone toddler newborn teenager adolescent secretary lad lass granddaughter grandson
        """)
      // Nouns that name the applicant as well, unless something points at another one.
      roles = lists.list(
        """
        colleague partner nurse resident attending professor chief director coordinator mentor supervisor friend
        registrar consultant surgeon fellow chair chairman intern person parent teacher technician manager postdoc
        physician doctor pharmacist senior
        """)
      pointers = lists.list("our my the his her their another each every one whose this that your")
      plurals = lists.list(
        """
        patients families men women children people parents adults veterans boys girls babies
        kids mothers
        """)
    }
  }

  private let classes: KnownClasses
  private let words: Words

  init(classes: KnownClasses, lists: inout WordLists) {
    self.classes = classes
    words = Words(&lists)
  }

  /// Whether a sentence brings one in.
  ///
  /// - Parameter others: names of other people in the sentence.
  func stand(in sentence: Sentence, _ tokens: [Token], _ matcher: PhraseMatcher, others: Bool)
    -> Bool
  {
    others
      || sentence.tokens.contains { index in
        let token = tokens[index]
        if token.kind == .age || words.persons.contains(token) { return true }
        if words.roles.contains(token) {
          return (max(sentence.tokens.lowerBound, index - 2)..<index).contains {
            words.pointers.contains(tokens[$0])
          }
        }
        let isLast = index + 1 == sentence.tokens.upperBound || !isPatient(index + 1, matcher)
        return isLast && isPatient(index, matcher) && !words.plurals.contains(token)
      }
  }

  private func isPatient(_ index: Int, _ matcher: PhraseMatcher) -> Bool {
    matcher.classes[index].intersects(classes.patients)
  }
}
