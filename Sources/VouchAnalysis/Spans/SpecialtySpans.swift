import VouchLexicon
import VouchText

/// Proposes specialties other than the one applied to.
struct SpecialtySpans {
  private let words: Words
  private let relations: SpecialtyRelations

  private struct Words {
    let future, recommending, surgeons, posts, becoming, wishing, studied, papers, unreal: WordList
    let have = WordHash.of("have")

    init(_ lists: inout WordLists) {
      future = lists.list(
        """
        excel become becoming becomes thrive will would future pursue pursuing enter entering career make
        making recommend recommends recommended recommending considered any seize aspires interested interest
        qualities makings program programme residency running apply applies applying applicant match matching
        competitive position spot field choice training
        """)
      recommending = lists.list(
        """
        recommend recommends recommended recommending application applying applies applied apply candidate candidacy
        applicant residency
        """)
      // What stands behind a specialty that somebody is recommended for.
      posts = lists.list(
        """
        residency residencies program programs programme programmes training position positions resident applicant spot
        match career candidate
        """)
      becoming = lists.list(
        "become becomes becoming make makes making makings makes future aspiring")
      wishing = lists.list(
        """
        recommend recommends recommended recommending application applying applies applied apply pursue pursuing pursues
        enter entering enters candidate candidacy suited interest intends
        """)
      // What else somebody may have done in a specialty.
      studied = lists.list(
        """
        elective electives rotation rotations clerkship fellowship course courses boards colleagues staying considered
        worked
        """)
      papers = lists.list("diploma diplomas certificate certificates certification degree")
      unreal = lists.list("would could might")
      // What every surgical specialty calls its own as well.
      surgeons = lists.list("surgeon surgeons surgery surgical")
    }
  }

  init(lexicon: Lexicon, lists: inout WordLists) {
    words = Words(&lists)
    relations = SpecialtyRelations(lexicon.specialties)
  }

  func propose(_ reading: LetterReading, to spans: inout SpanCollector) {
    guard let main = reading.specialty else { return }
    let tokens = reading.tokens
    let matches = reading.matcher.matches
    for match in matches {
      let isSure = match.classID == reading.classes.specialty
      let number = Int(match.payload)
      guard isSure || match.classID == reading.classes.specialtyUnsure, number != main.number,
        isSure || !reading.classes.isInSureSpecialty(match, matches),
        !relations.areRelated(number, main.number),
        !(isBareSurgery(match, tokens) && relations.isSurgical(main.number)),
        let position = reading.position(of: match.tokens.lowerBound)
      else { continue }
      let sentence = reading.views[position].sentence.tokens
      func near(_ before: Int, _ after: Int) -> Range<Int> {
        max(
          sentence.lowerBound, match.tokens.lowerBound - before)..<min(
            sentence.upperBound, match.tokens.upperBound + after)
      }
      let isBecome = near(4, 0).contains { words.becoming.contains(tokens[$0]) }
      let isPost = near(0, 2).contains { words.posts.contains(tokens[$0]) }
      // Where residents go on to is no other field, unless somebody is recommended for it.
      if !isPost, relations.isBranch(number, of: main.number),
        !near(8, 0).contains(where: { words.recommending.contains(tokens[$0]) })
      {
        continue
      }
      if near(3, 0).contains(where: { words.papers.contains(tokens[$0]) })
        || near(8, 0).contains(where: { isCounterfactual($0, tokens) })
      {
        continue
      }
      spans.begin(.specialty, match.tokens, position: position, reading)
      spans.add("future", if: near(8, 3).contains { words.future.contains(tokens[$0]) })
      spans.add("post", if: isPost)
      spans.add("posted", if: near(3, 0).contains { words.posts.contains(tokens[$0]) })
      spans.add("becoming", if: isBecome)
      spans.add("wished", if: near(8, 0).contains { words.wishing.contains(tokens[$0]) })
      spans.add("studied", if: near(3, 1).contains { words.studied.contains(tokens[$0]) })
      spans.add("sure", if: isSure)
      spans.add("firm", if: main.support >= 8)
      spans.add("late", if: position * 2 > reading.views.count)
    }
  }
}

extension SpecialtySpans {
  /// `would have` of "would have made a fine surgeon".
  private func isCounterfactual(_ index: Int, _ tokens: [Token]) -> Bool {
    words.unreal.contains(tokens[index]) && index + 1 < tokens.count
      && tokens[index + 1].hash == words.have
  }

  /// `surgeon` alone, or `surgery residency`: not said to be general.
  private func isBareSurgery(_ match: PhraseMatch, _ tokens: [Token]) -> Bool {
    words.surgeons.contains(tokens[match.tokens.lowerBound])
  }
}
