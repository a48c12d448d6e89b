// Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.
// Cross-validated by publisher:
//                             texts    title  authors     date     time     body headings   placed
//   fundus, article             127    0.887    0.847    0.950    0.919    0.961    0.684    0.692
//   fundus, page                130    0.889    0.775    0.954    0.923    0.948    0.679    0.688
//   readability, article         45    0.862    0.737    0.800        -    0.845    0.429    0.237
//   readability, page            50    0.848    0.727    0.571        -    0.836    0.403    0.251
//   wcxb, article               480    0.865    0.846    0.901        -    0.938        -        -
//   wcxb, page                  637    0.823    0.794    0.865        -    0.919        -        -
import type { WeightTable } from "./weight-table";

export const WEIGHTS: WeightTable = {
  step: 0.1,
  features: [
    "QSPHFRQOPQ", // bias
    "PPPPPTIPUPRLPNNSPNRQROPSPOKQPQQPOPQOPSOPPQPPPPPQOQOPPOPOPSPQPRPPNPPOPPPSQPPQOLRPQPRPPPPOQOPPQPPPTPPPPPMPPOXPJR", // width
    "PPPTPNQPNQQSONPQQPPPQTPPPPQPOQQPPPNPQNPPPPPMPPPQQPPPTMPPPNPPPPQPPQNOPPPPRPPPPPPPQPPNPQOPQPPPNPPPPPRPPPPPPPMQTR", // width above
    "PPPPPPRQNQPPPONPSPPQQOQQNPSOOQPPPQOPQQPPPPNPQPQOPPPPRMPPQNPPQRPOPNPPPQQPPPPMPPPPQPOOPSOPPPPPOPPRNQRPPOQPPPKPVQ", // width below
    "RROMORPNQPQPPLORQNPPPPTOPQPOOQQPPPPPOPPQPPPPOPOQRR", // width 2 above
    "PRLPLPSMQRPQOONQSMQPQPPNLPQPPPSPRNPPOPOQMPPPPQNSRP", // width 2 below
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOQPPQPPPPPPQPPOQPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOQPPPPPPPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPNQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPQPPPOPPPPRPQQOPPPPPPPPPPQPPPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPNQPPPPPPPPPPQPPPPPPPPPPPPPPPPPOPPRRPPPPPPPPPPPPPPPOPPPPPOPPPQPPPPPUPPPLPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPQNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPQPQPPPPMPPPPPRPPPPOQPPPPPPPPQOPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPPOPPRPPPPPPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPQPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPQPPPNPPPPPPPPOPQPPPPPPPOTNPPPPPPPOQPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPRPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPQPPPPPPPPPPPPSPPPPPPPPPQPOPPPPPPPPPPPPPPPPPPPROPPPPPPMPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNPPPPPPPPNPPPPPPPPPSPOPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPPPNPSPPPPPPPPPPPPPPPPPOUOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPQPPPPPPPLPUPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // widths of three
    "PPPPPPQOQOPPPPPPPPPPQPKRJQLSRRRPPPPQMPPPPPPOTOQPQOPPQPPPNROQRPPPPQMPOPPPPPPPTDRPPPPPPPPRPPPPPPPPOPRPPPPPPPTOOQPPPPPPQPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPQPPPPPPPPPPPTNPNPLTRPPPPPPPPPPPPPPPRQMPQPPPSPPPPPPPOPPPPPOPPQSLXPPNXCNOPPPPPPPRLPPPPPPPPPPPPPPPPPZPNPPPPPPPPTNOPPPPPPPOQPPPPPPPPPPPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRQPPPPFPQPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPMROPFWNMSPPPPPPSPOPPPPPPPPPPPPPPPPPUPOPPPPPPPXPLOPPPPPUJPTPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPP", // last character
    "PPPPPONOXPPPPPPPPPPPPPPSPQRLQNRPINNQPRQQPPPLQRPPPPPPPPPPNROQRPPPPQNPOOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQOPPPPPPPPTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPRPPPPRPPQPNMRPQPQPPPPPPNTMPPPPPPPPPPPOPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPOPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPSPPPRLRPPPPPPPQPNPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNQPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPP", // first character
    "PPPPPPSPMPPPPPPPPPPPQPPQPPRQNRQPPPPQPPPPQPPPPQPPQOPPTPPPOPOQPPPPPQOPNQQPQPPPNPSRPPPPPPPPPPPPPPPPOPQPPPPPPPUMROPPPPPPPMUPPPPPPPQPPPPPPPPPPPPPPPPPPPOPPRPPPPPPPPPP", // last character above
    "PPPPPORPQOPPPPPPPPPPPPPPPSQPQPQRNMLRPSQQPQPPPPNMPPPPROPPPSNQQPPPPQPPMPPPPPPPROPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPRGRQPPPPPPPPPPPPPPPPQPPPPPPPPOPPPSPPPPPPPPPP", // first character below
    "RLPNLRPRQQQPPSMPNPPQQPPPOQOSPPPSNPQPQQOPPUTOPMRMOPPPQMNPSJPQ", // words
    "PPPPPPRPNPPPPPPPPPPPPPPPPPPPPPQNPOPQQQPPSPPPPPMPPPPPPPQPROOPPPONPPQTQMPPPOPPPRPPPPP[POQOPQPPPPPQNPSQPPRGPJUMOPPRUKQPNOQOQPPTPPLMPQQPPPPPPPNRPPPPPPNPRP", // capitalised words
    "OPPPOPQQQPPSPPPQRPPOPPPP]MSLOPPPPO]OQPPO", // digits
    "PPQMPROQPPPPPPPPRLPQPPPPPPTPOP", // sentences
    "OPPPTPQPQNPSQNJPNRQPOPPPPPPPOQQPOPPPPOPPOPQPPOTPOQPPPPPPVPNP", // commas
    "PPMQPVOJQOPPPPPPNORPPPPPPPPPPQPPPPPPPPPP", // separators
    "QQQPPNNOQRNQPOPPQRPPPPPPPPTPPO", // quotes
    "PPLPPSQNQOPPPPPPNPSQ", // brackets
    "ROLPPQNORQPPPPPPPPPPPSPOPPQPPPQPPOPQOQROQPPPPPPPOPPPPPPPPPPOOPPPPPROPPOPQPPPOPPQQPPOPPPRPPPPPPPPQPPPPPPPPPSPPPPPOPPPQPPPQPPPPPPNPRPPSPPPQPPQPPPPPPPPPP", // common words
    "UPPPOPPQMLPPPPPPPPPQPPPPPPPPPPQTPPPQOOQOQPPPNPQPRRPPPPPPQPOQPRPPNQOOSPROQNPPQOOPPPPPPPQPPP", // blank lines above
    "TPPPOPPQMMPPPPPPPPPQPPPPPPPPPPUPPPPPPPPPQRMLOPPORQQPPPPSRQPNPPPPPPQNSOPPPPPPLPPRPQPNPPNPRQQPPPPPRPOPPPPPPPPPRPPPPPPPPPPP", // blank lines below
    "UPPOPPMPQPQPNPPUJPPPPPPPPPKPTPRPPPPPNNRPPQPPPPHQSPPPPPPPJPSPPPPPPPPMVOPPPPPPLPUPPPPPPPOPPP", // repeated
    "SJIPPRLMPQPPPPOPPORPPRPLPPPQPPOPPLPPSUQNSKNTPPMORQPOPPPPPNPQPWPLPQQPOPNVRPOPPWKNPPPPPPTPPPPPPPPPPPPPPPPPPPSPQOPPVOPPPNPQ", // overlap
    "PPPPPPPPPPPPPPPPPPPPPPNPPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // echo
    "PPPSQTOKPPPPQPPPOROPPPLPPROTNQPPPPPPPSNP", // words of the prose below
    "LWTPPPPPPPMVQOPPPPPPOTQPPPNPPP", // overlap rank
    "PPPPPPPPPPPPPPPRPPPPPPPPPOPPPPOPPPPPOPRPOPPPPOPPRPQPPPPQRPPMSPPPPQPPQKUPPPPNPPSMPPPPPPPPPPRPPPPSNTPPPPPPPPPPPPPPPPPPPPPPPPPPPPMPRSPPPPPPPPOSPPPPPPPPOUPPPPPPPPPRPPPPPPPPPRPPPPPPPPPQLPPPPPSQRSWPPPPPLPPPPPPPPPPPPPPPPPPPPPPPPPRPPQOPPPPPPPPRPPPPPPQPPOPPPPNRPPPQPPPPUPNPPPPPPPUPPPPPPPPPPPPPPPPPPOPPPPPOPPSOPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPRPPPPPPPPOSPPPPPPPPPPPPPPPPPPPQPPPPPPQPPPOPPPPPVPPORPPPPPMRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOQPOPTJOQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPQPPP", // place
    "QPTOMNTNOQ", // prose
    "PPOOPOWVPPPPPPPMUPPPPPPQPPPPPPOPPPPPPPPPPPPPPPQQOPOPQPOPPQPPQPPMOQOORRQPPHKQPLQT", // index
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPQPPPPPPPPPOPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOSPPPPPPQPPQPPPPQPPPPPPPPPPPPPPPPQPPPPPPPPPPPQPPNPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPQPPPPPPPPPSPPP", // index and width
    "OTPPPOPOQPPPLPQNPTQPTPPPPPPROPSPPPPPQSNPQPPPPPPPOPTPPPPPPPPPYPPPPPOPPP", // from the end
    "PPPOPQLUPQPPPPPQNPPQPPPPPPNPQRPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPRPQPQPMPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOQPPPPPOQQPNPQQPOPSNNOPPPPPPSPQRPPPPPPPPPPPPPPPPPPPQPPPPPPMPQPPPPPPSLPQPQPPPPROPPPRPPPPPPPPP", // run of short lines
    "QPOPPOQQNQQPPPPPPOOTPPPPPPOPRSPPPPPPPPPWPPPPPPPPPPPPOPPPQPOPQPPPPQNMQQPPPPPPPPTOPPPPPPOPSPPPPPPPPPPP", // prose above
    "QQPPPPOPNQPPPPPPPPOQNPPQQPPNRMPPQPPPOPRPPPPPPPPPPPPPPPPPQSPMPPPPPPMPSQPPPNPRNPRPPPPQPQNNRQPPPPPPPPPP", // prose below
    "NPPPPPQWPOQXTPPQROPHSPPPPPPPPPPPPPPPVPONPPMRQRNQQLSPPPNOPNNTQPPNPOPORRNPPLJQQPRQ", // prose before and behind
    "QPPLOOMORSPPPPPPPOPSRPPPPPHOQQNPSOMPSLPSPPPPPPQPOPPPPPPPPPPPRPPPPPJPPTPPPPPPMPQO", // tail marks
    "PPPPPRPOQPOPPN^KPPPSPPPPPPPPPPPPJS[LPMQOPPPPPPPPPPPPPPPPPPPP", // date
    "OPPPPTMUPQQQOPLTOPNQ", // date above
    "PPPPPPORNQPRKRLPNSOQPPPPPPPPROPSOPPPOOPPPPPPPPPPPPPPPPPPPPPP", // date below
    "PPOSORPPPPPPPPPPPPPPPPP]PLPMQP", // name
    "QPPFPPPWPOQPPNPQPPNPPPPPPPPPPOPPPPPPPPQPPPPRPPPMPPOPPUPPPOPPPPPXPNPOPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // spelling of names
    "PQPPPQOQQPPPQPPPOPPQOPPPQPPPPP", // name above
    "PPPOPRPQQPPPPPPPPPPPOPPKQSPPPPQQPPPPPPPPPPPPPPPPPPLRPPPPPPQPPPQPPQPPPPPPPPPPOPPPPPPPPPPPRP", // name below
    "PPPPPPPPPPPPPPPQPPPPPPPQPPPPPPPPPPPPPPPPQPPPPPPPPPRPPPPOPPPPPPPPPPPPPORPPPPPPPQOPPPPPPPPPPPPPPPQNPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPMPPPPPRRPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPNPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // name and place
    "PPPPPPPPPPPPPPWLPPPPPPPPRPPPPPPPPPUPPPPPPPPPQOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPVPONPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPRQPPPPPPPPP", // date and place
    "PPOUPQPPQPPPPSPNPPPPPPPXPPPMQPPPPPPPPPPP", // name and date
    "QTPNPRROPOSMPNOPTMPP", // like the line above
    "PPNP[PONPP", // clock
    "PPPPPPRPPNPPPPPPSPOPPPPPPPOPPP", // link
    "PPPPPPPPPPPPPQPPOPQPPPPPPPPPPP", // at sign
    "PPPPPPPPPPPPPPPPNPQPPPPPPPPPRP", // copyright sign
    "PPPPPPPPPPPPPPPPPPPPOPPPPSMH[PPPPPPPOPPQ", // advertisement
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // author-box
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPP", // comments
    "PPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPOPPR", // consent
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // copyright
    "PPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPQ", // follow
    "PPPPPPPPPPPPPPPPPPPPQPPPPPPPOPPPPPPPPPPP", // footer
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPMPPP", // login
    "PPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPRPPP", // navigation
    "PPPPPPLPSPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPP", // newsletter
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPP", // player
    "PPPPPPPPPPPPPPPPPPPPPPPPPQPPQPPPPPPPPPPP", // popular
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // reading-time
    "PPPPPPPPPPPPPPPPMLZPPPPPPQMLUQPPPPPPPPPP", // related
    "PPPPPPNPOVPPPPPPPPPPPPPNPUPPRQPPPPPPNPPQ", // share
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // tags
    "PPMSWMPPOPPPPPWMPPNRPPPPPPPPOPPPTPPRPPKP", // month
    "QQPIPQOPPRPPPPPPNQOPPPPPPPPPPPPPQOPMROQQ", // weekday
    "PPPTPPRQNNPPPNYPPPPPPPPPPPPPPPPPPPPPPPOP", // date-label
    "PPPPMRPORPPPPPPPPPPPPPPPPPPPPPPPPPPPPPSP", // relative-time
    "PPNPPPMQPRPPPaPHNLSPPPPPPPPPPPPPPPPPPPPP", // by
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPNPPP", // contributor
    "PPPVPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQKPPP", // job
    "QPPQPNPOPRPPPPPPPPPPQPPPPPPPPPPPPPPPOPOS", // staff
    "PPPPPVPLVPPPPKP[MGZPPPPPPPPPUPPPKPPWIPUP", // credit
    "PPPPPVNLSPPPPPPPPPPPPPPPPPPOQPPPPPPPKPRP", // agency
    "OPPPPSPPOP", // advertisement above
    "PPPPPPPPPP", // author-box above
    "PPPPPQPPPR", // comments above
    "PPPPPPPPPP", // consent above
    "PPPPPPPPPP", // copyright above
    "PPPPPPPPPP", // follow above
    "SPPPPPPPPP", // footer above
    "QPPPPPNPPP", // login above
    "QPPPPPPPPP", // navigation above
    "PPPPPPPPPP", // newsletter above
    "PPPPPPPPOP", // player above
    "PPPPPPPPPP", // popular above
    "PPPPPPPPPP", // reading-time above
    "PPPPPPOPPP", // related above
    "PPOOPSOPPR", // share above
    "PPPPPPPPPP", // tags above
    "PPPRPPOPPP", // by above
    "PPQPPMPPPP", // credit above
    "OPPPPRPPOP", // advertisement below
    "PPPPPPPPPP", // author-box below
    "PPPPPPPPPP", // comments below
    "PPPPPPPPPP", // consent below
    "PPPPPPPPPP", // copyright below
    "PPPPPPPPPP", // follow below
    "QPPPPPOPPQ", // footer below
    "QPPPPPLPPP", // login below
    "PPPPPPPPPP", // navigation below
    "PPPPPPOPPP", // newsletter below
    "PPPPPPPPPP", // player below
    "PPTPPOPPPP", // popular below
    "PPPPPPPPPP", // reading-time below
    "PPPQPQSPOK", // related below
    "PPPPPROPRQ", // share below
    "PPPPPPPPPP", // tags below
    "MPQOQPPPPP", // by below
    "PPPOPQMVPN", // credit below
  ],
  biases: "RHMWO[WRRNPEEQFA",
  titles: [
    "P", // bias
    "PMNPQPSRONP", // width
    "PQRPMPPPPPP", // width above
    "POOPPPPSQPP", // width below
    "SPNNP", // width 2 above
    "PPOOR", // width 2 below
    "PPPMPPPSQQQPPOQVQPPOORSPPPPPNPPPPPPPPPPNPPPQPSJPPTVQQPOSNPOPOPPPPPPPPPPPPPPPPPPORUUPQOMVPPTMQPPPOMOOPPPPPPPPPPPPPPPPRRPPPNKOPPRIMSPPPPPNPPPPPPPPPPPPPPPPPNPPMQMQMPPLPPPPPPPPPPPPPPPPPPPPPPPPPNPPPPRPPPPPPPPPPPPPPPPPPPP", // widths of three
    "PPPPTMKPPNPTNPPPRPSPSRRDPNMQOPMPPPTPONTLRPOPQPPP", // last character
    "NPPPPMLPPPPSPPPPOPIPUPRNPPPUPOOPPPPPPOSPPPPRPPPP", // first character
    "RPOPQSOPPMLPPPVP", // last character above
    "PPRPPSMOPPPKNPPP", // first character below
    "ONPTQP", // words
    "RPPNPOPSPKNPUQP", // capitalised words
    "PXPP", // digits
    "PMP", // sentences
    "PPPPPM", // commas
    "KHJP", // separators
    "RPT", // quotes
    "PL", // brackets
    "NPUPQPPOQRPPPNP", // common words
    "NSPRNPSMP", // blank lines above
    "ORPPPPRPROOP", // blank lines below
    "PPQPPOPTP", // repeated
    "KPSQJOPRPPPP", // overlap
    "XP[IPP", // echo
    "PSPR", // words of the prose below
    "QQT", // overlap rank
    "PPPPQPOLPPPPPPUPPOPMPQRPOPSPPMPPPPPPPOPOPONOTTMLNPPPPPPPPPPT", // place
    "N", // prose
    "RQPPPOMP", // index
    "PPPRQPVQONPPQSRQPPPMPPNQRPPSPOPPPPQOPNPP", // index and width
    "QPPPPPP", // from the end
    "PPOQPPPPQRPPPPNPPOPQPPPS", // run of short lines
    "PPQPPPPPOP", // prose above
    "PPPPPRPPPP", // prose below
    "LUTPMPPL", // prose before and behind
    "PPPNPPPP", // tail marks
    "XRPPPO", // date
    "PQ", // date above
    "PSPVPP", // date below
    "PPO", // name
    "PPPOOLPPPPPPPPNPPPPOP", // spelling of names
    "PPP", // name above
    "OTVPWXPRR", // name below
    "PPPPPPLPSPPPPPUPPNPPPPMPPPPPPPPPPPPPPPPP", // name and place
    "PRPNQPNPPPPPPPPPPPPP", // date and place
    "PPPP", // name and date
    "PL", // like the line above
    "L", // clock
    "NRP", // link
    "NOP", // at sign
    "PPP", // copyright sign
    "NPPP", // advertisement
    "PPPP", // author-box
    "OOPP", // comments
    "PPPP", // consent
    "OPPP", // copyright
    "NPPP", // follow
    "MPPP", // footer
    "NOPP", // login
    "NIOP", // navigation
    "PPPP", // newsletter
    "PPPP", // player
    "QPPP", // popular
    "POPP", // reading-time
    "ONPP", // related
    "PPPO", // share
    "PPPP", // tags
    "PMOP", // month
    "QOPP", // weekday
    "PMPP", // date-label
    "PPPP", // relative-time
    "SOOL", // by
    "OPPP", // contributor
    "PPON", // job
    "PMPO", // staff
    "NPPM", // credit
    "LPOP", // agency
    "P", // advertisement above
    "P", // author-box above
    "N", // comments above
    "P", // consent above
    "P", // copyright above
    "P", // follow above
    "P", // footer above
    "P", // login above
    "S", // navigation above
    "P", // newsletter above
    "P", // player above
    "O", // popular above
    "P", // reading-time above
    "M", // related above
    "P", // share above
    "P", // tags above
    "P", // by above
    "O", // credit above
    "P", // advertisement below
    "P", // author-box below
    "P", // comments below
    "P", // consent below
    "N", // copyright below
    "R", // follow below
    "P", // footer below
    "P", // login below
    "P", // navigation below
    "R", // newsletter below
    "P", // player below
    "I", // popular below
    "S", // reading-time below
    "P", // related below
    "P", // share below
    "R", // tags below
    "Q", // by below
    "L", // credit below
    "PPPQSRTV", // likely title
    "SQPOI", // rank by likelihood
    "RPQNL", // rank by topic
    "PPQPU", // topic words
    "NPPSSRR", // topicality
    "PPPPV^", // topicality a word
    "QPQPI", // rank by topicality
    "MPQPPPQPPO", // lines to body
    "UTQPPP", // lines to byline
    "PPLPPP", // lines from byline
    "PNPPP", // menu below
    "PPNQP", // rival above
    "PQPSP", // rival below
    "PPUSMPOPLPOPPRPP", // reads as
    "QPTPPPPPMPPPPRPP", // above reads as
    "OPSTRPTOPMNPPNPP", // below reads as
    "PSSVSP", // words of the lead
    "PQWV", // share of the lead
    "PQPNH", // rank by lead
    "PPPQR", // from the top
  ],
  judges: {
    byline: [
    "P", // bias
    "=LPONMKOKPP", // width
    "PPPPPPPPPPP", // width above
    "PPPPPPPPPPP", // width below
    "PPPPP", // width 2 above
    "PPPPP", // width 2 below
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // widths of three
    "BPPHMFFGJNMECK?PMPNRYIZMLKOHSPPPPPLPMPPNPPPONPPP", // last character
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // first character
    "PPPPPPPPPPPPPPPP", // last character above
    "PPPPPPPPPPPPPPPP", // first character below
    "QPMPOK", // words
    "ZPPNHSDMRO>HUII", // capitalised words
    "VPR<", // digits
    "PPP", // sentences
    "LPUKML", // commas
    "PYKP", // separators
    "PPP", // quotes
    "PP", // brackets
    "PPPPPPPPPPPPPPP", // common words
    "PPPPPPPPP", // blank lines above
    "PPPPPPPPPPPP", // blank lines below
    "WLPRFO]NP", // repeated
    "PPPPPPPPPPPP", // overlap
    "PPPPPP", // echo
    "PPPP", // words of the prose below
    "PPP", // overlap rank
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // place
    "P", // prose
    "PPPPPPPP", // index
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // index and width
    "PPPPPPP", // from the end
    "PPPPPPPPPPPPPPPPPPPPPPPP", // run of short lines
    "PPPPPPPPPP", // prose above
    "PPPPPPPPPP", // prose below
    "PPPPPPPP", // prose before and behind
    "PPPPPPPP", // tail marks
    "PPPPPP", // date
    "PP", // date above
    "PPPPPP", // date below
    "NVV", // name
    "INKQTUUK]WGZYUMQX]PMO", // spelling of names
    "PPP", // name above
    "PPPPPPPPP", // name below
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // name and place
    "PPPPPPPPPPPPPPPPPPPP", // date and place
    "OQQP", // name and date
    "PP", // like the line above
    "P", // clock
    "PPP", // link
    "PPP", // at sign
    "PPP", // copyright sign
    "YOKP", // advertisement
    "PPPP", // author-box
    "SPBP", // comments
    "PPPP", // consent
    "PPPP", // copyright
    "LWHP", // follow
    "PPPP", // footer
    "LKJP", // login
    "^CDP", // navigation
    "MPFP", // newsletter
    "MFKP", // player
    "OOAP", // popular
    "MPCP", // reading-time
    "P^<P", // related
    "LN;P", // share
    "RLJP", // tags
    "TOFM", // month
    "PPPP", // weekday
    "PPPP", // date-label
    "PPPP", // relative-time
    "Y[FL", // by
    "OCCM", // contributor
    "^GLP", // job
    "VOVM", // staff
    "O7EO", // credit
    "GHTM", // agency
    "P", // advertisement above
    "P", // author-box above
    "P", // comments above
    "P", // consent above
    "P", // copyright above
    "P", // follow above
    "P", // footer above
    "P", // login above
    "P", // navigation above
    "P", // newsletter above
    "P", // player above
    "P", // popular above
    "P", // reading-time above
    "P", // related above
    "P", // share above
    "P", // tags above
    "_", // by above
    "U", // credit above
    "P", // advertisement below
    "P", // author-box below
    "P", // comments below
    "P", // consent below
    "P", // copyright below
    "P", // follow below
    "P", // footer below
    "P", // login below
    "P", // navigation below
    "P", // newsletter below
    "P", // player below
    "P", // popular below
    "P", // reading-time below
    "P", // related below
    "P", // share below
    "P", // tags below
    "P", // by below
    "=", // credit below
    "LMORVVSWZ", // likely byline
    "PLQQOWNSM", // likely time
    "PPRQOSLOL", // likely heading
    "VPNLHGJPP", // likely paragraph
    "MQOPGUPNPOPPPKOP", // reads as
    "KPQUNPNNPOKPPMKP", // above reads as
    "MT[HOKUONQNPTNPO", // below reads as
    "LMKSOLHOPNJPOLTP", // 2 above reads as
    "NPZPKJZNOPJPPOOP", // 2 below reads as
    "PHPTPPKPPPUSRROMGL", // from the title
    "PRQMRRLJNPV@ONMQLN", // from the first paragraph
    "Pb]YJMMNJPRSSQQPPP", // from the last paragraph
    "FNURQQU", // spelling of all words
    "NLQSMQM", // spelling least like a name
    "KMKNMTX", // spelling of the first word
    "LPMNUSN", // spelling of the last word
    "SQMH", // low words
    "TPL", // mentions
    "XXX", // opens longer lines
    "PPMK", // byline nearby
    "TRMIHXXPJDNJMLJXNNPS", // place and byline of the header
    "KOVLIPUU@KJS>TVS", // place and name
    "TROR", // time nearby
    "INOR", // headings
    "QROOK", // alike headings
    "OEQOL", // since a heading
    "QOMQN", // until a heading
  ],
    heading: [
    "P", // bias
    "PMPPPPNLJPP", // width
    "PLMNPNPOPPS", // width above
    "OGMNOKPOQPP", // width below
    "NOPPP", // width 2 above
    "KLPPQ", // width 2 below
    "PWPD[PPPPPWPPPPPPPPPPPPPPPPPPPPPPPPPOMHHFPKMBKOPGPMKOPLKOJTPPPPPPPPPPPPPLPNMGPJOPPPPJMPYQPPONHUPPPPPPPPPPPPPJPMTAPHRPPNPKNGLPPMNQHJPPPPPPPPPPPPPHGPRKPRIPUUPFPQNOPLPGENPPPPPPPPPPPPPRVULHPBPLQSPPNJTXPLGKTMPPPPPPPPPPPP", // widths of three
    "PPPQJQPCSOFRQPSPOPPPISMBQODVLNOPPPRLNPONNPPPHPPP", // last character
    "GPGPJSUUPPPPFVJPCPHPUSRPPPPOGMJPPPPOPPOPPPPPPPPP", // first character
    "NPPNR?QPTMDKNPKP", // last character above
    "PPMPHWMJPHNANDIP", // first character below
    "PMPPML", // words
    "NPPPTMQPOLNPMQM", // capitalised words
    "JICM", // digits
    "LFP", // sentences
    "KPOOJO", // commas
    "IFIP", // separators
    "PSR", // quotes
    "PJ", // brackets
    "PIPRPQOPPKJNHSO", // common words
    "OIPPPPOPP", // blank lines above
    "NNPPLR?PLPEP", // blank lines below
    "LSPQTPBJP", // repeated
    "LLRQKLPVKOIP", // overlap
    "XPPPPP", // echo
    "NSSR", // words of the prose below
    "QQV", // overlap rank
    "PPOJHMPPPPPPJKBHMOIPPMFJHKLVPPPPLKNMHNLYPOPPPPPPJPPPPPPPOPPP", // place
    "O", // prose
    "SOUPSPPP", // index
    "PORWPPPPPPPPOPOPPPPPYGQKSPNPPPEMQYPVMMOP", // index and width
    "PUVWPPP", // from the end
    "RPPHPSPPIELKPPPPPMPNOPQJ", // run of short lines
    "PLONPRMPQP", // prose above
    "PPNNPQOQPP", // prose below
    "[NJTSIQP", // prose before and behind
    "PPOLPGMN", // tail marks
    "KPNLPW", // date
    "ZT", // date above
    "UTLPPO", // date below
    "POL", // name
    "UPPPFKMPPPPPPOQIPNKIM", // spelling of names
    "PJP", // name above
    "PJMNPVLPP", // name below
    "PHTPOOOMPPPPKOLMPPKPPOPPPPPOPLPPPPPPPNMP", // name and place
    "PMHPPPPMMMPPPPPONMOP", // date and place
    "PPGP", // name and date
    "OO", // like the line above
    "K", // clock
    "NLO", // link
    "PGL", // at sign
    "NFI", // copyright sign
    "LI:P", // advertisement
    "PPPP", // author-box
    "PENP", // comments
    "EPPP", // consent
    "PPPP", // copyright
    "NKOO", // follow
    "KLKP", // footer
    "NLFP", // login
    "HROP", // navigation
    "EKKP", // newsletter
    "LJOP", // player
    "NHMP", // popular
    "PPOP", // reading-time
    "L;FO", // related
    "HKBL", // share
    "MPJP", // tags
    "PPPW", // month
    "PUMG", // weekday
    "XOPP", // date-label
    "LIPO", // relative-time
    "QLPV", // by
    "LPKP", // contributor
    "OIFP", // job
    "HSFL", // staff
    "CAGI", // credit
    "@IBG", // agency
    "Z", // advertisement above
    "P", // author-box above
    "X", // comments above
    "P", // consent above
    "K", // copyright above
    "M", // follow above
    "N", // footer above
    "N", // login above
    "M", // navigation above
    "G", // newsletter above
    "L", // player above
    "J", // popular above
    "O", // reading-time above
    "O", // related above
    "T", // share above
    "M", // tags above
    "K", // by above
    "Q", // credit above
    "Q", // advertisement below
    "P", // author-box below
    "L", // comments below
    "P", // consent below
    "K", // copyright below
    "J", // follow below
    "N", // footer below
    "L", // login below
    "K", // navigation below
    "L", // newsletter below
    "M", // player below
    "K", // popular below
    "O", // reading-time below
    "M", // related below
    "I", // share below
    "O", // tags below
    "Q", // by below
    "Z", // credit below
    "PPSNLJLMO", // likely byline
    "OPNQRKPKN", // likely time
    "PNNMOQTRQ", // likely heading
    "MPPPPTPLI", // likely paragraph
    "PPPPKIKPPQNPPPPP", // reads as
    "PPPRMLKPPOPOPPPP", // above reads as
    "PPPPKPNPPMPUPPOP", // below reads as
    "RPPNSRFPPNQPPPPP", // 2 above reads as
    "PPPPPPPPPNPJPPMP", // 2 below reads as
    "PPPPPPPPPPRNLPPRPO", // from the title
    "PMPPPPPPPPPPSPRPPP", // from the first paragraph
    "PPTOPPRPPPPOPPPPPP", // from the last paragraph
    "PMOPOQP", // spelling of all words
    "PPPONPN", // spelling least like a name
    "PQPLPLP", // spelling of the first word
    "POPPPPM", // spelling of the last word
    "OOPP", // low words
    "TPP", // mentions
    "NTG", // opens longer lines
    "LPIR", // byline nearby
    "PPPPPQNEOPPPNPPPQDOP", // place and byline of the header
    "PPPPOQOLPPPMPDPK", // place and name
    "POPR", // time nearby
    "PPPO", // headings
    "HNOYV", // alike headings
    "OPPQP", // since a heading
    "MMNPQ", // until a heading
  ],
  },
  transitions: [
    "SKLRKLMFNRNPPMPP", // menu
    "FPTOPPPPPPPPPPPP", // bylineAbove
    "JPOVPPPOPPPPPPPP", // dateAbove
    "PPPPRVVNSQKOONPO", // title
    "PPPPRRQOVJGOONOP", // deck
    "PPPPSSYQTNKPNOPO", // byline
    "PPPPOUPRXPJPOOPP", // date
    "PPPPOQKSVQDOOLOP", // header
    "PPPPPPPPYVGJG5PJ", // paragraph
    "PPPPPPPPUOHNMPPP", // heading
    "PPPPPPPPFRYMK6JM", // insert
    "PPPPPPPPHNOPWGPP", // bylineInside
    "PPPPPPPPHMSPPJPP", // dateInside
    "PPPPPPPP)6PPPXJJ", // tail
    "PPPPPPPPDLPPPPPP", // bylineBelow
    "PPPPPPPPGNPPPKPP", // dateBelow
  ],
  starts: "OLNRIMMJ]YMPPPPP",
  ends: "_PPNOOPNLPMMNRQO",
  calibration: {
    title: [10, 29, 55, 69, 79, 81, 81, 85, 92, 96, 98],
    authors: [57, 62, 76, 79, 79, 79, 81, 85, 86, 88, 88],
    published: [74, 74, 74, 79, 79, 79, 82, 87, 90, 90, 90],
    body: [14, 31, 67, 67, 67, 67, 67, 67, 84, 93, 95],
  },
};
