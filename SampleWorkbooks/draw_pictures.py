"""Draws the playbook's screenshots into pictures/.

The drawings are our own and schematic: panels of an imagined seller account. The PNG files are
checked in, so that building the workbooks needs no font; run this only to change a picture.
It needs the font WenQuanYi Zen Hei (Debian and Ubuntu: fonts-wqy-zenhei).
"""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

PICTURES = Path(__file__).resolve().parent / "pictures"
FONT = "wqy-zenhei.ttc"
WIDTH = 620
COLOURS = 96  # of the palette that the picture is reduced to, which keeps the files small

INK = "#1F2A37"
GREY = "#6B7280"
LINE = "#D1D5DB"
PANEL = "#F3F4F6"
BAR = "#243447"
BLUE = "#1D6FA5"
GREEN = "#2E7D4F"
AMBER = "#B7791F"
RED = "#B3362B"
WHITE = "#FFFFFF"

Column = tuple[int, str]  # left edge in pixels, heading


class Panel:
    """A window of the imagined seller account: a dark bar with a title, white below."""

    def __init__(self, title: str, height: int):
        self.image = Image.new("RGB", (WIDTH, height), WHITE)
        self.draw = ImageDraw.Draw(self.image)
        self.draw.rectangle((0, 0, WIDTH - 1, height - 1), outline=LINE)
        self.draw.rectangle((0, 0, WIDTH - 1, 31), fill=BAR)
        self.text(14, 7, title, 15, WHITE)
        self.text(WIDTH - 68, 9, "卖家后台", 13, LINE)

    def text(self, x: int, y: int, text: str, size: int = 13, colour: str = INK) -> None:
        self.draw.text((x, y), text, font=ImageFont.truetype(FONT, size), fill=colour)

    def paragraph(self, x: int, y: int, lines: list[str], size: int = 13, step: int = 20) -> None:
        for number, line in enumerate(lines):
            self.text(x, y + number * step, line, size)

    def box(self, x: int, y: int, width: int, height: int, fill: str = PANEL) -> None:
        self.draw.rectangle((x, y, x + width, y + height), fill=fill, outline=LINE)

    def button(self, x: int, y: int, label: str, colour: str = BLUE) -> None:
        width = 15 * len(label) + 24
        self.draw.rounded_rectangle((x, y, x + width, y + 26), 5, fill=colour)
        self.text(x + 12, y + 5, label, 14, WHITE)

    def mark(self, x: int, y: int, colour: str) -> None:
        self.draw.ellipse((x, y, x + 10, y + 10), fill=colour)

    def table(self, y: int, columns: list[Column], rows: list[list[str]], step: int = 25) -> None:
        """Rows of text under a grey heading; a text that starts with `!` is set in red."""
        self.draw.rectangle((12, y, WIDTH - 13, y + step - 1), fill=PANEL)
        for x, heading in columns:
            self.text(x, y + 5, heading, 13, GREY)
        for number, row in enumerate(rows, start=1):
            top = y + number * step
            self.draw.line((12, top + step - 1, WIDTH - 13, top + step - 1), fill=LINE)
            for (x, _), text in zip(columns, row, strict=True):
                self.text(x, top + 5, text.removeprefix("!"), 13, RED if text[0] == "!" else INK)

    def save(self, name: str) -> None:
        PICTURES.mkdir(exist_ok=True)
        reduced = self.image.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE)
        reduced.save(PICTURES / name, optimize=True)


def notifications() -> None:
    panel = Panel("绩效通知  Performance notifications", 240)
    columns = [(38, "日期"), (150, "主题"), (500, "状态")]
    rows = [
        ["2024-03-12", "Your selling account has been suspended", "!未读"],
        ["2024-03-08", "Late shipment rate above target", "已读"],
        ["2024-03-05", "Order defect rate: action needed", "已读"],
        ["2024-02-27", "Listing removed: rights owner complaint", "已回复"],
        ["2024-02-19", "Product quality enquiry", "已关闭"],
    ]
    panel.text(14, 42, "共 5 条，1 条未读", 13, GREY)
    panel.table(66, columns, rows, step=28)
    for number, colour in enumerate([RED, AMBER, AMBER, BLUE, GREEN]):
        panel.mark(19, 66 + 28 * (number + 1) + 9, colour)
    panel.save("01-notifications.png")


def notice() -> None:
    panel = Panel("通知详情  Notice", 280)
    panel.text(14, 42, "Your selling account has been suspended", 16)
    panel.text(14, 66, "发件人：Seller Performance    日期：2024-03-12", 13, GREY)
    panel.box(14, 92, WIDTH - 28, 142)
    lines = [
        "Hello,",
        "Your order defect rate was above 1% in the last 60 days.",
        "To sell again, please send us a plan of action that explains:",
        "   - the root cause of the problem,",
        "   - what you have done to solve it,",
        "   - how you will prevent it in the future.",
    ]
    panel.paragraph(26, 100, lines, step=21)
    panel.button(14, 243, "申诉")
    panel.text(86, 248, "先弄清是哪一类问题，再点申诉", 13, RED)
    panel.save("02-notice.png")


def account_health() -> None:
    panel = Panel("账户状况  Account health", 230)
    cards = [
        ("订单缺陷率", "2.36%", "目标 <1%", RED),
        ("迟发率", "4.6%", "目标 <4%", AMBER),
        ("取消率", "0.8%", "目标 <2.5%", GREEN),
        ("有效追踪率", "98%", "目标 >95%", GREEN),
    ]
    for number, (label, value, target, colour) in enumerate(cards):
        x = 14 + number * 150
        panel.box(x, 46, 138, 112, WHITE)
        panel.draw.rectangle((x, 46, x + 138, 50), fill=colour)
        panel.text(x + 12, 62, label, 14)
        panel.text(x + 12, 88, value, 26, colour)
        panel.text(x + 12, 130, target, 13, GREY)
    panel.text(14, 176, "账户状态：", 14)
    panel.mark(90, 180, RED)
    panel.text(106, 176, "已暂停，等待申诉", 14, RED)
    panel.button(470, 190, "查看订单")
    panel.save("03-account-health.png")


def defect_orders() -> None:
    panel = Panel("缺陷订单  Orders with defects", 216)
    columns = [(18, "订单编号"), (190, "原因"), (350, "买家留言"), (520, "处理")]
    rows = [
        ["114-2093745-6180463", "A-to-Z 索赔", "没有收到包裹", "!未处理"],
        ["114-5530218-9472035", "差评", "灯罩破了", "已退款"],
        ["114-7741906-3350812", "差评", "回复太慢", "已道歉"],
        ["114-8802513-9064721", "信用卡拒付", "不认得这笔扣款", "!未处理"],
    ]
    panel.table(44, columns, rows, step=28)
    panel.text(18, 191, "每一行都要写进行动计划的“原因”部分", 13, RED)
    panel.save("04-defect-orders.png")


def plan_of_action() -> None:
    panel = Panel("行动计划  Plan of action.docx", 290)
    parts = [
        ("一、原因", "Root cause", ["两周放假没有开启假期设置", "客服周末无人值班"], RED),
        ("二、措施", "What we have done", ["向全部买家退款并道歉", "核对每一笔未发货订单"], AMBER),
        ("三、预防", "How we prevent it", ["放假前三天检查设置", "两人轮班，按时回复"], GREEN),
    ]
    for number, (heading, english, lines, colour) in enumerate(parts):
        y = 44 + number * 80
        panel.box(14, y, WIDTH - 28, 70, WHITE)
        panel.draw.rectangle((14, y, 20, y + 70), fill=colour)
        panel.text(34, y + 12, heading, 17)
        panel.text(34, y + 42, english, 13, GREY)
        panel.paragraph(240, y + 14, [f"· {line}" for line in lines], 14, 24)
    panel.save("05-plan-of-action.png")


def appeal_form() -> None:
    panel = Panel("提交申诉  Appeal", 240)
    panel.text(14, 44, "问题类型", 13, GREY)
    panel.box(110, 40, 300, 24, WHITE)
    panel.text(118, 44, "账户被暂停：订单缺陷率")
    panel.text(390, 44, "▼", 13, GREY)
    panel.text(14, 78, "行动计划", 13, GREY)
    panel.box(110, 74, 490, 90, WHITE)
    lines = [
        "1. Root cause: our office was closed for two weeks ...",
        "2. We have refunded every buyer concerned ...",
        "3. From now on two colleagues take turns ...",
    ]
    panel.paragraph(118, 82, lines, step=26)
    panel.text(14, 178, "附件", 13, GREY)
    panel.text(118, 178, "plan-of-action.pdf   refunds.xlsx", 13, BLUE)
    panel.button(110, 204, "提交")
    panel.text(200, 209, "提交之前请再读一遍", 13, RED)
    panel.save("06-appeal-form.png")


def documents() -> None:
    panel = Panel("上传文件  Documents", 300)
    panel.box(14, 44, 250, 240, WHITE)
    panel.text(28, 54, "发 票  INVOICE", 16)
    panel.text(28, 84, "开票日期  2024-01-18", 13, GREY)
    panel.draw.line((28, 108, 250, 108), fill=LINE)
    for number, (item, count) in enumerate([("台灯", "200"), ("灯罩", "200"), ("开关", "60")]):
        panel.text(28, 118 + number * 26, item)
        panel.text(140, 118 + number * 26, f"× {count}")
    panel.draw.line((28, 200, 250, 200), fill=LINE)
    panel.text(28, 210, "供应商：东莞某灯饰厂")
    panel.draw.ellipse((170, 218, 234, 276), outline=RED, width=3)
    panel.text(183, 240, "公 章", 15, RED)
    files = [("供应商发票.pdf", GREEN), ("品牌授权书.pdf", GREEN), ("物流签收单.jpg", AMBER)]
    for number, (name, colour) in enumerate(files):
        y = 52 + number * 56
        panel.box(284, y, 320, 42)
        panel.text(298, y + 13, name, 14)
        panel.draw.rectangle((440, y + 18, 580, y + 25), fill=LINE)
        panel.draw.rectangle((440, y + 18, 580 if colour == GREEN else 510, y + 25), fill=colour)
    panel.text(284, 226, "发票要有公章、日期和数量，", 14, RED)
    panel.text(284, 248, "与店铺地址一致", 14, RED)
    panel.save("07-documents.png")


def case_log() -> None:
    panel = Panel("个案日志  Case log", 176)
    columns = [(18, "时间"), (160, "来自"), (270, "内容")]
    rows = [
        ["03-13 09:20", "我们", "提交行动计划和三个附件"],
        ["03-14 16:05", "绩效团队", "!需要更清楚的供应商发票"],
        ["03-15 10:40", "我们", "补交盖章发票的扫描件"],
        ["03-18 08:12", "绩效团队", "已收到，正在审核"],
    ]
    panel.table(40, columns, rows, step=26)
    panel.save("08-case-log.png")


def declined() -> None:
    panel = Panel("申诉结果  Decision", 54)
    panel.mark(16, 38, RED)
    panel.text(34, 35, "未通过：缺少预防措施", 13, RED)
    panel.text(330, 35, "补充证据后可以再次提交", 13, BLUE)
    panel.save("09-declined.png")


def reinstated() -> None:
    panel = Panel("通知详情  Notice", 230)
    panel.draw.ellipse((20, 50, 64, 94), fill=GREEN)
    panel.draw.line([(31, 72), (39, 82), (54, 62)], fill=WHITE, width=5)
    panel.text(80, 50, "Your selling account is active again", 17, GREEN)
    panel.text(80, 76, "你的销售账户已恢复    2024-03-20", 14, GREY)
    panel.box(14, 108, WIDTH - 28, 76)
    lines = [
        "Thank you for your plan of action. You may sell again.",
        "Funds will be paid out on the usual day.",
    ]
    panel.paragraph(26, 122, lines, 14, 26)
    panel.text(14, 198, "把来往邮件、附件和个案编号存到同一个文件夹", 13, RED)
    panel.save("10-reinstated.png")


def main() -> None:
    for draw in (
        notifications,
        notice,
        account_health,
        defect_orders,
        plan_of_action,
        appeal_form,
        documents,
        case_log,
        declined,
        reinstated,
    ):
        draw()


if __name__ == "__main__":
    main()
