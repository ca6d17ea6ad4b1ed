/// Small words that tell a Latin-script language: articles, pronouns, prepositions, greetings.
enum FunctionWords {
  /// The longest word of the tables, in scalars.
  static let longest = 12

  /// The languages, as the indexes in ``foreign`` name them.
  static let tags = ["es", "de", "fr", "it", "pt", "nl", "pl", "sv", "tr", "id", "vi"]

  /// English function words; a word that another language shares counts for both.
  private static let english = """
    a an the and or of to in on at by for with from as is are was were be been has have had will
    would can could may must shall should do does did not no i we you he she it they my our your
    his her its their me us him them this that these those if when which who what how why there
    here dear please thank thanks sorry hello hi regards sincerely all any more than after before
    about into out up then so but also only very
    """

  /// A word and the languages that use it: the lowest bit for English, the bit `n + 1` for the tag
  /// at place `n` of ``tags``.
  static let languages = WordTable<UInt16>(
    lists: [(english, 1)] + lists.enumerated().map { ($1, 2 << UInt16($0)) }
  ) { $0 |= $1 }

  private static let lists = [
    """
    el la los las un una unos unas de del y o que en por para con sin su sus mi mis nuestro nuestra
    nuestros es son está están hemos ha han como más pero muy este esta estos usted ustedes le les
    se lo al gracias estimado estimada saludos hola atentamente cordialmente pedido cliente
    """,
    """
    der die das den dem des ein eine einen einem einer und oder nicht ist sind wir sie ich ihr ihre
    ihren ihrem unser unsere unseren mit von zu zum zur auf für bei nach aus dass wenn wird werden
    haben hat sehr geehrte geehrter damen herren vielen dank bitte freundlichen grüßen hallo auch
    """,
    """
    le la les un une des du de et ou que qui dans pour par sur avec sans nous vous je il elle ils
    notre nos votre vos est sont avons avez ont ce cette ces pas ne se au aux merci bonjour monsieur
    madame cordialement salutations commande être très
    """,
    """
    il lo la gli le un una di del della dei delle e o che in per con su da al alla sono siamo abbiamo
    ha hanno non nostro nostra vostro vostra questo questa grazie gentile cordiali saluti buongiorno
    ordine cliente più
    """,
    """
    o a os as um uma de do da dos das e ou que em no na nos nas por para com sem seu sua nosso nossa
    não são está temos obrigado obrigada prezado prezada olá atenciosamente pedido cliente mais
    """,
    """
    de het een en of van voor met op aan uit niet is zijn wij we u uw ons onze ik dat die deze dit
    hebben heeft wordt worden geachte beste groet groeten bedankt bestelling ook
    """,
    """
    i w z na do się nie jest są że dla od po przez oraz jak nasz nasza państwa szanowni proszę
    dziękuję dziękujemy pozdrawiam zamówienie
    """,
    """
    och att det som en ett på är av för med till inte vi ni har den de vår hej tack hälsningar
    vänliga beställning
    """,
    "ve bir bu için ile sayın merhaba teşekkürler sipariş olarak değil da de çok saygılarımla",
    "dan yang di ke dari untuk dengan ini itu kami anda tidak akan terima kasih pesanan",
    "và của là có cho không được với chúng tôi bạn đơn hàng cảm ơn xin chào này các",
  ]
}
