import Testing
import XLSX

@testable import TemplateCorpus

@Suite("Limits by name")
struct LimitSettingTests {
  @Test(arguments: LimitSetting.names)
  func everyLimitCanBeSet(name: String) throws {
    let setting = try #require(LimitSetting("\(name)=7"))
    var options = ImportOptions()
    options.set([setting])
    #expect(options.limits != .default)
    options.set([])
    #expect(options.limits == .default)
  }

  @Test func theLaterOfTwoSettingsCounts() {
    let settings = ["cells=1", "entries=2", "cells=3"].compactMap { LimitSetting($0) }
    let limits = LimitSetting.limits(with: settings)
    #expect(limits.cells == 3)
    #expect(limits.entries == 2)
  }

  @Test(arguments: [
    "cells", "cells=", "=1", "cellz=1", "cells=0", "cells=-1", "cells=+1", "cells= 1", "cells=1e3",
    "cells=99999999999999999999", "cells=１", "Cells=1", "",
  ])
  func nothingElseIsASetting(text: String) {
    #expect(LimitSetting(text) == nil)
  }
}
