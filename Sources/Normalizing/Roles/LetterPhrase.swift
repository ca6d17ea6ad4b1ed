/// What a wording says about the place of a sentence in its letter.
enum LetterPhrase: Sendable {
  case greeting, signoff, thanks, plan, announcement, measure, offer, cause, fault, proof, account
  case closing, subject, remark

  /// The wordings, in English and in Simplified Chinese.
  static let index = PhraseIndex<LetterPhrase>([
    (Greeting.openings + ["致亚马逊", "致卖家", "致买家", "致客户"], .greeting),
    (Signoff.openings, .signoff),
    (
      [
        "thank you", "thanks", "many thanks", "with thanks", "thanks and", "谢谢", "感谢", "多谢", "非常感谢",
        "十分感谢", "万分感谢",
      ], .thanks
    ),
    (
      [
        "plan of action", "action plan", "our plan", "my plan", "poa", "corrective plan",
        "行动计划", "整改计划", "改善计划", "改进计划", "行动方案", "整改方案", "改进方案", "解决方案",
        "我们的计划", "我的计划",
      ], .plan
    ),
    (
      [
        "measure", "measures", "steps", "actions", "prevent*", "corrective", "improvements",
        "have done", "will do", "changed", "has changed", "three things", "two things",
        "four things",
        "these things", "avoid*", "going forward", "changes", "措施", "预防", "步骤", "整改",
        "what we did", "we did about", "what changes", "better prepared", "we will:", "we have:",
        "we did:", "做了以下", "以下工作", "今后的做法", "我们将:", "我们会:", "我们已:",
        "采取", "避免", "改变", "改动", "变动", "改进", "改善", "所做的", "防止",
      ], .measure
    ),
    (
      [
        "as follows", "below", "the following", "following", "these rules", "these steps",
        "these points", "these instructions", "here is what", "如下", "以下", "下面",
      ], .announcement
    ),
    (
      [
        "suggest", "recommend", "choose", "option", "options", "you can", "you may", "you need",
        "建议", "选择", "可以选", "您可", "您需",
      ], .offer
    ),
    (
      [
        "came from", "came about", "overlooked", "forgot", "forgotten", "by mistake", "mistake",
        "mixed up", "failed to", "had not", "had changed", "had copied", "had hired",
        "had run out", "had overbooked", "relied on", "thought that", "did not notice",
        "did not know", "without telling", "without asking", "too late",
        "未能", "忽略", "忘了", "忘记", "疏忽", "失误", "误以为", "以为", "源于", "源自", "弄混",
        "没有检查", "没有核对", "没有注意", "轻信", "出错", "搞错", "弄错", "贴错", "发错", "误将",
      ], .fault
    ),
    (
      [
        "enclose*", "attach*", "evidence", "proof", "随信附上", "附上", "随附", "附件", "证据", "凭证",
      ], .proof
    ),
    (
      [
        "appeal*", "selling privileges", "reinstat*", "listing", "listings", "policy", "warning",
        "suspen*", "blocked", "removed", "restricted", "account health", "performance", "account",
        "申诉", "下架", "移除", "警告", "绩效", "停用", "被封", "政策", "账户", "违规",
      ], .account
    ),
    (
      [
        "cause", "causes", "root cause", "caused", "reason", "reasons", "because", "due to",
        "as a result of", "resulted from", "led to", "原因", "因为", "由于", "导致", "造成", "起因",
      ], .cause
    ),
    (
      [
        "thank you", "thanks", "look forward", "looking forward", "we hope", "i hope", "hope to",
        "kindly ask", "kindly review", "please review", "please reinstate", "please reconsider",
        "please let us know", "please let me know", "please contact", "please feel free",
        "feel free", "do not hesitate", "don't hesitate", "appreciate*", "await*", "reinstat*",
        "restore*", "grateful", "another chance", "second chance", "we apologi*", "have a nice",
        "could you", "can you", "would you",
        "感谢", "谢谢", "期待", "希望", "恳请", "盼复", "盼望", "请审核", "请审查", "请恢复", "等待您的",
        "静候", "敬请", "再次致歉", "如有任何", "如果您有任何", "如果您还有", "如有疑问", "请随时",
        "恢复我", "祝您", "机会", "能否", "可否",
      ], .closing
    ),
    (LetterCues.subjectWords, .subject),
    (
      [
        "note:", "notes:", "tip:", "tips:", "备注", "注意:", "注:", "说明:", "提示:",
        "温馨提示",
      ], .remark
    ),
  ])
}
