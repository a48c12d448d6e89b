// Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.
// Cross-validated by publisher:
//                             texts    title  authors     date     time     body headings   placed
//   fundus, article             127    0.895    0.842    0.960    0.932    0.965    0.709    0.715
//   fundus, page                130    0.897    0.815    0.935    0.897    0.946    0.705    0.696
//   readability, article         45    0.793    0.703    0.800        -    0.830    0.411    0.222
//   readability, page            50    0.788    0.698    0.571        -    0.829    0.401    0.242
//   wcxb, article               480    0.859    0.855    0.888        -    0.945        -        -
//   wcxb, page                  637    0.826    0.795    0.870        -    0.925        -        -
import type { WeightTable } from "./weight-table";

export const WEIGHTS: WeightTable = {
  step: 0.1,
  features: [
    "RTPHERROQQ", // bias
    "PPPNPUGPVQQKPNNTOMRQQOPSPOKQQQQPOPQOPSOPPRPPPPPQOQOPPOPOPSOQPSPPNPPNPPPTQOPROKQPPPRPPPPOQOPPQPPPUOPPPPLPPNYPIR", // width
    "PPOVPMRQMQPTOMPPRPPQPUPPPPQPOQRPPPNQPMPPPOPLPPPQQPPPTLPPPNPQPPQPPQNOPPPPSPPPPPPPPPQNPQOPRPPPMPPPPPSQPPPPPPMQTR", // width above
    "PPPPPPTSMQPPPONPTPPQPNQRMPSPPPPPPQOPQPPPPPMPQPQOPPPPTMPPQMPPQRPNPNPPPPQQPPPLPPPQQPONPSNPQPPPOPPSNQSPPOQPPQJPVQ", // width below
    "RROMORPNQQQQPLORQNPQPPUPPQPOPQQPPPOPPPPQPPPQOOOQRS", // width 2 above
    "PRKPKOSMRRPPOOOQSMQPPPPNLPQPPPSPRMPPOPOQMPPPPPNTQP", // width 2 below
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPQPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNQPPQPPPPPPRPQPRPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPORPPPPPPPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPSPPPPPPPPMQPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPOPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPRPPOOPPPPRPQPOPPPPPPPPPPRPPPPPPPMPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPOQPPPPPPPPPPPPPPPPMQPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPRRPPPPPPPPPPPPPPQOPPPPPNPPPQPPPPPVPPPLPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPNPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPNPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPSPPPPPPPOPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPQPRPPPPKPPPPOSPPPPOQPPPPQPPPPOPPPPPPPPPPPPPPPPPPPPPPSPPPPPOPPPPPPPOQPRPPPPPPTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPQPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOQPPPQPPPLPPPPPPPPPPROPPPPPPOUNPPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPRPPPPPPPPPOPPPPPPPQPPPPPPPPPPPPPPPPRPPPPPPPPPPPPTPPPPPPPPPQPNPPPPPPPPPPOPPPPPPPPROPPPPPPLPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNVPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQOPPPPQPPPMPPPPPPPPMPPPPPPPPPTPNPPPPPPPPPPPPPPPPPMPPPPPPPPPPPPPPPPPPPMPTPPPPPPPPPPPPPPPPPNVOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNPQPPPPPPPLPVPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPRPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // widths of three
    "PPPPPPQOQPPPPPPPPPPPQPKRJQLSRQRPPPPQMPPPPPPPTOQPQOPPQPPPNSOQQPPPPPLPPPPPPPPQUARPPPPPPPPSPPPPPPPPOPRPPPPPPPVNOSPPPPPPQPOPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPLPPQPPPPPPPPPPPTNPOPKURPPPPQPPPPPPPPPPQPMOPPPPUPPPPPPPPPPPPPOQPQSJZPPMYANOPPPPPPPSKPPPPPPPPPPPPPPPPP]PMPPPPPPPPUMOPPPPPPPOQPPPPPPPPPPPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRRPPPPEPQPPPPPPPOPRPPPPPPPOPPPPPPPPPPPPPOPPPPPQPPPPLROPEXNLSPPPPPPUPNPPPPPPPPPPPPPPPPPWPNPPPPPPPZPKOPPPPPUIPUPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPP", // last character
    "PPPPPNNOXQPPPPPPPPPPPPPTPQRKQMRPHNNQPRPQPPPJQQORPPPPPPPPNSOQQPPPPPNPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQOQPPPPPPPUPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNPPPPPPPPPPPPPPPTPPPOSPPPPMLSOQPQPPPPPPNUMPPPPPPPPPPPPPPPPPPQPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPOPPPPPPPPPPPPPPPPPQPPOPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPSPPPRLSPPPPPPPSPMPPPPPPPQPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPMQPPPPPPPPPPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPP", // first character
    "PPPPPPRPLPPPPPPPPPPPRPPQPPSQNRQPPPPQQPPPQPPPPQPPPOPPUPPPPPPPPPPPPQOPMRQPQPPPMPTRPPPPPPPPQPPPPPPPOPQPPPPPPPULSPPPQPPQOMVQPPPPPPQPPPPPPPPPPPPPPPPPPPNPPSPPPPPPPPPP", // last character above
    "PPPPPORPPOPPPPPPPPPPPPPPPUPPPPQRNMKRPTQQPQPPPPOLPPPPSOPPPSMPPPOPPPPPLPPPPPPPSOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPSERQQPPPPPPPOPPPPPPPQPPPPPPPPOPPPTPPPPPPPPPP", // first character below
    "RJPNKSPSPQQPPSLPNPORQPPPOQOSPPPTNPRPQQOPPUTOPMSMPPPPQMOPTJPQ", // words
    "PPPPPPRPMPPPPPPPPPPPPPPPPPPPPPQMPOPQRRPQTPPPPPKQPPQPPPQPROOPPPNNPQQSQMPQPNOPQSPPPPP]PNQPPQPPPPORNPRQPPSEOJUMOPPRVJQPNOQOPPPVPPMNPQQPPPPPPPNQPPPPPPMPTP", // capitalised words
    "PPOPPOQQQPPUPPPQRPPOPOPP^KSKPPPPPN_OSPOO", // digits
    "PPQMPSORPPPPPPPPRJPRPPPPPPTPOQ", // sentences
    "OPPPTPQOQNPSPNJPNRQPPPPPPPPPOPRPNPPPPOPPOPQPPNTPNQPPPPPPVPMP", // commas
    "PPKRPWOHQOQPPPPPNMRPPPPPPPPPORPPPPPPPPPP", // separators
    "QQRPPNNPQRNRPOPPQSPPPPPPPPTPPO", // quotes
    "QPKPPSRNQPPPPPPPNPSR", // brackets
    "RPLPPQNORQPPPPPPPPPPOTPOPPQPPPQPPMPQOQROPPPPPPPPOPPPPPPPPPPOOPPPPPROPPOPQPPPOPPQQPPNPPPRPPPPPPPPQPOPPPPPPPSPPPPPOPPPQPPPQPPPPOPMPSPPSPPPQPPPPPPPPPPPPP", // common words
    "UPPONPPQLMOPPPPPPPPRPPPPPPPPPPQUPPPRPNQPRPOPNOQQRRPPPPPPQPORPSPPNQNOSPROPNPPQOOQPPPPPPQQPP", // blank lines above
    "TPPPOPPQMNOPPPPPPPPSPPPPPPPPPPVPPPPPPPPPQRMLPPPPRQQPQPPTRQPNPPPPPPQMTPPPPPPPKPPSQQPMPPNPQQQPPPPPRPOPPPPPPPPPSPPPPPPPPPPP", // blank lines below
    "TPPMPPMPQQQPLPPWIQPPPPPPPPIPWPRPPQPPMMRPPQPPPPFRSPPPPPPPGPUPPPPPPPOMUPPPPPPPKPVPPPPPPPOPPP", // repeated
    "SIGQPRLMQRPPPPOQOORPPRPKPPPQPQOPPKPPSUQOSIMUPPNPSQPOQPPPPMPQPXPLPQQPOPNWSPOPPWKNPPPPPPTPPQPPPQPPPPPPPPPPPPSPQOPPVNPPPNPQ", // overlap
    "PRPPPPPPPPPPPPPPPPPPPPLPPSPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // echo
    "PPPSQTOKPPPQQOPPORNPPPJPPSPTNRPPPPPPPSMP", // words of the prose below
    "LXTPPPPPPPMVQOPPPPPPOUQPPPMPPP", // overlap rank
    "PPPPPPPPPPPPPPPQPPPPPPPPPNPPPPOPPQPPNPQPOQPPPOPPRPQPPPPPSPPNSPPPPQPPQLSPPPPPPPSNPPPPPPPPPPSPPPPSNTOPPPPPPPPPPPPPPPPPPPPPPPPOPPMPQTPPPPPPPPOSPPPPPPPPPUPPPPPPPPPRPPPPPPPPPRPPPPPPPPPQLPPPPPSPRSXPPPPPLPPPPPPPPPPPPPPPPPPPPPPPPPSPPQMPPPPPQPPROPPPPPQPPOPPPPNRPPPQPPPPVPLPPPPPPPVPPPPPPPOPPPPPPPPQPNPPPPPOPPSOPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPRPPPPPPPPORPPPPPPQPPPPPPPPPPPPQPPPPPPRPPPOPPPPPUPOORPPPPPMTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPQOQPOPTHPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPPPPPPPPQPPP", // place
    "QPTPMNTNPQ", // prose
    "PPPOOOYWPPOPPPPLVPPPPPPPPPPPOPPPPPPPPPPPQPPPPPQQOOPPPPOPPQPOQPPMOQOORQRPPILQPLQS", // index
    "PPPPPPPPPPQPPPPPOPPPPPPPPPPPPPPPPPPPPRPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPOPPPPPPPPPQPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPOVPPPPPPPPPRPPPPPPPOPPPPPPPQPPQPPQPPPPPPPOPPPQPPNPQOPPPPPPPPPPPPPPPPRPPPPPPPPPPQPPPPPPPPPSPPP", // index and width
    "OTPPPOPOQPPPJORMPTQPVPPPPPPSOPTPPPPPQTNPQPPPPPPPOPUPPPPPPPOQ[PPPPPOPPP", // from the end
    "PPPOPQKUPQPPPPPPNPPQPPPPPPNPQRQPPPPOQNQPPPPPPPPQPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPQPQPLPPQPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPORPPNPQQPNPSNNOPPPPPQSPQRPPPPPPPPPPPPPPPPPPPQPPPPPPMPQPPPPPPSKPQPQPPPPSNPPPSPPPPPPPPP", // run of short lines
    "PQOPPOQQOPQPOPPPPOOTPPPPPPNPRTPPPPPPPOOYPPPPPPPPPPPPOPPPQOPPQPPPPQNLQQPPPPPPPPTOPPPPPPOQSPPPPPPPPPPP", // prose above
    "PQPPPPOPNQPPPPPPPPOQMPQRQPPMQMPPRPPPPPRPPPPPPPPPPPPQPPPPPSQLPPPPPPMPTPPPPNPSMPSQPPPQPPNNRQPPPPPPPPPP", // prose below
    "NPPPPPPYQPQXTPPRROPIRPPPPPQPPPQPPPPPVPOMOPMQQQMQQLRPPPOPQOOSPPPMOPPOQRNPPKIQQPRQ", // prose before and behind
    "RPPLNPMPRSPPPPPPPOQRQPPPPPIPRQNPSOLPRLQRPPPPPPRPPPPPPPPPPPPPRPPPPPJPPSPPPPPPMPQP", // tail marks
    "PPPPPSPNQPOPPM`KOPPRPPPPPPPPPPPPHT_LPMQOPPPPPPPPPPPPPPPPPPPP", // date
    "PPPPPSMVPQRROOKSNPOQ", // date above
    "QPPPPPORNQPRHRKQMTOPPPPPPPPPSOPSNPPPOOQPPPPPPPPPPPPPPPPPPPPP", // date below
    "QPPTORPPQPPPPQPPPPPPPPP]PKPLPP", // name
    "PPPCPQPXPPQPPMPPQPMQPPPPPPPQPNPPPPPPPPQPPPPSPPPLPPOPPWPPPOQPPPPZPNPMPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPP", // spelling of names
    "QRPPPQORRPQPQPPPNPPQOPPPQPPPPQ", // name above
    "QPPNQRQRQPPPPPPPPPPPPPPJQSPPPPQQPPPPPPPPPPPPPPPPPPJRPOPPPPRPQPQPPPPPPPPPPPPPOPPPPPPPPPPPSO", // name below
    "PPPPPPPPPPPPPPPRPPPPPPPRPOPPPPPPPQPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPQOQPPPPPPPQOPPPPPPPPPPPPPPPPNPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPQPPPPPPPPPPPPPPPPQPPPLPPPPPSSPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPNPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // name and place
    "PPPPPPPPPPPPPPYKPPPPPPPPSPPPPPPPPPVPPPPPPPPPQNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPOPPPPXPPNPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPRPPPPPPPPPORQPPPPPPPPP", // date and place
    "PPNUPRPPQPPPPUPNPPPPPPPYPPPLQPPPPPPPPPPP", // name and date
    "QUPNPSROPNRLPNPQTMQP", // like the line above
    "PPMPZQOMPP", // clock
    "PPPPPPTPPMPPPPPPVPNPPPPPPPNPPP", // link
    "PPPPPPPPPPPPPRPPMPRPPPPPPPPPPP", // at sign
    "PPPPPPPPOPPPPPPPLPRQPPPPPPPPTP", // copyright sign
    "PPPPPPPPPPPPPPPPPPPPOPPPPSLE^PPPPPPPNPPQ", // advertisement
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // author-box
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPSPPPPPPPPPP", // comments
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPS", // consent
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // copyright
    "PPPPPPKPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQ", // follow
    "PPPPPPPPPPPPPPPPPPPPQPPPPPPPNPPPPPPPPPPP", // footer
    "PPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPJPPQ", // login
    "PPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPPPPRPPP", // navigation
    "PPPPPPIPTPPPPPPPOPPPPPPPPPPPPPPPPPPPMPPP", // newsletter
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPRPPP", // player
    "PPPPPPPPQPPPPPPPPPPPPPPOPROPRPPPPPPPPPPP", // popular
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // reading-time
    "PPPPPPPPPPPPPPPPLJ[QPPPOPQKKWQPPPPPPOPPP", // related
    "PPPPPQMPPWPPPPPQPPPPPPPMPUONSQPPPPPPNPPQ", // share
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // tags
    "PPLTXMPPOPPPPPYLPPMSPPPPRPPQOPPPUPPRPPJP", // month
    "QQOHPPPPPQPPPPPPMQOPPPPPPPPPPPPPPNPKRNRQ", // weekday
    "PPPWPPSQMLPPPLZPPPPPPPPPPPPPPPPPQPPPPPMP", // date-label
    "PPPPKSPOSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPTP", // relative-time
    "PPMPPPMRPRPPPcPGMKTPPPPPPPPPPPQPPQPPOPOP", // by
    "PPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPSPPMPOP", // contributor
    "PPPXPOPPPPPPPPPPPPPQPPPPPPPPPPPPPPPQJPPP", // job
    "QPPRPMPOPQPPPPPPPPOPRPPPPPPPPPPPPPPQOPNS", // staff
    "PPPPPXPKWOPPPHP^ME]PPPPPPPOPWPPPHPPXIPUP", // credit
    "PPPPPWMKTPPPPPPPPPPPPPPPPPPMSPQPPPPPJPRP", // agency
    "PPPPPSPQNP", // advertisement above
    "PPPPPPPPPP", // author-box above
    "PPPPPRPPPS", // comments above
    "PPPPPPPPPP", // consent above
    "PPPPPPPPPP", // copyright above
    "PPPPPPNPPP", // follow above
    "SPPPPPPPPP", // footer above
    "QPPPPPMPPP", // login above
    "RPPPPPPPOP", // navigation above
    "PPPPPPPPPP", // newsletter above
    "QPPPPPPPOP", // player above
    "PPPPPPPPPP", // popular above
    "PPPPPPPPPP", // reading-time above
    "PPPPPPOPPQ", // related above
    "PPOOPSOPPS", // share above
    "PPPPPPPPPP", // tags above
    "PPPRPPPOPQ", // by above
    "PPPPPLPPOP", // credit above
    "OPPPPSQPNP", // advertisement below
    "PPPPPPPPPP", // author-box below
    "PPPPPPPPPQ", // comments below
    "PPPPPPPPPP", // consent below
    "PPPPPPPPPP", // copyright below
    "PPPPPPPPPQ", // follow below
    "QPPPPPNPPQ", // footer below
    "QPPPPPIPQP", // login below
    "PPPPPPPPPQ", // navigation below
    "PPPPPPNPPP", // newsletter below
    "QPPPPPPPPP", // player below
    "PPVPPMQPPP", // popular below
    "PPPPPPPPPP", // reading-time below
    "PPPRPQSPNK", // related below
    "PPOPPROPRQ", // share below
    "PPPPPPPPPP", // tags below
    "LPQORPPPPP", // by below
    "PPPMPPMXPN", // credit below
  ],
  biases: "RGMXOZWRROQDERE>",
  titles: [
    "P", // bias
    "PMNPQPSQONP", // width
    "PQRPMPPPPPP", // width above
    "POOPPPPSQPP", // width below
    "SPNNP", // width 2 above
    "PPOOR", // width 2 below
    "PPQMPPPSQQQPPOQVQPPPORRPPPPPNPPPPPPPPPPNPPPQPSJPPTVQPPOSNPOPOPPPPPPPPPPPPPPPPPPORUTPQONVPPTMQPOPOLOOPPPPPPPPPPPPPPPPRRPPPNKOPPRIMSPPPPPNPPPPPPPPPPPPPPPPPNPPMQLRMPPMPPPPPPPPPPPPPPPPPPPPPPPPOOPPPPRPPPPPPPPPPPPPPPPPPPP", // widths of three
    "PPPPTMKPPNPTNPPPRPTPSSRCPNMQOPMPPPTPONTLROOPQPPP", // last character
    "NPPPPMKPPPPSOPPPOPIPVPRNPPPUPOOPPPPPPOSPPPPRPPPP", // first character
    "RPPPQSOPPMLPQPWP", // last character above
    "PPSPPTMOPPOJNPOP", // first character below
    "ONPTQP", // words
    "RPPNPOPSPJOPUPP", // capitalised words
    "PXPP", // digits
    "PMP", // sentences
    "PPPPPM", // commas
    "KHJP", // separators
    "RPT", // quotes
    "PL", // brackets
    "NPUPPPPPQRPQPNP", // common words
    "NSPRNOSMP", // blank lines above
    "ORPPPPRPRONP", // blank lines below
    "PPQPPOPTQ", // repeated
    "KPSQJOPRPPPP", // overlap
    "XP[IPP", // echo
    "PSPR", // words of the prose below
    "QQT", // overlap rank
    "PPPQQPNLPPPPPPUPOOPMPQRPOPSPPMPPPOPPPNPOPONOUTMLNPPPPPPPPPPT", // place
    "N", // prose
    "RQPPPOMP", // index
    "PPQRQPVQONPPQSRQPPPMPPOQQQPSPOPPPPQOPOPP", // index and width
    "QPPPPPP", // from the end
    "PPPQPPPPQRPPPPNPOOPPPPPS", // run of short lines
    "PPQPPPPPPP", // prose above
    "PPPPPRPPPP", // prose below
    "LUSPNPPL", // prose before and behind
    "PPPNPPPP", // tail marks
    "XRPPPO", // date
    "PP", // date above
    "PSPVPP", // date below
    "PPP", // name
    "PPPOOLPPPPPPPPNPPPPPP", // spelling of names
    "PPP", // name above
    "NTVPWWPRR", // name below
    "PPPPPPKPSPPPPOUPPNPPPPMPPPPPPPPPPPPPPPPP", // name and place
    "PRONQOOPPPPPPPPPPPPP", // date and place
    "PPPP", // name and date
    "PM", // like the line above
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
    "LPPP", // footer
    "NOPP", // login
    "NIOP", // navigation
    "PPPP", // newsletter
    "PPPP", // player
    "QPPP", // popular
    "PPPP", // reading-time
    "ONPP", // related
    "PPPO", // share
    "PPPP", // tags
    "PLOP", // month
    "QOPP", // weekday
    "PMPP", // date-label
    "PPPO", // relative-time
    "SOOL", // by
    "OPPP", // contributor
    "PPON", // job
    "PNPO", // staff
    "NPPM", // credit
    "LPOP", // agency
    "Q", // advertisement above
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
    "S", // newsletter below
    "P", // player below
    "I", // popular below
    "S", // reading-time below
    "P", // related below
    "P", // share below
    "S", // tags below
    "Q", // by below
    "L", // credit below
    "POPRSRSU", // likely title
    "TPPOJ", // rank by likelihood
    "RPPNL", // rank by topic
    "PPQPV", // topic words
    "NPPTSSR", // topicality
    "PPPPV^", // topicality a word
    "QPRPI", // rank by topicality
    "MPQPPPQPPM", // lines to body
    "UTROPP", // lines to byline
    "PPLPPP", // lines from byline
    "PPPPP", // menu below
    "PPNQP", // rival above
    "QQPTP", // rival below
    "PPUROPPPLPOPPQPP", // reads as
    "PPUPOPPPMPOPPQPP", // above reads as
    "OPSSSPUNPLNPPNPP", // below reads as
    "PSSVSP", // words of the lead
    "PQWV", // share of the lead
    "PQPNH", // rank by lead
    "PPPQR", // from the top
  ],
  judges: {
    byline: [
      "P", // bias
      "=KQONKJQJPP", // width
      "PPPPPPPPPPP", // width above
      "PPPPPPPPPPP", // width below
      "PPPPP", // width 2 above
      "PPPPP", // width 2 below
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // widths of three
      "CPPHNHEFJLKGCL?PMPNRXMYMMJOHTPPPPPMPMPPLPPPPNPPP", // last character
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // first character
      "PPPPPPPPPPPPPPPP", // last character above
      "PPPPPPPPPPPPPPPP", // first character below
      "QPMPOL", // words
      "[PPNHSCMRN>IUJI", // capitalised words
      "WPQ=", // digits
      "PPP", // sentences
      "LPTKLM", // commas
      "QWKP", // separators
      "PPP", // quotes
      "PP", // brackets
      "PPPPPPPPPPPPPPP", // common words
      "PPPPPPPPP", // blank lines above
      "PPPPPPPPPPPP", // blank lines below
      "WMPQFN[NP", // repeated
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
      "INKQTUTJ]XG[ZTNRX[PLP", // spelling of names
      "PPP", // name above
      "PPPPPPPPP", // name below
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // name and place
      "PPPPPPPPPPPPPPPPPPPP", // date and place
      "OQPP", // name and date
      "PP", // like the line above
      "P", // clock
      "PPP", // link
      "PPP", // at sign
      "PPP", // copyright sign
      "YPKP", // advertisement
      "PPPP", // author-box
      "OPCP", // comments
      "PPPP", // consent
      "PPPP", // copyright
      "LVGP", // follow
      "PPPP", // footer
      "KKKP", // login
      "^DDP", // navigation
      "MPFP", // newsletter
      "MFJP", // player
      "OP@P", // popular
      "OPAP", // reading-time
      "P^;P", // related
      "NM;P", // share
      "RLJP", // tags
      "SKFM", // month
      "PPPP", // weekday
      "PPPP", // date-label
      "PPPP", // relative-time
      "Z[GL", // by
      "OBBM", // contributor
      "^GKP", // job
      "VOVL", // staff
      "O7DO", // credit
      "FITL", // agency
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
      "S", // credit above
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
      "LNOTVVTVY", // likely byline
      "PLPQPWOSL", // likely time
      "OPPQNSNPM", // likely heading
      "UPNLHJIPP", // likely paragraph
      "MSPPGUQMPNPRPKOP", // reads as
      "KPPVMPNOPNJPPMLP", // above reads as
      "KS_IMLWONPONONPJ", // below reads as
      "LMKTOMHOPMJPPLSP", // 2 above reads as
      "NOZPLIYNOOKPOONP", // 2 below reads as
      "PIPUOQKPPPVTRSOLGK", // from the title
      "PSQMSQLJOPW>NNMRLN", // from the first paragraph
      "Pc[[LLNMJPQSSQPPPP", // from the last paragraph
      "FNURQQT", // spelling of all words
      "NLPSLQM", // spelling least like a name
      "KMLNMTW", // spelling of the first word
      "LOMMVSN", // spelling of the last word
      "RQMH", // low words
      "TPL", // mentions
      "XZY", // opens longer lines
      "RPNJ", // byline nearby
      "TRMIHWWQJDNIMNIVPOOS", // place and byline of the header
      "KOWKIPUWAKJS>TUS", // place and name
      "UPPR", // time nearby
      "KOOR", // headings
      "QROOL", // alike headings
      "NGPOM", // since a heading
      "PNMRO", // until a heading
    ],
    heading: {
      bias: -1.32,
      trees: [
        "','+_IV&fr'-IC-IO&gtxI-.zi", // likely heading, likely heading, date above, likely heading, common words, from the end, body before
        "IP'I:-II'I<.I;(erdI;+sc`II'`h", // run of short lines, first character below, words of the prose below, capitalised words, words, words, words of the prose below
        "H.`IR*JJ&aq=(/66(p`dI.-sk", // likely body, prose below, credit below, alike headings, from the first paragraph, mentions, body behind
        "'+`',IV&eIC)ctI:,IE+IE'papb", // likely heading, likely heading, date above, common words, first character below, blank lines below, blank lines below
        "IR*aC+:.aI--IO'kqI9*neII)bs", // prose below, likely insertion, place and name, body before, from the end, last character above, words of the prose below
        "'+'*`c'-5'cI=&I%/I(3pdicm", // likely heading, likely heading, likely heading, low words, digits, likely body above, likely body 2 below
        "'+'*_dIE+I/+oI<._I+0bq',gk", // likely heading, likely heading, blank lines below, lines to the end, capitalised words, body among 10 above, likely heading
        "IR*6(aI-(qcII'I6J@bJ&&h^I5(ej", // prose below, mentions, body before, words of the prose below, widths of three, agency, width 2 below
        "'+'*`=(ag=(I-,6'jdbI9/ld", // likely heading, likely heading, alike headings, alike headings, body before, mentions, last character above
        "H.IG-H*_chI3,I].akI--jI2)pe", // likely body, overlap, likely body, width below, name and place, body before, width above
        "'+')`JJ&bnI/+mI6JoI=&hI<,j^k", // likely heading, likely heading, credit below, lines to the end, widths of three, digits, capitalised words
        "'*`=*I6JmI).JJ&H.ckvdI>&k_k", // likely heading, alike headings, widths of three, body among 3 above, credit below, likely body, sentences
        "C,)/IA'bF*esC*I--ieeIA'aj", // likely insertion, reads as, quotes, likely heading above, likely insertion, body before, quotes
        "'+IG-')_cIA'cqI@&I9.iI5)_g^", // likely heading, overlap, likely heading, quotes, separators, last character above, width 2 below
        "=(H.`I-*I.,j`cI4(I+/f_I(1fk", // alike headings, likely body, body before, body behind, width 2 above, body among 10 above, likely body 2 below
        "'*IG-`IF&cyIV&IO'',cgjIC'dn", // likely heading, overlap, repeated, date above, from the end, likely heading, common words
        "=(I3/aeI5(IP6g`6&I'1chI:*jb", // alike headings, width below, width 2 below, run of short lines, mentions, likely body 2 above, first character below
        "=(H-`eI5(IP6f`6&IO&ciI3/lg", // alike headings, likely body, width 2 below, run of short lines, mentions, from the end, width below
        "=(IP'/6hcaI>&I4(eIV&IP,idl`", // alike headings, run of short lines, from the first paragraph, sentences, width 2 above, date above, run of short lines
        "'*aI:,IE+=*akI'(pIG-IE,gdj`", // likely heading, first character below, blank lines below, alike headings, likely body 2 above, overlap, blank lines below
        "JJ&I5(b6&C,e`IA'I9/gbl91ua", // credit below, width 2 below, mentions, likely insertion, quotes, last character above, place and byline of the header
        "='0-eaIE+<)f`H*`I7AIE,hdm", // alike headings, from the last paragraph, blank lines below, headings, likely body, last character, blank lines below
        "=(/6IR)bI&+wfaI:-IR&bI/+kg`", // alike headings, from the first paragraph, prose below, likely body below, first character below, prose below, lines to the end
        "IG-I/,/6jdIG'`I;*I:,e_aI7Bha", // overlap, lines to the end, from the first paragraph, overlap, words, first character below, last character
        "I='H.IY(e`,0IO'I4'^fiI79lb`", // digits, likely body, spelling of names, 2 above reads as, from the end, width 2 above, last character
        "')IG-`*0dpI=&J%&>)fh^I,1`j", // likely heading, overlap, above reads as, digits, credit, since a heading, body among 10 below
        "3)5(d<(0.I.-j{efI6J&aIS-id", // spelling of the first word, low words, headings, from the last paragraph, body behind, widths of three, prose before and behind
        "IE+A&ajH.()a94ci(.IV&fj`", // blank lines below, likely header, likely body, likely paragraph, place and byline of the header, likely paragraph, date above
        "IV&I6IvJJ&bl(,Ir&f^a='b92cl", // date above, widths of three, credit below, likely paragraph, related, alike headings, place and byline of the header
        "')aI='I:-J&&I:+IG(?(gago^a`", // likely heading, digits, first character below, agency, first character below, overlap, until a heading
        "IV&(,I>&I6JmIS-hI7/eai`a*/el", // date above, likely paragraph, sentences, widths of three, prose before and behind, last character, above reads as
        "='.6fbI=(I9/.5bI5(eI<1iec_", // alike headings, from the title, digits, last character above, from the title, width 2 below, capitalised words
        "IF+J%&0.I-,IF(h]=(_fIF'dj__", // repeated, credit, from the last paragraph, body before, repeated, alike headings, repeated
        "3)I5'`I:*5(dIV&gl`I2.aI*.id", // spelling of the first word, width 2 below, first character below, low words, date above, width above, body among 3 below
        "J%&IF+I9/='=&6'j`A&ahgc__", // credit, repeated, last character above, alike headings, alike headings, mentions, likely header
        "I@&IG-0.?*I2.c1(dimcIA'el`", // separators, overlap, from the last paragraph, until a heading, width above, spelling of all words, quotes
        "Ir&I-,'.fjIV&E,cI<-sbI3,`j^", // related, body before, likely heading, date above, likely tail below, capitalised words, width below
        "IC(=*1'faI<*aj(.IV&I-,gci`", // common words, alike headings, spelling of all words, capitalised words, likely paragraph, date above, body before
        "'),/`IP+lbI='IW&e3(IP2hrea", // likely heading, 2 above reads as, run of short lines, digits, date below, spelling of the first word, run of short lines
        "=()0(,IY'gab01`oI>&IE,gda", // alike headings, reads as, likely paragraph, spelling of names, from the last paragraph, sentences, blank lines below
        "I='3)F)I(/cgID*I.,dmeI(-hcb", // digits, spelling of the first word, likely heading above, likely body 2 below, blank lines above, body behind, likely body 2 below
        "I@&8&I8)^I-(IF(gqI:-IE+cf`a`", // separators, byline nearby, first character, body before, repeated, first character below, blank lines below
        "IA&IY*IW&I.).7icd')`i_I>&i`", // quotes, spelling of names, date below, body behind, from the title, likely heading, sentences
        "='I.,.6hC*f``I4(dI<1g6(f^", // alike headings, body behind, from the title, likely insertion, width 2 above, capitalised words, mentions
        "JJ&IV&<)I%3eaI6JoahI7)ci4*n_", // credit below, date above, headings, likely body above, widths of three, last character, spelling of the last word
        "J&&1'gIT'IB&I6JiIG-cI-(qeg_`^", // agency, spelling of all words, tail marks, brackets, widths of three, overlap, body before
        "I6IQbI/,gIM,`IG'aI)-iIQ.I/.aeg", // widths of three, lines to the end, index, overlap, body among 3 above, prose above, lines to the end
        "Ir&I8)_I&+IR(6(bj8(sb')ae^", // related, first character, likely body below, prose below, mentions, byline nearby, likely heading
        "I6IQbIr&IY*I<2I6JmI='faIB&i[b`^", // widths of three, related, spelling of names, capitalised words, widths of three, digits, brackets
        "I=&IY*J&&I,0I9)ifd_a4,aI9+br", // digits, spelling of names, agency, body among 10 below, last character above, spelling of the last word, last character above
        "?*I/+gIT'I)-gI)1bf`0.kIR&`g", // until a heading, lines to the end, tail marks, body among 3 above, body among 3 above, from the last paragraph, prose below
        "I=&IG-I?&(*dI+0ic<'gbgI+1al", // digits, overlap, commas, likely paragraph, body among 10 above, headings, body among 10 above
        "='cI&,D'ldIQ-dI-->(ei=*ak", // alike headings, likely body below, likely tail, prose above, body before, since a heading, alike headings
        "J%&I/,/7I3/fld='cI9/fG)`j_", // credit, lines to the end, from the first paragraph, width below, alike headings, last character above, likely heading below
        "I=&I'0I;(dgI92I<+?(I1(_knd^b", // digits, likely body 2 above, words, last character above, capitalised words, until a heading, width
        "JJ&I@&IQ-IG'`/6gdf`I,-oI9)i_", // credit below, separators, prose above, overlap, from the first paragraph, body among 10 below, last character above
        "J%&I)3Ir&I/,g?)dIP+I3*ahd_`_", // credit, body among 3 above, related, lines to the end, until a heading, run of short lines, width below
        "8&I:-I&,I&)`iI5(cI4(IR)ibfba", // byline nearby, first character below, likely body below, likely body below, width 2 below, width 2 above, prose below
        "J&&I3(`JJ&IT'Ir&I:*fc^aI*-ne_", // agency, width below, credit below, tail marks, related, first character below, body among 3 below
        "IV&I&,I/-bIY'I2,fl`dI2)I&/anf", // date above, likely body below, lines to the end, spelling of names, width above, width above, likely body below
        "().7I&1cI.,iaaI./I3)bfI%/g_", // likely paragraph, from the title, likely body below, body behind, body behind, width below, likely body above
        "3)IW&I71I(.aegH0lc0+I+.kcc", // spelling of the first word, date below, last character, likely body 2 below, likely body, from the last paragraph, body among 10 above
        "IY*I8)_J&&I9/fI'0fI+1I5)]dk_`", // spelling of names, first character, agency, last character above, likely body 2 above, body among 10 above, width 2 below
        "I|&Iw&A&8&IQ-df_I;'I,0^iil`", // staff, date-label, likely header, byline nearby, prose above, words, body among 10 below
        "='I.+.66'iaC*IR.i``bI=(e`", // alike headings, body behind, from the title, mentions, likely insertion, prose below, digits
        "I+1I+0')cIW&e(*fm1'g`='aj", // body among 10 above, body among 10 above, likely heading, date below, likely paragraph, spelling of all words, alike headings
        "IF+J%&I9/I3)bI(,I)1IP/mfbfc``", // repeated, credit, last character above, width below, likely body 2 below, body among 3 above, run of short lines
        "I>&I(2I*/8&I(.ehacI%1I9+gaha", // sentences, likely body 2 below, body among 3 below, byline nearby, likely body 2 below, likely body above, last character above
        "I|&>(I,.fcIC-gI6JRbI-,jI7A_k`", // staff, since a heading, body among 10 below, common words, widths of three, body before, last character
        "I'03(I:*I6I6ai`I6JHb5)4'_kad", // likely body 2 above, spelling of the first word, first character below, widths of three, widths of three, low words, spelling of the last word
        "IA'IF+IE,eI+/ea`I30I)+kIV&bik", // quotes, repeated, blank lines below, body among 10 above, width below, body among 3 above, date above
        "()D&IT&I(01)_gH.bh`bIT&eh", // likely paragraph, likely tail, tail marks, likely body 2 below, spelling of all words, likely body, tail marks
        "3)I(/dF'F&fa/7keI(-/6jcc", // spelling of the first word, likely body 2 below, likely heading above, likely heading above, from the first paragraph, likely body 2 below, from the first paragraph
        "G-IT'IT&eI5*kaID*1'ja`I8*oc", // likely heading below, tail marks, tail marks, width 2 below, blank lines above, spelling of all words, first character
        "J%&I(2I&,g94cI202*.7f`ljf_", // credit, likely body 2 below, likely body below, place and byline of the header, width above, spelling least like a name, from the title
        "J%&IV&I<+I[&I(,og`eI<*_')bi_", // credit, date above, capitalised words, name below, likely body 2 below, capitalised words, likely heading
        "I@&I8)_I:-J%&Ir&Iw&fk``I9.f_a", // separators, first character, first character below, credit, related, date-label, last character above
        "IF+I|&I2094dA&fn2*2'fj`a`", // repeated, staff, width above, place and byline of the header, likely header, spelling least like a name, spelling least like a name
        "I=&I>&I:-fb946&aI3/bm]I+1aj", // digits, sentences, first character below, place and byline of the header, mentions, width below, body among 10 above
        "H1>)e?)I2/H0d^hh/7IKCaj`", // likely body, since a heading, until a heading, width above, likely body, from the first paragraph, place
        "J&&IF+J'&Ir&(.7&e,0`ia`l``", // agency, repeated, advertisement above, related, likely paragraph, opens longer lines, 2 above reads as
        "E(I*/I20fjIF&d91odI1*eE,_h", // likely tail below, body among 3 below, width above, repeated, place and byline of the header, width, likely tail below
        "6'I6JjIK0fcgID*f+1IG-aI7Adjj", // mentions, widths of three, place, blank lines above, below reads as, overlap, last character
        "IV&I()I<1er0.I<.fdc93cE(kd", // date above, likely body 2 below, capitalised words, from the last paragraph, capitalised words, place and byline of the header, likely tail below
        "I@&Ir&IQ.I6JkI6JIeI:*aihI:,g``a", // separators, related, prose above, widths of three, widths of three, first character below, first character below
        "='E,I<.eblIr&IR&bI&,6&dlf_", // alike headings, likely tail below, capitalised words, related, prose below, likely body below, mentions
        "1'I//eD&I)1aikI3+b1+eI2.bj", // spelling of all words, lines to the end, likely tail, body among 3 above, width below, spelling of all words, width above
        "I3)IG-`hIV&I(,IM-jed6&dI<+`j", // width below, overlap, date above, likely body 2 below, index, mentions, capitalised words
        "Ir&IY-I'0IC(dIC,I-+lfG&hce`_", // related, spelling of names, likely body 2 above, common words, common words, body before, likely heading below
        "J%&IO'I:,I=(e`I'.IQ(bo`I(*bh`", // credit, from the end, first character below, digits, likely body 2 above, prose above, likely body 2 below
        "I%3I8*>)I<,bggIV&dI6I[kc.5jb", // likely body above, first character, since a heading, capitalised words, date above, widths of three, from the title
        "I+14(C(`JJ&diI6JkeI<-lfI,.bi", // body among 10 above, spelling of the last word, likely insertion, credit below, widths of three, capitalised words, body among 10 below
        "I920.H*`D*6'gI,-af`dI[&`j", // last character above, from the last paragraph, likely body, likely tail, mentions, body among 10 below, name below
        "I&+IR(e,/IQ,l`pIO'3)ecI6Ixbh", // likely body below, prose below, 2 above reads as, prose above, from the end, spelling of the first word, widths of three
        "J%&I3(aI.(I6J'I6I0jbI1,jbI6I6ae_", // credit, width below, body behind, widths of three, widths of three, width, widths of three
        "1'>(91h,.jaI1+='IB&`ojce", // spelling of all words, since a heading, place and byline of the header, 2 above reads as, width, alike headings, brackets
        "IV&I+1eI(,`iH+`3,93eI`'kba", // date above, body among 10 above, likely body 2 below, likely body, spelling of the first word, place and byline of the header, like the line above
        "I|&IT'IW&IV&e2,i`()cI3+cjc`", // staff, tail marks, date below, date above, spelling least like a name, likely paragraph, width below
        "I)-II'ehI<-<)IT&flI.+laI.-cf", // body among 3 above, words of the prose below, capitalised words, headings, tail marks, body behind, body behind
        "8&I%(jI>&I7)I)1I--bggfbI-(d^", // byline nearby, likely body above, sentences, last character, body among 3 above, body before, body before
      ],
    },
    body: {
      bias: 0.79,
      trees: [
        "(-I'+(+V`II'(*I3.VaagI89bk", // likely paragraph, likely body 2 above, likely paragraph, words of the prose below, likely paragraph, width below, first character
        "H.H+I10Wb5(]aH0IR'ehI=(kb", // likely body, likely body, width, low words, likely body, prose below, digits
        "(-'+(+ZbC+icI89bIE+I92h]k", // likely paragraph, likely heading, likely paragraph, likely insertion, first character, blank lines below, last character above
        "H.H+[E+<)^cdH0gI7I.IC/ika", // likely body, likely body, likely tail below, headings, likely body, last character, common words
        "IP'95%&I7I.j<(Zida<)^I&-`f", // run of short lines, place and byline of the header, likely byline, last character, headings, headings, likely body below
        ")0).[IE+<)ahI1.hjI105(]ag", // reads as, reads as, blank lines below, headings, width, width, low words
        "H.H+^bIS&ZH0fIT+IP(jIT&h]c", // likely body, likely body, prose before and behind, likely body, tail marks, run of short lines, tail marks
        "H-()^.&jaH0fIE+I=&h94^jj", // likely body, likely paragraph, from the title, likely body, blank lines below, digits, place and byline of the header
        "IP'I%-I10I<1I(*ag`iiI%*^%&d`", // run of short lines, likely body above, width, capitalised words, likely body 2 below, likely body above, likely byline
        "(-'*(*_c'-eiIE+?&`gI7I(fj", // likely paragraph, likely heading, likely paragraph, likely heading, blank lines below, until a heading, last character
        "(-'+()_5(adgIL&I.,`g(.fi", // likely paragraph, likely heading, likely paragraph, low words, prose, body behind, likely paragraph
        "IP')0).a>*ie)1_eI.,`,._f", // run of short lines, reads as, reads as, since a heading, reads as, body behind, 2 above reads as
        "H/H,adI7I.IP5IT+i`IO'IT&g^__", // likely body, likely body, last character, run of short lines, tail marks, from the end, tail marks
        "IP'I<1I--hI)/bg8&I<2f``<)ae", // run of short lines, capitalised words, body before, body among 3 above, byline nearby, capitalised words, headings
        "IG-I%*`?&beID*<)bf)0A)h`d", // overlap, likely body above, until a heading, blank lines above, headings, reads as, likely header
        "I7I(I.,I&2bfI-+cgIE+cI--C)iee", // last character, body behind, likely body below, body before, blank lines below, body before, likely insertion
        "H/H*aJ%&d_ID*I92f_/7i;&gV", // likely body, likely body, credit, blank lines above, last character above, from the first paragraph, time nearby
        "H,+0`cH094dgIE+I=&g94_ih", // likely body, below reads as, likely body, place and byline of the header, blank lines below, digits, place and byline of the header
        "%&IE+?'.5haI-+cg.7J%&hcfc", // likely byline, blank lines below, until a heading, from the title, body before, from the title, credit
        "H/()a*2dI-*l0/idIT+H1fi_", // likely body, likely paragraph, above reads as, body before, from the last paragraph, tail marks, likely body
        "(.I.-I@&'*I1.bI<2e^f`f>*hc", // likely paragraph, body behind, separators, likely heading, width, capitalised words, since a heading
        "H-I1/((`cgH1945(I10aiegh", // likely body, width, likely paragraph, likely body, place and byline of the header, low words, width
        "5(I8I'IS)_ci&&IR(I{&e_C+gdc", // low words, first character, prose before and behind, likely time, prose below, job, likely insertion
        "H,*0a96ebIF(H194IU(e`gha", // likely body, above reads as, place and byline of the header, repeated, likely body, place and byline of the header, date
        "C*IQ(%&eIC0ae/60-jff<)be", // likely insertion, prose above, likely byline, common words, from the first paragraph, from the last paragraph, headings
        "H0J%&IZ&A'ecca/7IP6ibD'fb", // likely body, credit, name above, likely header, from the first paragraph, run of short lines, likely tail
        "I105(cIT*I<1fd<(fI.,[f<)jc", // width, low words, tail marks, capitalised words, headings, body behind, headings
        "96945(c&&IE+='1(e`ffcgc", // place and byline of the header, place and byline of the header, low words, likely time, blank lines below, alike headings, spelling of all words
        "H+I.,bfIF&I7I.IQ&dIA'I<1gdiab", // likely body, body behind, repeated, last character, prose above, quotes, capitalised words
        "8&I7I(I.+cfI-+I7I.i`eI.*I-)iba", // byline nearby, last character, body behind, body before, last character, body behind, body before
        "I7I(/7'*bfe/7I7I.IO'gj`;&eX", // last character, from the first paragraph, likely heading, from the first paragraph, last character, from the end, time nearby
        "IS&_H*,0`dIO'?&d;&fbIS+kf", // prose before and behind, likely body, 2 above reads as, from the end, until a heading, time nearby, prose before and behind
        "IF&I.-I6J.I3-ceI@&<(gIT+e[bgc", // repeated, body behind, widths of three, width below, separators, headings, tail marks
        "8&IS&_IZ&J%&fcI(*aeIO'ID*^dg", // byline nearby, prose before and behind, name above, credit, likely body 2 below, from the end, blank lines above
        "J&&IE+='bfC*.7I.(kfI4(dfda", // agency, blank lines below, alike headings, likely insertion, from the title, body behind, width 2 above
        ";&3*I3+I[&92G(`egcfd>'d^", // time nearby, spelling of the first word, width below, name below, place and byline of the header, likely heading below, since a heading
        "H1I8I'IS(b?(I-*fcei>)h?&ag", // likely body, first character, prose before and behind, until a heading, body before, since a heading, until a heading
        "IF';&I1/I.,I<1ebfID*chc='`d", // repeated, time nearby, width, body behind, capitalised words, blank lines above, alike headings
        "IF(I8)b5)I7I(I8I%e`fgIM,iI8:c[", // repeated, first character, low words, last character, first character, index, first character
        "IF(+.bI8)b5)I8I&ehg.1iIT'c^", // repeated, below reads as, first character, low words, first character, from the title, tail marks
        "I10I<1IT,%(eb^I='1(dah/7je", // width, capitalised words, tail marks, likely byline, digits, spelling of all words, from the first paragraph
        "IF(In&IE+='<)be=*gbJ&&fa^c", // repeated, newsletter, blank lines below, alike headings, headings, alike headings, agency
        "Ir'I[&J%&I:)cfbI6J1I,0cgJJ&f^`", // related, name below, credit, first character below, widths of three, body among 10 below, credit below
        "In&IO'I.,IF(d_?&bfI-*IS&ajd^", // newsletter, from the end, body behind, repeated, until a heading, body before, prose before and behind
        "941(edI-*C*jf96IT&hIP&f`d", // place and byline of the header, spelling of all words, body before, likely insertion, place and byline of the header, tail marks, run of short lines
        "IF(=*I;)dI<1feI;*ea.2iIT'd^", // repeated, alike headings, words, capitalised words, words, from the title, tail marks
        "Ir'J%&IJ&IZ&I7=='cfIF&gbdcc`", // related, credit, overlap rank, name above, last character, alike headings, repeated
        "I{'IS&aIO';&eI-,d]I-*IP+kdda", // job, prose before and behind, from the end, time nearby, body before, body before, run of short lines
        "H1(-J%&H)cfbI8I'IT+d_i.7he", // likely body, likely paragraph, credit, likely body, first character, tail marks, from the title
        "I8I&IS&`In&H)b942,e`96gd_i", // first character, prose before and behind, newsletter, likely body, place and byline of the header, spelling least like a name, place and byline of the header
        "I101'fI<1IC.dI30faI1,fI`'bfg", // width, spelling of all words, capitalised words, common words, width below, width, like the line above
        "8&?)I7I.I7I(dfaE,fkI7>a2)dj", // byline nearby, until a heading, last character, last character, likely tail below, last character, spelling least like a name
        "Ir&I-/I6JwI.-IO'dI3.eifhIG0e_`", // related, body before, widths of three, body behind, from the end, width below, overlap
        ".&hIF(I8I&5(?*cgIW)IC(dfchc", // from the title, repeated, first character, low words, until a heading, date below, common words
        "94IT+INI(eh_I-*h?)IG0cI--gch", // place and byline of the header, tail marks, index and width, body before, until a heading, overlap, body before
        "In&J&&Ie&IZ&IT+fD+^fIR.dg`b_", // newsletter, agency, advertisement, name above, tail marks, likely tail, prose below
        "I{&%(.&hIF(I@&IA'eIP*hcccbb", // job, likely byline, from the title, repeated, separators, quotes, run of short lines
        "IS(I)*e`I{'Ir'I-/I7I.fbI7Ce`ab", // prose before and behind, body among 3 above, job, related, body before, last character, last character
        "Ir&Ie&IS(I,0J5&aigIl&IK.ce``a", // related, advertisement, prose before and behind, body among 10 below, share above, login, place
        "I<2I-/Il&I7=IT'e^f`I7CeaIT&d`", // capitalised words, body before, login, last character, tail marks, last character, tail marks
        "I3*dJ&&941(IW(fb;(dgf<)`g", // width below, agency, place and byline of the header, spelling of all words, date below, time nearby, headings
        ".&i8&?*I2)cI7I.eb91dh?)ea", // from the title, byline nearby, until a heading, width above, last character, place and byline of the header, until a heading
        "I7I.I<2IZ&*/efI.)beIG/d_E&_g", // last character, capitalised words, name above, above reads as, body behind, overlap, likely tail below
        "I10Iy'IS&`I[&edIR.I2-bg_/7id", // width, by, prose before and behind, name below, prose below, width above, from the first paragraph
        "I6JwIT&eIP+I%*ID*ID'i`hH1dfag", // widths of three, tail marks, run of short lines, likely body above, blank lines above, blank lines above, likely body
        ".&<&ciIF&Il&I;(cId&ea`IL&d`", // from the title, headings, repeated, login, words, copyright sign, prose
        "In&.1gI7I.ID'I7=djeID'_I.-bh`", // newsletter, from the title, last character, blank lines above, last character, blank lines above, body behind
        "3*I^&ec>&H+bf?*3,daI5)hb", // spelling of the first word, date and place, since a heading, likely body, until a heading, spelling of the first word, width 2 below
        "I10J%&94efI*0e`I-+jI(*aI-/ha", // width, credit, place and byline of the header, body among 3 below, body before, likely body 2 below, body before
        "94IT+JJ&ea`I-*I(2hbI.+dID+hd", // place and byline of the header, tail marks, credit below, body before, likely body 2 below, body behind, blank lines above
        "I8I&I`'eIKAC-dgfI6J-<'agI,/jd", // first character, like the line above, place, likely insertion, widths of three, headings, body among 10 below
        "Ie&In&J%&G&fI.,d92egC)gb`_", // advertisement, newsletter, credit, likely heading below, body behind, place and byline of the header, likely insertion
        "2,I{';&eI-,F'cg_4+agI.-ag", // spelling least like a name, job, time nearby, body before, likely heading above, spelling of the last word, body behind
        "*2I@&Ir'eaIR-d_I.+IG1dhID-ib", // above reads as, separators, related, prose below, body behind, overlap, blank lines above
        "I8I&Iu)E*D'edfI6JwI?*fahI+0ib", // first character, month, likely tail below, likely tail, widths of three, commas, body among 10 above
        "I5'I6I{cI4*fbE*IW(JJ&eaI-,eaf", // width 2 below, widths of three, width 2 above, likely tail below, date below, credit below, body before
        ".&h+-a=*I8I&eI+1ha<'H*bgb", // from the title, below reads as, alike headings, first character, body among 10 above, headings, likely body
        "9794e<(C*hI<1fb0-bfI6JGbg", // place and byline of the header, place and byline of the header, headings, likely insertion, capitalised words, from the last paragraph, widths of three
        "IF&I^&I<2I%/Iu)fc>*eI;+eaccd", // repeated, date and place, capitalised words, likely body above, month, since a heading, words
        "I.-IE+I-.cg<'fdI3)dI92I7*dgc", // body behind, blank lines below, body before, headings, width below, last character above, last character
      ],
    },
  },
  transitions: [
    "SKLRIJKCNTMPPKPP", // menu
    "CPVOPPPPPPPPPPPP", // bylineAbove
    "IQOXPPPOOPPPPPPP", // dateAbove
    "PPPPRVVNURHONMPO", // title
    "PPPPRRQOWICOONOP", // deck
    "PPPPSSYQUMIOMOPO", // byline
    "PPPPOUPQYQGOOOPP", // date
    "PPPPOQKTUS@ONKOO", // header
    "PPPPPPPPZVFJD3PI", // paragraph
    "PPPPPPPPUPIOLPPP", // heading
    "PPPPPPPPESYLJ0HM", // insert
    "PPPPPPPPFMOP]CPP", // bylineInside
    "PPPPPPPPFLVQPHPP", // dateInside
    "PPPPPPPP%1PPPYJI", // tail
    "PPPPPPPP@JPPPPOP", // bylineBelow
    "PPPPPPPPDMPPPKPP", // dateBelow
  ],
  starts: "OKMRHLKH_[LPPPPP",
  ends: "aPPMOOPNLPKLNRRO",
  calibration: {
    title: [21, 36, 55, 69, 73, 80, 81, 85, 91, 95, 98],
    authors: [57, 62, 76, 82, 82, 84, 84, 84, 86, 88, 89],
    published: [73, 73, 73, 76, 77, 77, 83, 87, 89, 90, 90],
    body: [13, 29, 74, 74, 74, 74, 74, 74, 86, 93, 95],
  },
};
