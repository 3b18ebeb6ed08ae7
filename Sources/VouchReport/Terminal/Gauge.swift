/// Bars and tracks of block characters.
package enum Gauge {
  /// What each axis asks, in at most 32 columns.
  package static let meanings = [
    "specificity": "examples behind the praise",
    "clinical": "patients cared for, told as events",
    "observation": "how the writer knows the work",
    "endorsement": "how firmly it recommends",
    "distinctiveness": "could be about nobody else",
  ]

  /// A bar of `width` columns filled in proportion to a value of 0 to 100.
  package static func bar(value: Double, width: Int) -> String {
    let filled = column(value, width: width + 1)
    return String(repeating: "\u{2588}", count: filled)
      + String(repeating: "\u{2591}", count: width - filled)
  }

  /// A track of `width` columns from 0 to 100 with the band of readers and the score on it.
  package static func track(value: Double, band: ClosedRange<Double>, width: Int) -> String {
    let score = column(value, width: width)
    let low = min(column(band.lowerBound, width: width), score)
    let high = max(column(band.upperBound, width: width), score)
    var track = ""
    for place in 0..<width {
      if place == score {
        track += "\u{25CF}"
      } else if place >= low && place <= high {
        track += "\u{2501}"
      } else {
        track += "\u{00B7}"
      }
    }
    return track
  }

  package static func tint(for value: Double) -> Tint {
    switch value {
    case ..<35: .red
    case ..<60: .yellow
    default: .green
    }
  }

  private static func column(_ value: Double, width: Int) -> Int {
    guard value.isFinite else { return 0 }
    return min(max(Int((value / 100 * Double(width - 1)).rounded()), 0), width - 1)
  }
}
