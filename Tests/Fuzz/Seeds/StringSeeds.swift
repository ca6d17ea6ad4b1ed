/// Parts of shared strings.
enum StringSeeds {
  private static let items = [
    "<si><t>a_x0041_b</t></si><si><t xml:space=\"preserve\"> a </t></si>",
    "<si><r><rPr><b/></rPr><t>共</t></r><rPh sb=\"0\" eb=\"1\"><t>gòng</t></rPh><r><t>享</t></r></si>",
    "<si><t>_xD83D__xDE00_ _xD83D_ _x005F_x0041_ _x00</t></si><si/><si><t/></si>",
    "<si><t><![CDATA[a & b]]></t></si><si><t>&#65;&lt;&amp;&#x1F600;</t></si>",
    "<si><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
      + "<mc:Choice Requires=\"x\"><t>a</t></mc:Choice><mc:Fallback><t>b</t></mc:Fallback>"
      + "</mc:AlternateContent><extLst><ext uri=\"u\"><t>c</t></ext></extLst></si>",
    String(repeating: "<si><t>a</t></si>\n<si/>", count: 20)
      + "<!-- <si> --><si xmlns:y=\"urn:y\"><t><![CDATA[<si>]]></t></si>"
      + String(repeating: "<si><t>b</t></si>", count: 20),
  ]

  /// One seed for each list of items, in both namespaces, and a text without any XML.
  static var all: [(name: String, bytes: [UInt8])] {
    let namespaces = [
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ]
    var seeds: [(name: String, bytes: [UInt8])] = [
      ("escapes", Array("_x0041__xD83D__xDE00__x005F_x0041__x004".utf8))
    ]
    for (position, item) in items.enumerated() {
      for (other, namespace) in namespaces.enumerated() {
        let text = "<sst xmlns=\"\(namespace)\" uniqueCount=\"4294967295\">\(item)</sst>"
        seeds.append(("strings\(position)-\(other)", Array(text.utf8)))
      }
    }
    return seeds
  }
}
