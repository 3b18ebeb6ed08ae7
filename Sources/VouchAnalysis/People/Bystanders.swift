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

  /// Notes in the views of a letter whether each sentence brings one in.
  func note(
    in views: inout [SentenceView], _ people: People, _ letter: Letter, _ matcher: PhraseMatcher
  ) {
    var next = 0
    for position in views.indices {
      while next < people.mentions.count, people.mentions[next].sentence < views[position].index {
        next += 1
      }
      var isNamed = false
      while next < people.mentions.count, people.mentions[next].sentence == views[position].index {
        let mention = people.mentions[next]
        if mention.kind == .person, !mention.isApplicant { isNamed = true }
        next += 1
      }
      views[position].hasBystander = isNamed || stand(in: views[position], letter.tokens, matcher)
    }
  }

  /// Whether a sentence brings one in without a name.
  private func stand(in view: SentenceView, _ tokens: [Token], _ matcher: PhraseMatcher) -> Bool {
    let sentence = view.sentence
    if sentence.summary.holds(.age) || sentence.summary.holds(words.persons) { return true }
    let hasPatient = view.classes.intersects(classes.patients)
    guard hasPatient || sentence.summary.holds(words.roles) else { return false }
    return sentence.tokens.contains { index in
      let token = tokens[index]
      if words.roles.contains(token) {
        return (max(sentence.tokens.lowerBound, index - 2)..<index).contains {
          words.pointers.contains(tokens[$0])
        }
      }
      guard hasPatient, isPatient(index, matcher), !words.plurals.contains(token) else {
        return false
      }
      return index + 1 == sentence.tokens.upperBound || !isPatient(index + 1, matcher)
    }
  }

  private func isPatient(_ index: Int, _ matcher: PhraseMatcher) -> Bool {
    matcher.classes[index].intersects(classes.patients)
  }
}
