// Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.
// Cross-validated by publisher:
//                             texts    title  authors     date     time     body headings   placed
//   fundus, article             127    0.895    0.842    0.960    0.932    0.966    0.705    0.714
//   fundus, page                130    0.897    0.815    0.935    0.897    0.947    0.707    0.697
//   readability, article         45    0.793    0.703    0.800        -    0.832    0.412    0.222
//   readability, page            50    0.788    0.698    0.571        -    0.829    0.402    0.241
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
      bias: 0.55,
      trees: [
        "I7I(I%,ZI,/IR*I7=^dgiD+I7I.kab", // last character, likely body above, body among 10 below, prose below, last character, likely tail, last character
        "I%-I8GI%+[aI&*_ID*ajI?(I&-^gj", // likely body above, first character, likely body above, likely body below, blank lines above, commas, likely body below
        ")0).YIP(j?&`hI.,I1/[c-2ag", // reads as, reads as, run of short lines, until a heading, body behind, width, 2 below reads as
        "H.H+[-2<)^cdIP(H0ik<&^h", // likely body, likely body, 2 below reads as, headings, run of short lines, likely body, headings
        "(-I%+_5(`I3-chI89?&]fI<2ja", // likely paragraph, likely body above, low words, width below, first character, until a heading, capitalised words
        ")0).]IS&]%&if?)I1/_d+2bg", // reads as, reads as, prose before and behind, likely byline, until a heading, width, below reads as
        "C+%&96ID*fia'+I7I(_gh<)_c", // likely insertion, likely byline, place and byline of the header, blank lines above, likely heading, last character, headings
        "H.H+_E+beIE+='I91d]hH0hj", // likely body, likely body, likely tail below, blank lines below, alike headings, last character above, likely body
        "I7I(I&+`IS)^<)J&&d[gID*c06ib", // last character, likely body below, prose before and behind, headings, agency, blank lines above, from the last paragraph
        "(-5(aIR,I'*a(*be)0hdIKAbh", // likely paragraph, low words, prose below, likely body 2 above, likely paragraph, reads as, place
        "H-H+,0^acH0IS&^I/,/7jeei", // likely body, likely body, 2 above reads as, likely body, prose before and behind, lines to the end, from the first paragraph
        "(-'+(*`I.-cfgID*I92f^(.gj", // likely paragraph, likely heading, likely paragraph, body behind, blank lines above, last character above, likely paragraph
        "H-()`1'ebH0IS&^fID*?&ahi", // likely body, likely paragraph, spelling of all words, likely body, prose before and behind, blank lines above, until a heading
        "H.H+a94cfIP*I-,IO&gkf<)bg", // likely body, likely body, place and byline of the header, run of short lines, body before, from the end, headings
        "IP'IE+dJ%&I6J,ehI7I'^f<)I.-aff", // run of short lines, blank lines below, credit, widths of three, last character, headings, body behind
        "(-%'J%&I&*I[&e`e`aI='IT+g`b", // likely paragraph, likely byline, credit, likely body below, name below, digits, tail marks
        "5(I8I'I10bjjIE+?&af<(h?&cg", // low words, first character, width, blank lines below, until a heading, headings, until a heading
        "H/H+,0`c94cIF&faIB&gID'[f", // likely body, likely body, 2 above reads as, place and byline of the header, repeated, brackets, blank lines above
        "H,.&lbH0IO'eIP+I-+kebI92ha", // likely body, from the title, likely body, from the end, run of short lines, body before, last character above
        "C*%&.7iI.+dgIP+eaI.,'*ade", // likely insertion, likely byline, from the title, body behind, run of short lines, body behind, likely heading
        "H/5(>&ade>*IP5h'(bf?(bg", // likely body, low words, since a heading, since a heading, run of short lines, likely heading, until a heading
        "I105(I<.ebA(IF&?&egcbI--jd", // width, low words, capitalised words, likely header, repeated, until a heading, body before
        "H,,0a96fbH0eIT+ID*e/7if^", // likely body, 2 above reads as, place and byline of the header, likely body, tail marks, blank lines above, from the first paragraph
        "C*IE+d;&I-,hf0-ga<)J%&c_e", // likely insertion, blank lines below, time nearby, body before, from the last paragraph, headings, credit
        "IF(',I<1IKA')be=*gadh.2ia", // repeated, likely heading, capitalised words, place, likely heading, alike headings, from the title
        "H,,0beI8I'I8)aI7I.5(df,/^gj", // likely body, 2 above reads as, first character, first character, last character, low words, 2 above reads as
        "IF'I<1IS&_96fd8&e`IM,i='_d", // repeated, capitalised words, prose before and behind, place and byline of the header, byline nearby, index, alike headings
        "I8I'I105)J%&II'dfaf/7kI&*`gj", // first character, width, low words, credit, words of the prose below, from the first paragraph, likely body below
        "H*bI7I.H08&IB'Ir&e`acg*/^f", // likely body, last character, likely body, byline nearby, brackets, related, above reads as
        "I10I.-IO&;&d`IR*IE+bfg91dgh", // width, body behind, from the end, time nearby, prose below, blank lines below, place and byline of the header
        "I@&IF(IZ&94IG'be97hdI(.becb", // separators, repeated, name above, place and byline of the header, overlap, place and byline of the header, likely body 2 below
        "IF)I<1In&IG+eI--ge^J%&8&ea`c", // repeated, capitalised words, newsletter, overlap, body before, credit, byline nearby
        "Ir'Ie&J%&94e?).6iI7=cfjb^`", // related, advertisement, credit, place and byline of the header, until a heading, from the title, last character
        "I@&I6JwI.-IO'dIP+<(iccfh<&_d", // separators, widths of three, body behind, from the end, run of short lines, headings, headings
        "I8I'I.-I<1IP(<(gd<&`eI.)ebfi", // first character, body behind, capitalised words, run of short lines, headings, headings, body behind
        "Ir'J%&IS&`.&jIF&IJ&I3*dfbcb_", // related, credit, prose before and behind, from the title, repeated, overlap rank, width below
        "H*c94IT+IE+de[?(I-+gdI'2id", // likely body, place and byline of the header, tail marks, blank lines below, until a heading, body before, likely body 2 above
        "H+>)bIZ&fbI/+I-+IP+jcdIW(ec", // likely body, since a heading, name above, lines to the end, body before, run of short lines, date below
        "8&C*<(IE+<'ahh?&cf<)cfc", // byline nearby, likely insertion, headings, blank lines below, headings, until a heading, headings
        "Ie&In&I8I&).b?(IE+cC*fdfi__", // advertisement, newsletter, first character, reads as, until a heading, blank lines below, likely insertion
        "IS(I1.`eIe&In&J&&8&IM,hecb__", // prose before and behind, width, advertisement, newsletter, agency, byline nearby, index
        "',I`'I<1I1)cI,)cfI10cI-+jcfg", // likely heading, like the line above, capitalised words, width, body among 10 below, width, body before
        "I108&IF(IS&`eIM,ibIO'bgI-+je", // width, byline nearby, repeated, prose before and behind, index, from the end, body before
        "IZ&*/I@&IE+<)>)c_ffafI,+ae", // name above, above reads as, separators, blank lines below, headings, since a heading, body among 10 below
        "Ir'',I8I'IF&I;(cI9'iI(1edchga", // related, likely heading, first character, repeated, words, last character above, likely body 2 below
        "IS(cI[&J%&IS*kfcI6J,D'ebIE+bg", // prose before and behind, name below, credit, prose before and behind, widths of three, likely tail, blank lines below
        "In&I{'I10*/I7I.e_Ix&f_Iu&icb_", // newsletter, job, width, above reads as, last character, relative-time, month
        "1'IT*I5(ega0(I-*je06I10dgb", // spelling of all words, tail marks, width 2 below, from the last paragraph, body before, from the last paragraph, width
        "3+Iu'94IK.b='dffI),I+'h_ed", // spelling of the first word, month, place and byline of the header, place, alike headings, body among 3 above, body among 10 above
        "J&&I[&3(fI92I&/I.+egdbI&1dga", // agency, name below, spelling of the first word, last character above, likely body below, body behind, likely body below
        "Ir'Iu)INI%;&3*edI-,H.bg[ica", // related, month, index and width, time nearby, spelling of the first word, body before, likely body
        "I10I.,IO'3*db/5H+cidf<)ib", // width, body behind, from the end, spelling of the first word, from the first paragraph, likely body, headings
        "I^&Ie&Ir'I8I'I3*e94IT+e]fha`b", // date and place, advertisement, related, first character, width below, place and byline of the header, tail marks
        "I7I.IS&aId&IB'IA'eIP(hcb`IB'`f", // last character, prose before and behind, copyright sign, brackets, quotes, run of short lines, brackets
        "I<2In&IZ&*/I@&ebfI(*be`<(ae", // capitalised words, newsletter, name above, above reads as, separators, likely body 2 below, headings
        "IF(I.-IE+de91IE(^I2+cgg='ae", // repeated, body behind, blank lines below, place and byline of the header, blank lines below, width above, alike headings
        "IF(I{&=*IS&aeIK<fI7I&agc='ae", // repeated, job, alike headings, prose before and behind, place, last character, alike headings
        "I6JwI9'i5)INI'94d96I(2fbdgfg", // widths of three, last character above, low words, index and width, place and byline of the header, place and byline of the header, likely body 2 below
        "I@&I6J,D'f3,5)df`fI--I.-`ff", // separators, widths of three, likely tail, spelling of the first word, low words, body before, body behind
        "Ir'IO'8&eID*ID'h_I;+bf/5heb", // related, from the end, byline nearby, blank lines above, blank lines above, words, from the first paragraph
        "I4(IC3eIS*gbI1/eIE+c/7>'glf", // width 2 above, common words, prose before and behind, width, blank lines below, from the first paragraph, since a heading
        "In&Ir&.&hIK.cI.,IS-fd*0egb`", // newsletter, related, from the title, place, body behind, prose before and behind, above reads as
        "I,1J@&IA'8&e0-ebIP*gbaI'3gc", // body among 10 below, login below, quotes, byline nearby, from the last paragraph, run of short lines, likely body 2 above
        "J&&Ie&944+I:)becI=&.7gdh`b", // agency, advertisement, place and byline of the header, spelling of the last word, first character below, digits, from the title
        "C(<(IJ&hcdIT&/7dfIF'IZ&eb_", // likely insertion, headings, overlap rank, tail marks, from the first paragraph, repeated, name above
        "94IT+e`?)I6J,IS+idI79dgI6JIie", // place and byline of the header, tail marks, until a heading, widths of three, prose before and behind, last character, widths of three
        "Ie&I4(eI%/6&egIB&G'H/dgdb`", // advertisement, width 2 above, likely body above, mentions, brackets, likely heading below, likely body
        "In&.&hIF(I1)cIW)eI3)`eIT&e``", // newsletter, from the title, repeated, width, date below, width below, tail marks
        "I[&941(IW(fc6&beI9/fdI-/ea", // name below, place and byline of the header, spelling of all words, date below, mentions, last character above, body before
        "C*eIT'='d*0dg='I',I2-`ff`", // likely insertion, tail marks, alike headings, above reads as, alike headings, likely body 2 above, width above
        "I<2%(IZ&JJ&eI*.e_I&*bebI7Cd_", // capitalised words, likely byline, name above, credit below, body among 3 below, likely body below, last character
        "INI'Iy'J%&I[&eIB&H/ebgcID*`dh", // index and width, by, credit, name below, brackets, likely body, blank lines above
        "In&IS(I'*IW(H/dha`.2iIs&eb`", // newsletter, prose before and behind, likely body 2 above, date below, likely body, from the title, share
        "Iy'I)'hI{'I1094efhI>&f`I6Jobg", // by, body among 3 above, job, width, place and byline of the header, sentences, widths of three
        "J&&I-/IP&fIT'='df_IC0IK8cf`b", // agency, body before, run of short lines, tail marks, alike headings, common words, place
        "I8I&In&H*>*bI='ejIF&I1)cedah", // first character, newsletter, likely body, since a heading, digits, repeated, width
        "I.,2*/5fdb,1IW(I%,gI+.cfbh", // body behind, spelling least like a name, from the first paragraph, 2 above reads as, date below, likely body above, body among 10 above
        "IS(I%+5(afaI-*I(0gdIT&fI9-be", // prose before and behind, likely body above, low words, body before, likely body 2 below, tail marks, last character above
        "Ie&Iz'I^&IM+IM*ehJ&&e<)agca`", // advertisement, contributor, date and place, index, index, agency, headings
        "Iz'I1)dI`'5(I>'dg*-ieIKAdga", // contributor, width, like the line above, low words, sentences, above reads as, place
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
    body: [13, 29, 75, 75, 75, 75, 75, 75, 86, 93, 95],
  },
};
