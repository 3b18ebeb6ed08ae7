/// Lists the features that it is given, and has their names recorded.
struct RecordingSink: FeatureSink {
  let recorder: FeatureRecorder
  private(set) var hashes: Set<UInt64> = []

  init(_ recorder: FeatureRecorder) { self.recorder = recorder }

  mutating func add(_ feature: UInt64, _ template: Template, _ parts: FeatureParts) {
    recorder.note(feature, template, parts)
    hashes.insert(feature)
  }
}
