/// Small English words, for rules that must tell a word from a name.
enum CommonWords {
  /// Words that letters are full of.
  static let all: Set<String> = words(
    """
    a about above account accounts after again all also although always am amazon among an and
    another any are around as ask at available back be because been before being below best better
    between both but buyer buyers by can case check claim claims confirm contact could customer
    customers daily day days did do does done during each email every everything fast few first for
    from full further future give given goods had has have he help her here him his hope hour hours
    how however i if immediately improve in information inform into inventory is issue issues it item
    items its keep know last later least less let letter like list listing listings long made mail
    make many may measures message messages minutes month months more most much must my need never
    new next no not notice now of off offer on once one only or order orders other our out over own
    package parcel past pay payment people performance phone plan please policy price problem
    problems product products provide purchase quality question questions rate reason receive
    received refund regards reply report request responsible return returns review same satisfied
    second seller sellers selling send sent service shall she ship shipped shipment shipping shop
    should since sincerely so some soon sorry still stock store such supplier suppliers system take
    team than thank thanks that the their them then there therefore these they thing things this
    those through time times to today too track tracking understand until up upon us use used very
    want warehouse was we week weeks well were what when where whether which while who why will with
    within without work working would year years yes you your
    """)

  /// Words that stand before a number with a space.
  static let beforeNumbers: Set<String> = words(
    """
    about above after all almost and approximately are around at before below between by every
    exceed for from had has have in is just last least most nearly next of only or over past than
    the these this to under until up was were with within
    """)

  /// Words that stand after a number with a space.
  static let counted: Set<String> = words(
    """
    hour hours day days week weeks month months year years minute minutes percent item items order
    orders piece pieces unit units buyer buyers customer customers message messages times business
    working products listings complaints claims
    """)

  /// Names of sites before a full stop.
  static let sites: Set<String> = [
    "amazon", "ebay", "google", "paypal", "alibaba", "www", "gmail", "outlook", "hotmail",
    "example", "booking", "yahoo", "etsy", "walmart", "aliexpress",
  ]

  /// Last parts of addresses and names of files.
  static let endings: Set<String> = words(
    """
    com co cn net org de fr uk jp es it ca au in mx nl se pl at be ch us eu io js pdf doc docx xls
    store shop online app info biz site me example
    xlsx jpg jpeg png gif csv txt zip html htm exe php aspx
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}
