import Testing
import VouchInput

/// Sound, unusual and hostile ZIP archives.
@Suite struct ZipTests {
  private static let sound = WordFixture("<w:p><w:r><w:t>Dear Director</w:t></w:r></w:p>").zip

  private static func changed(_ change: (inout ZipBuilder.Member) -> Void) -> [UInt8] {
    var zip = sound
    for index in zip.members.indices where zip.members[index].name == "word/document.xml" {
      change(&zip.members[index])
    }
    return zip.build()
  }

  private static func added(_ member: ZipBuilder.Member) -> [UInt8] {
    var zip = sound
    zip.members.append(member)
    return zip.build()
  }

  /// Real compression of a long run, as the archives that are made to burst have it.
  @Test func ratio() throws {
    let blanks = [UInt8](repeating: 0x20, count: 2 << 20)
    let xml = Array(WordFixture("<w:p><w:r><w:t>a</w:t></w:r></w:p>").documentXML.utf8) + blanks
    let archive = Self.changed { ($0.bytes, $0.deflated) = (xml, true) }
    let error = failure(archive)
    #expect(error?.kind == .tooLarge)
    #expect(error?.message.contains("over the limit of 500;") == true)
    var limits = InputLimits()
    limits.ratio = 1_032
    #expect(try read(archive, limits: limits).string == "a\n")
  }

  @Test func unusualArchives() throws {
    var commented = Self.sound
    commented.comment = Array("PK\u{5}\u{6} made by hand".utf8)
    var wide = Self.sound
    wide.isZip64 = true
    var reversed = Self.sound
    reversed.members.reverse()
    var folders = Self.sound
    folders.members.insert(ZipBuilder.Member(name: "word/", bytes: []), at: 0)
    folders.members.append(ZipBuilder.Member(name: "docProps/..odd", bytes: [1]))
    let archives = [
      Self.sound.build(), commented.build(), wide.build(), reversed.build(), folders.build(),
      Self.changed { $0.method = 0 }, Self.changed { $0.usesDescriptor = true },
      Self.changed { $0.isZip64 = true }, Self.changed { $0.name = "Word\\Document.xml" },
    ]
    for archive in archives {
      let document = try read(archive)
      #expect(document.string == "Dear Director\n")
      #expect(document.format == .docx)
      #expect(document.byteCount == archive.count)
    }
  }

  @Test func brokenArchives() {
    let kinds: [(InputError.Kind, [UInt8])] = [
      (.damaged, Self.changed { $0.crc = 1 }),
      (.damaged, Self.changed { $0.claim = $0.bytes.count - 1 }),
      (.damaged, Self.changed { $0.claim = $0.bytes.count + 1 }),
      (.damaged, Self.changed { $0.claim = 60 << 20 }),
      (.damaged, Self.changed { ($0.method, $0.claim) = (0, 5) }),
      (.tooLarge, Self.changed { $0.claim = 65 << 20 }),
      (.tooLarge, Self.changed { $0.claim = 0xFFFF_FFFF }),
      (.encrypted, Self.changed { $0.flags = 1 }),
      (.encrypted, Self.changed { $0.method = 99 }),
      (.unsupported, Self.changed { $0.method = 12 }),
      (.damaged, Self.changed { $0.name = "_RELS/.rels" }),
      (.damaged, Self.added(ZipBuilder.Member(name: "../../etc/passwd", bytes: [1]))),
      (.damaged, Self.added(ZipBuilder.Member(name: "word\\..\\..\\x", bytes: [1]))),
      (.damaged, Self.added(ZipBuilder.Member(name: "copy", bytes: [], sharesPrevious: true))),
    ]
    for (index, (kind, archive)) in kinds.enumerated() {
      #expect(failure(archive)?.kind == kind, "case \(index)")
    }
  }

  @Test func anArchiveBehindSomethingElse() throws {
    let archive = Self.sound.build()
    let text = try read(archive).string
    #expect(try read(Array("MZ a program".utf8) + archive).string == text)
    #expect(try read(archive + Array("and more".utf8)).string == text)
  }

  @Test func everyCutIsAnError() {
    let archive = Self.sound.build()
    for count in 0..<archive.count {
      #expect(failure(Array(archive.prefix(count))) != nil, "cut to \(count)")
    }
  }

  @Test func limits() {
    let archive = Self.sound.build()
    var limits = InputLimits()
    limits.members = 1
    #expect(failure(archive, limits: limits)?.kind == .tooLarge)
    limits = InputLimits()
    limits.inflatedBytes = 400
    #expect(failure(archive, limits: limits)?.kind == .tooLarge)
    limits = InputLimits()
    limits.partBytes = 100
    #expect(failure(archive, limits: limits)?.kind == .tooLarge)
    limits = InputLimits()
    limits.fileBytes = archive.count - 1
    #expect(failure(archive, limits: limits)?.kind == .tooLarge)
    limits = InputLimits()
    limits.textBytes = 5
    #expect(failure(archive, limits: limits)?.kind == .tooLarge)
  }

  /// Changed bytes give an error or a text, and never anything else.
  @Test(.timeLimit(.minutes(1))) func mutations() {
    var random = SplitMix(state: 20_250_914)
    var stored = Self.sound
    for index in stored.members.indices { stored.members[index].method = 0 }
    let flat = Array(WordFixture("<w:p><w:r><w:t>Dear Director</w:t></w:r></w:p>").flat.utf8)
    let seeds = [Self.sound.build(), stored.build(), flat]
    var texts = 0
    for round in 0..<6_000 {
      var bytes = seeds[round % seeds.count]
      for _ in 0...random.below(6) {
        let place = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes[place] ^= 1 << UInt8(random.below(8))
        case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80][random.below(4)]
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(8)))
        default: bytes.insert(UInt8(random.below(256)), at: place)
        }
        if bytes.isEmpty { break }
      }
      if failure(bytes) == nil { texts += 1 }
    }
    #expect(texts < 6_000)
  }
}

/// A small reproducible source of numbers.
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(bound))
  }
}
