import VouchText

/// Which specialties are part of one another, so that both can stand in one letter.
struct SpecialtyRelations {
  /// The hashes of the words of all names, one name behind the other.
  private var words: [UInt64] = []
  /// By specialty, where the words of its name end.
  private var ends: [Int] = []

  private static let common = hashes("medicine and surgery general")
  private static let surgical = hashes(
    "surgery orthopedics otolaryngology ophthalmology urology gynecology microsurgery trauma")

  /// Words by which a specialty belongs to another one than that of its other words: vascular surgery is no neurology.
  private static let heads = hashes(
    "surgery psychiatry neurology cardiology emergency family pathology radiology anesthesiology")

  /// What residents of a specialty go on to, by a word of its name.
  private static let branches = [
    (
      "internal",
      """
      hospital cardiology cardiovascular gastroenterology hepatology nephrology hematology oncology pulmonary critical
      endocrinology rheumatology infectious geriatric geriatrics palliative hospice allergy immunology sleep
      electrophysiology hepatic addiction hiv obesity primary
      """
    ),
    (
      "pediatrics",
      """
      hospital neonatal neonatology perinatal adolescent cardiology oncology critical pediatric developmental allergy
      immunology
      """
    ),
    ("family", "hospital geriatric geriatrics sports palliative hospice addiction sleep"),
    (
      "emergency", "toxicology sports critical palliative wilderness hyperbaric ultrasound services"
    ),
    ("anesthesiology", "pain critical palliative neuroanesthesia"),
    ("psychiatry", "addiction forensic geriatric sleep child adolescent neuropsychiatry"),
    (
      "neurology",
      "stroke vascular epilepsy neuromuscular sleep neurocritical neuroimmunology headache movement behavioral"
    ),
    (
      "pathology",
      "cytopathology hematopathology neuropathology dermatopathology forensic transfusion microbiology"
    ),
    ("gynecology", "oncology reproductive maternal urogynecology"),
    (
      "radiology",
      "neuroradiology interventional abdominal breast musculoskeletal cardiothoracic nuclear"
    ),
    ("rehabilitation", "sports pain spinal brain"),
    ("dermatology", "dermatopathology micrographic"),
    ("ophthalmology", "retina glaucoma cornea oculoplastic"),
    ("otolaryngology", "laryngology rhinology neurotology"),
    ("orthopedic", "hand sports spine trauma foot adult"),
    (
      "surgery",
      "vascular cardiothoracic thoracic transplant trauma colorectal critical hand breast"
    ),
  ].map { (hashes($0), hashes($1)) }

  init(_ specialties: [String]) {
    for name in specialties {
      WordHash.visitWords(of: name) { words.append($0) }
      ends.append(words.count)
    }
  }

  /// The words of the name of a specialty.
  private func name(_ number: Int) -> ArraySlice<UInt64> {
    words[(number > 0 ? ends[number - 1] : 0)..<ends[number]]
  }

  private static func hashes(_ words: String) -> [UInt64] {
    var hashes: [UInt64] = []
    WordHash.visitWords(of: words) { hashes.append($0) }
    return hashes
  }

  /// Whether those of the specialty operate.
  func isSurgical(_ number: Int) -> Bool {
    name(number).contains { SpecialtyRelations.surgical.contains($0) }
  }

  /// Whether two names share a telling word, or the words of one stand in the other.
  func areRelated(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (name(left), name(right))
    return left.contains { !SpecialtyRelations.common.contains($0) && right.contains($0) }
      || contains(left, right) || contains(right, left)
  }

  /// Whether a specialty is one that residents of another go on to: cardiology for internal medicine.
  func isBranch(_ number: Int, of main: Int) -> Bool {
    SpecialtyRelations.branches.contains { parent, branches in
      name(main).contains { parent.contains($0) } && name(number).contains { branches.contains($0) }
        && name(number).allSatisfy {
          !SpecialtyRelations.heads.contains($0) || branches.contains($0) || name(main).contains($0)
        }
    }
  }

  private func contains(_ words: ArraySlice<UInt64>, _ part: ArraySlice<UInt64>) -> Bool {
    words.indices.contains { words[$0...].starts(with: part) }
  }
}
