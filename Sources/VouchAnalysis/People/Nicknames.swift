import VouchText

/// Short forms that do not begin as their names do, so that no rule of spelling finds them.
enum Nicknames {
  /// A name and its short forms, a line each.
  private static let lines = """
    abdulrahman abdul rahman
    alexander sandy sasha sascha lex
    alexandra sandy sasha lexi
    amanda mandy
    andrew drew
    anthony tony
    antonio tony
    barbara barb babs
    catherine kate katie kathy kat kitty cathy
    charles chuck chaz charlie
    deborah deb debbie
    dmitri dima mitya
    dorothy dot dottie
    edward ted teddy ned
    eleanor nell nora
    elizabeth betsy betty bess libby lisa lizzy
    enrique kike quique
    ernesto neto
    eugene gene
    ezekiel zeke
    francis frank
    francisco paco pancho frank
    geoffrey jeff
    george jorge
    giuseppe beppe pino
    gregory greg
    guillermo memo
    harold harry hal
    henry hank harry
    ignacio nacho
    isabel izzy
    isabella izzy bella
    ivan vanya
    jacob jake
    jacqueline jackie
    james jim jimmy jamie
    jesus chuy chucho
    john jack johnny
    jonathan jon jonny johnny
    jose pepe
    josefina pepa
    joseph joe joey
    josephine jo josie
    katherine kate katie kathy kat kitty
    kathryn kate katie kathy kat
    lawrence larry
    leonard lenny
    lillian lily
    margaret peggy peg meg maggie greta rita
    maria mia mary
    martha patty marty
    mary molly polly
    matilda tilda tillie
    michael mike mick mikey
    mikhail misha
    mohammad mo moe
    mohammed mo moe
    muhammad mo moe
    nancy ann
    nathaniel nate nat
    natalia natasha
    nicholas nick nicky
    nikolai kolya nick
    olga olya
    patricia trish tricia patty
    patrick paddy
    pavel pasha
    priscilla cilla
    ramachandran ram
    rebecca becky becca
    reginald reggie
    richard dick rick rich
    robert bob bobby rob
    roberto beto
    sarah sally sadie
    sergei seryozha
    stephen steve
    steven steve
    susan sue suzy
    theodore ted teddy theo
    theresa tess terry
    thomas tom tommy
    veronica ronnie
    victoria vicky
    virginia ginny
    vladimir volodya vova
    walter wally
    wilhelmina mina billie
    william bill billy will
    yevgeny zhenya
    zachary zack
    """

  /// UTF-8 bytes of the longest short form.
  static let longest = 8

  /// One number a pair.
  private static let pairs: WordSet = {
    var pairs: [UInt64] = []
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
      var name: UInt64?
      WordHash.visitWords(of: String(Substring(line))) { word in
        if let name { pairs.append(pair(word, name)) } else { name = word }
      }
    }
    return WordSet(pairs)
  }()

  private static func pair(_ short: UInt64, _ name: UInt64) -> UInt64 {
    short &* 0x9e37_79b9_7f4a_7c15 ^ name
  }

  /// Whether a word is such a form of a name, both by the hashes of their folded bytes.
  static func hold(_ short: UInt64, of name: UInt64) -> Bool { pairs.contains(pair(short, name)) }
}
