import Testing
import WorkbookBuilder

@testable import XLSX

@Suite("Comments and threads")
struct CommentTests {
  private let notes = #"""
    <comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>
    <author>Li Wei</author><author></author><author>tc={T1}</author></authors><commentList>
    <comment ref="B2" authorId="0"><text><r><t>Li Wei:</t></r><r><t xml:space="preserve">&#13;&#10;why _x4E2D_?</t></r>
    <rPh sb="0" eb="1"><t>kana</t></rPh></text></comment>
    <comment ref="A1" authorId="1"><text><t>short</t></text></comment>
    <comment ref="C3" authorId="2"><text><t>[Threaded comment] ...</t></text></comment>
    </commentList></comments>
    """#

  private func book() -> WorkbookBuilder {
    var book = DetailsFixture.book(
      relationships: [
        .init("rId1", type: "comments", target: "../comments1.xml"),
        .init(
          "rId2", type: "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          target: "../threadedComments/threadedComment1.xml"),
      ])
    book.add(part: "xl/comments1.xml", notes)
    book.add(
      part: "xl/threadedComments/threadedComment1.xml",
      #"""
      <ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
      <threadedComment ref="C3" dT="2026-06-18T17:12:37.41" personId="{P1}" id="{T1}" done="1">
      <text>Is this right?</text></threadedComment>
      <threadedComment ref="C3" dT="2026-06-18T17:15:52.31" personId="{P2}" id="{T2}" parentId="{T1}">
      <text>Yes</text></threadedComment></ThreadedComments>
      """#)
    book.relationships = [
      .init(
        "rIdP", type: "http://schemas.microsoft.com/office/2017/10/relationships/person",
        target: "persons/person.xml")
    ]
    book.add(
      part: "xl/persons/person.xml",
      #"""
      <personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
      <person displayName="Jane" id="{P1}"/><person displayName="Marcus" id="{P2}"/></personList>
      """#)
    return book
  }

  @Test func notesKeepAuthorAndText() throws {
    let comments = try DetailsFixture.details(book()).comments
    #expect(comments.map(\.cell.description) == ["A1", "B2", "C3"])
    #expect(comments.map(\.message.author) == [nil, "Li Wei", "Jane"])
    #expect(comments[0].message.text == "short")
    #expect(comments[1].message.text == "Li Wei:\nwhy 中?")
    #expect(comments.map(\.isThread) == [false, false, true])
  }

  @Test func threadsTakeThePlaceOfTheNotesBesideThem() throws {
    let thread = try #require(try DetailsFixture.details(book()).comments.last)
    #expect(thread.message.text == "Is this right?")
    #expect(thread.message.time == "2026-06-18T17:12:37.41")
    #expect(thread.isResolved)
    #expect(thread.replies.map(\.text) == ["Yes"])
    #expect(thread.replies.map(\.author) == ["Marcus"])
  }

  @Test func notesAreReadWhereTheThreadsAreDamaged() throws {
    var book = book()
    book.parts.removeAll { $0.name.contains("threaded") }
    book.add(part: "xl/threadedComments/threadedComment1.xml", "<ThreadedComments><x>")
    let details = try DetailsFixture.details(book)
    #expect(details.comments.map(\.cell.description) == ["A1", "B2", "C3"])
    #expect(details.comments.last?.isThread == false)
    #expect(details.findings.map(\.code) == [.unreadableDetails])
    #expect(details.findings.first?.part == "xl/threadedComments/threadedComment1.xml")
  }
}
