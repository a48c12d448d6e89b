// Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.
// Cross-validated by publisher:
//                             texts    title  authors     date     time     body headings   placed
//   fundus, article             127    0.895    0.842    0.960    0.932    0.962    0.679    0.683
//   fundus, page                130    0.897    0.815    0.935    0.897    0.945    0.682    0.680
//   readability, article         45    0.759    0.703    0.800        -    0.830    0.424    0.216
//   readability, page            50    0.758    0.698    0.571        -    0.832    0.419    0.255
//   wcxb, article               480    0.859    0.855    0.888        -    0.941        -        -
//   wcxb, page                  637    0.826    0.795    0.870        -    0.922        -        -
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
    heading: [
      "P", // bias
      "PMPPPPNLJPP", // width
      "OLMOPNPPPPS", // width above
      "OGMOOKQOQPP", // width below
      "MOPPP", // width 2 above
      "KLPPQ", // width 2 below
      "PWPEZPPPPPWPPPPPPPPPPPPPPPPPPPPPPPPPMKHIGPMNCKMPIPMLOPMJPKVPPPPPPPPPPPPPKPNMGPJOPQPPJMPZPPPPNITPPPPPPPPPPPPPJPMTAPIRPQNPKOGKPPMPQIKPPPPPPPPPPPPPHGORKPSIPUTPEPQNNPLPGDOPPPPPPPPPPPPPRVULHPCPLQRPPNISXPLGLTMPPPPPPPPPPPP", // widths of three
      "PPPQHQPCTPDRQPSPPPPOISMCRPEVLOPPPPQMNPOOPPPPIPPP", // last character
      "FPGPJSSUPPPPEUGPDPHPVSSPPPPOGLKPPPPOPPOPPPPPPPPP", // first character
      "NPPOR@RPSODKNPKP", // last character above
      "PPMPGXMJPHN@NFFP", // first character below
      "PMPPML", // words
      "OPPPTMQPOLNPMRL", // capitalised words
      "IHDL", // digits
      "LFP", // sentences
      "KPOMKO", // commas
      "IFIP", // separators
      "PSS", // quotes
      "PJ", // brackets
      "PIPRPQPPPJLNIRO", // common words
      "OIPPPPNPP", // blank lines above
      "NOPPLR?PKPEP", // blank lines below
      "LTPQUPAIP", // repeated
      "LLRPJLOVNOJP", // overlap
      "WPPPPP", // echo
      "NSRR", // words of the prose below
      "RPV", // overlap rank
      "PPPHJKLNPPPPJLCJLOHPPOGKHILTPPPPMKOMJOIZPOPPPPPPLOPPPPPPOPPP", // place
      "P", // prose
      "SPTPSPQP", // index
      "PPSWPPPPPPPPOPOPPPPPZFQKSONPPPFNQXPWMMOP", // index and width
      "PUVVPPP", // from the end
      "SPPHQTPPIELKPPPPPLPNNPRJ", // run of short lines
      "PMNNPRMPQP", // prose above
      "PPNNPPOQPP", // prose below
      "]LMTRJQP", // prose before and behind
      "PPOMOJNO", // tail marks
      "JPNLPT", // date
      "ZT", // date above
      "UTMPPP", // date below
      "POK", // name
      "UPPPFKMPPPPPPOQIPNKIM", // spelling of names
      "PJP", // name above
      "PJMNPWNPP", // name below
      "PHUPPMONPPPPKOLMPPLPPOPPPPPOPLPPPPPPPNMP", // name and place
      "PNHPPPPOLMPPPPPPOMOP", // date and place
      "PQFP", // name and date
      "PO", // like the line above
      "L", // clock
      "NHP", // link
      "PIP", // at sign
      "NFJ", // copyright sign
      "LJ;P", // advertisement
      "PPPP", // author-box
      "PDLP", // comments
      "EPPP", // consent
      "PPPP", // copyright
      "OKPP", // follow
      "KMKP", // footer
      "NMFP", // login
      "IROP", // navigation
      "FKKP", // newsletter
      "KJOP", // player
      "NHMP", // popular
      "PPOP", // reading-time
      "N;FO", // related
      "IKCO", // share
      "NPKP", // tags
      "PPPT", // month
      "PTMJ", // weekday
      "XOPP", // date-label
      "MJPP", // relative-time
      "RLPT", // by
      "MPKP", // contributor
      "PIFP", // job
      "GSFM", // staff
      "CBFJ", // credit
      "?JBJ", // agency
      "Y", // advertisement above
      "P", // author-box above
      "X", // comments above
      "P", // consent above
      "J", // copyright above
      "L", // follow above
      "N", // footer above
      "N", // login above
      "M", // navigation above
      "F", // newsletter above
      "L", // player above
      "I", // popular above
      "O", // reading-time above
      "O", // related above
      "R", // share above
      "M", // tags above
      "L", // by above
      "Q", // credit above
      "R", // advertisement below
      "P", // author-box below
      "L", // comments below
      "P", // consent below
      "K", // copyright below
      "L", // follow below
      "N", // footer below
      "M", // login below
      "K", // navigation below
      "M", // newsletter below
      "M", // player below
      "K", // popular below
      "O", // reading-time below
      "N", // related below
      "I", // share below
      "N", // tags below
      "Q", // by below
      "Z", // credit below
      "OPTNLKLMN", // likely byline
      "PPORSKPLO", // likely time
      "PMNMNQTQQ", // likely heading
      "MPPPPTOKI", // likely paragraph
      "PPPPLILPPQNPPPPO", // reads as
      "PPPPMMLPPOPPPOPP", // above reads as
      "PPPPLPPQPMPQPPPP", // below reads as
      "LPPNRSHPPNPPPPPP", // 2 above reads as
      "PPPPPPPPPOPHPPMP", // 2 below reads as
      "PPPPPPPPPPPNLPPQPO", // from the title
      "PMPPPPPPPPRPRQRPPO", // from the first paragraph
      "PPSPPPRPPPONPPPPPP", // from the last paragraph
      "PMOPOPP", // spelling of all words
      "PPPPNPN", // spelling least like a name
      "PPQLPLP", // spelling of the first word
      "POPPPPL", // spelling of the last word
      "OOPQ", // low words
      "TPP", // mentions
      "MSG", // opens longer lines
      "KPJP", // byline nearby
      "PPPPPQODPOOPMPPPPCOP", // place and byline of the header
      "PPPPMROLPPPMPDPK", // place and name
      "PNPP", // time nearby
      "PQPP", // headings
      "HOOYV", // alike headings
      "OPPQQ", // since a heading
      "MMNPQ", // until a heading
    ],
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
    title: [16, 35, 55, 69, 73, 80, 81, 85, 91, 95, 98],
    authors: [57, 62, 76, 82, 82, 84, 84, 84, 86, 88, 89],
    published: [73, 73, 73, 76, 77, 77, 83, 87, 89, 90, 90],
    body: [13, 29, 74, 74, 74, 74, 74, 74, 85, 93, 95],
  },
};
