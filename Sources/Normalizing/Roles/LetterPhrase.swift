/// What a wording says about the place of a sentence in its letter.
enum LetterPhrase: Sendable {
  case greeting, signoff, thanks, plan, announcement, measure, cause, closing, subject, remark

  /// The wordings, in English and in Simplified Chinese.
  static let index = PhraseIndex<LetterPhrase>([
    (
      [
        "dear", "hello", "hi", "to whom it may concern", "good morning", "good afternoon",
        "greetings", "尊敬的", "亲爱的", "敬爱的", "您好", "你好", "嗨，", "致：", "致亚马逊", "致卖家", "致买家", "致客户",
      ], .greeting
    ),
    (
      [
        "sincerely", "your sincerely", "yours sincerely", "sincerely yours", "yours truly",
        "yours faithfully", "faithfully yours", "best regards", "kind regards", "kindest regards",
        "warm regards", "with regards", "regards", "respectfully", "respectfully yours",
        "best wishes", "with best wishes", "cheers", "thanks and regards", "with kind regards",
        "with best regards", "谢谢，祝好", "谢谢,祝好", "此致", "敬礼", "谨上", "敬上",
        "谨启", "敬启", "您真诚的", "你真诚的", "忠实于你的", "忠实于您的", "您忠实的", "你忠实的", "真诚的",
        "真诚地", "诚挚的问候", "诚挚问候", "衷心问候", "最好的问候", "最诚挚的", "顺祝商祺", "顺颂商祺",
        "祝好", "祝您生活愉快", "诚挚的", "致以问候", "问候",
      ], .signoff
    ),
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
    (
      [
        "subject:", "subject line:", "re:", "title:", "主题：", "主题:", "邮件主题", "邮件标题", "标题:",
      ], .subject
    ),
    (
      [
        "note:", "notes:", "tip:", "tips:", "备注", "注意:", "注:", "说明:", "提示:",
        "温馨提示",
      ], .remark
    ),
  ])
}
