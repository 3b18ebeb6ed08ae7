import FoundationEssentials
import VouchAnalysis
import VouchLexicon
import VouchText

/// The labelled texts at hand on which the shipped weights were fitted: what a corpus can be cross-fitted with.
struct TrainingPool {
  /// By path.
  private(set) var corpora: [EvaluationInput.Folder<LabelledCorpus>] = []
  private(set) var passages: EvaluationInput.Folder<PassageSets>?
  private let model: Model

  /// Collects the given folders, and those beside them, that the weights were fitted on.
  init(_ input: EvaluationInput, model: Model) {
    self.model = model
    passages = input.passages.first { TrainingPool.isFitted($0.content, model) }
    var known: Set<String> = []
    for folder in input.corpora { add(folder, &known) }
    let parents = Set((input.corpora.map(\.parent) + input.passages.map(\.parent)))
    for parent in parents.sorted(by: { $0.path < $1.path }) { addSiblings(in: parent, &known) }
  }

  /// Whether the weights were fitted on a letter of the corpus.
  static func isFitted(_ corpus: LabelledCorpus, _ model: Model) -> Bool {
    corpus.fingerprints.contains { model.wasFitted(on: $0) }
  }

  static func isFitted(_ sets: PassageSets, _ model: Model) -> Bool {
    sets.sets.contains { $0.passages.contains { model.wasFitted(on: TextFingerprint.of($0.text)) } }
  }

  private mutating func addSiblings(in parent: URL, _ known: inout Set<String>) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names.sorted() {
      let folder = parent.appending(path: name).standardizedFileURL
      guard !known.contains(folder.path), LabelledFolder.isCorpus(folder),
        let corpus = try? LabelledCorpus(folder)
      else { continue }
      add(EvaluationInput.Folder(path: folder.path, parent: parent, content: corpus), &known)
    }
    let folder = parent.appending(path: "passages")
    if passages == nil, LabelledFolder.isPassages(folder), let sets = try? PassageSets(folder),
      TrainingPool.isFitted(sets, model)
    {
      passages = EvaluationInput.Folder(path: folder.path, parent: parent, content: sets)
    }
  }

  private mutating func add(
    _ folder: EvaluationInput.Folder<LabelledCorpus>, _ known: inout Set<String>
  ) {
    let url = URL(fileURLWithPath: folder.path, isDirectory: true).standardizedFileURL
    guard known.insert(url.path).inserted, TrainingPool.isFitted(folder.content, model) else {
      return
    }
    corpora.append(folder)
  }

  /// The corpora to fit on when one is judged: the others, or all, each letter once, under names of their own.
  func corpora(
    beside judged: EvaluationInput.Folder<LabelledCorpus>? = nil
  ) -> [LabelledCorpus] {
    var held = judged?.content.fingerprints ?? []
    var names: Set<String> = judged.map { [$0.content.name] } ?? []
    var others: [LabelledCorpus] = []
    for folder in corpora where folder.path != judged?.path {
      var other = folder.content
      other.letters.removeAll { !held.insert(TextFingerprint.of($0.text.string)).inserted }
      guard !other.letters.isEmpty else { continue }
      var name = other.name
      while !names.insert(name).inserted { name += "'" }
      others.append(other.named(name))
    }
    return others
  }

  /// Whether no letter and no name stands in two corpora, so that one round of fits serves them all.
  var isDisjoint: Bool {
    let all = corpora()
    return all.map(\.name) == corpora.map(\.content.name)
      && all.map(\.letters.count) == corpora.map(\.content.letters.count)
  }
}
