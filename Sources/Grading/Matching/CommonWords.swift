/// Everyday English words that are one slip away from a term, and must not be taken for it.
enum CommonWords {
  /// Words of five letters and more, in lower case.
  static let all: Set<String> = Set(
    """
    about above across actual after again against almost alone along already although always among
    another answer anything around aside asked atleast available aware basic because become before
    began begin behind being below beside better between beyond board bring broad broke brought
    build built called cannot carry catch cause certain chance change cheap check choice choose
    clean clear close clothes coast comes common complete could count couple course cover crash
    cross daily dance deals decide different doing doubt dozen drama drawn dream dress drink drive
    during early earth eight either empty enough enter equal error especially even every everyone
    everything exact except exist extra failed fails false family fault feels fewer field fifth
    fifty fight final finds fine first fixed floor follow force forget forms forth forty found frame
    fresh front full funny further general getting given gives giving glass going grand great green
    ground group grows guess guide happen happy hardly heard heart heavy hence highly holds house
    however human ideal ideas imagine indeed inner inside instead issue itself joint judge keeps
    kinds known knows large later latter laugh learn least leave legal level light likely limit
    lines links listed little lives local logic looks loose lower lucky lunch maker makes march
    match maybe means meant might minor minus mixed money month moral mostly mouth moved moves movie
    music naive named nearby nearly needs neither never newer newest night ninth noble nobody noted
    nothing notice number occur often older once opens order other ought outer outside parts party
    peace people perhaps phase phone photo piece place plain plane plans plate point power press
    price prime print prior prize proof proud prove quick quiet quite quote raise range rapid rarely
    reach ready really reason refer relax remain rest result right river rough round route royal
    rules rural scale scene scope scores sense serve seven several shall shape share sharp sheet
    shelf shell shift shirt shock shoot short should shown shows sides sight silly simply since
    sixth sixty sleep small smart smile smoke solid solve somehow someone something sorry sound
    south space spare speak speed spell spend spent spite split spoke sport staff stage stand start
    state stay steam steel steep stick still stock stone stood store storm story strip stuck study
    stuff style sugar suite super sweet table taken takes taste teach teeth terms thank their theirs
    theme there these thick thing things think third those though three threw throw thus tight times
    tired title today together token topic total touch tough track trade trail train treat trend
    trial tried tries truck truly trust truth twice under unless until upper upset urban usage usual
    utter valid video visit vital voice waste watch water wheel where whether which while white
    whole whose within without woman women wonder words world worry worse worst worth would wound
    write wrong wrote years young yours
    """
    .split(whereSeparator: { $0 == " " || $0.isNewline })
    .map(String.init)
  )
}
