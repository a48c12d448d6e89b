// Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.
// Cross-validated by publisher:
//                             texts    title  authors     date     time     body headings   placed
//   fundus, article             127    0.919    0.858    0.960    0.973    0.966    0.732    0.744
//   fundus, page                130    0.921    0.830    0.954    0.962    0.958    0.753    0.781
//   readability, article         45    0.828    0.718    0.800        -    0.837    0.404    0.218
//   readability, page            50    0.818    0.723    0.571        -    0.836    0.401    0.236
//   wcxb, article               480    0.865    0.853    0.895        -    0.945        -        -
//   wcxb, page                  637    0.837    0.809    0.882        -    0.929        -        -
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
    "PMNPQPSQOOP", // width
    "PPRPMPPPPPP", // width above
    "PPOPPPPSQPP", // width below
    "SPNNP", // width 2 above
    "PPOOQ", // width 2 below
    "POPMPPPSQQQPPOQVQPPPNRSPPPPPNPPPPPPPPPPNPPPQPSKPPTVQPPOSLPOPOPPPPPPPPPPPPPPPPPPORUUPPONUPPTMQPPPOMOPPPPPPPPPPPPPPPPPSRPPPNKNPPRJMSPPPPPNPPPPPPPPPPPPPPPPPOPPLQLRMPPMPPPPPPPPPPPPPPPPPPPPPPPPPNPPPORPPPPPPPPPPPPPPPPPPPP", // widths of three
    "PPPPTMKPPNPTNPPPRPSPSSRDPNMQOPMPPPTPONTLROOPQPPP", // last character
    "OPPPPMKPPPPROPPPPPJPUPRMPPPUPOOPPPPPPOSPPPPRPPPP", // first character
    "RPOPQSOPPMLPQPVP", // last character above
    "PPSPPTMNPPPJNPOP", // first character below
    "ONPTQP", // words
    "RPPNPOPTPJOPUPP", // capitalised words
    "PXPP", // digits
    "PMP", // sentences
    "PPPPPN", // commas
    "KHKP", // separators
    "QPT", // quotes
    "PL", // brackets
    "NPUPPPPPQRPPPOP", // common words
    "NSPRNOSMP", // blank lines above
    "ORPPPPRPSONP", // blank lines below
    "PPQPPOPTQ", // repeated
    "KPSQJOQRPPPP", // overlap
    "XQZIPP", // echo
    "PSPR", // words of the prose below
    "QQT", // overlap rank
    "PPPPQPOLPPPPPPUPOOPMPQRPOPSPPNPPPPPPPNPOPONNTTMLNPPPPPPPPPPT", // place
    "N", // prose
    "RQPPPONP", // index
    "PPQQQPVPONPPQSSQPPPMPPOQQPPSPOPPPPQOPOPP", // index and width
    "QPPPPPP", // from the end
    "PPOQPPPPRQPPPPNPOOPQPPPS", // run of short lines
    "PPQPPPPPOP", // prose above
    "PPPPPRPPPP", // prose below
    "LUTPMPPM", // prose before and behind
    "PPPNPPPP", // tail marks
    "XRPPPO", // date
    "PP", // date above
    "PRPVPP", // date below
    "PPP", // name
    "PPPOOLPPPPPPPPNPPPPPP", // spelling of names
    "PPP", // name above
    "NSUPWWORR", // name below
    "PPPPPPKPSPPPPPUPONPPPPMPPPPPPPPPPPPPPPPP", // name and place
    "PRONQOOPPPPPPPPPPPPP", // date and place
    "PPPP", // name and date
    "PM", // like the line above
    "L", // clock
    "NRO", // link
    "NOP", // at sign
    "PPP", // copyright sign
    "NPPP", // advertisement
    "PPPP", // author-box
    "NOPP", // comments
    "PPPP", // consent
    "OPPP", // copyright
    "NPPP", // follow
    "LPPP", // footer
    "NNPP", // login
    "NHNP", // navigation
    "PPPP", // newsletter
    "PPPP", // player
    "QPPP", // popular
    "PPPP", // reading-time
    "PNPP", // related
    "OPPO", // share
    "OPPP", // tags
    "PMOP", // month
    "QPPP", // weekday
    "PMPP", // date-label
    "PPPO", // relative-time
    "SOOM", // by
    "OPPP", // contributor
    "PPON", // job
    "PMPO", // staff
    "NPPM", // credit
    "MPOP", // agency
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
    "P", // credit above
    "P", // advertisement below
    "P", // author-box below
    "P", // comments below
    "P", // consent below
    "N", // copyright below
    "R", // follow below
    "P", // footer below
    "P", // login below
    "O", // navigation below
    "S", // newsletter below
    "P", // player below
    "I", // popular below
    "S", // reading-time below
    "P", // related below
    "P", // share below
    "R", // tags below
    "Q", // by below
    "M", // credit below
    "PPPRRQTU", // likely title
    "TPPOJ", // rank by likelihood
    "RPQNL", // rank by topic
    "POQPU", // topic words
    "NPPTSRQ", // topicality
    "PPPPV^", // topicality a word
    "QPRPI", // rank by topicality
    "NPQPPPPPPM", // lines to body
    "URQOPP", // lines to byline
    "PPMPPP", // lines from byline
    "PPPPP", // menu below
    "PPORP", // rival above
    "PPPSP", // rival below
    "RPPM", // plausible titles above
    "PQTOP", // likely heading
    "PPSPP", // likely header
    "PPOPP", // likely insertion
    "PP", // copies of the rival above
    "TN", // copies of the rival below
    "PPUROPPPLPPPPRPP", // reads as
    "PPUPPPPPNQPPPRPP", // above reads as
    "OPSRSPUOPLOPPOPP", // below reads as
    "PPQNPTPPPPLPPOPP", // 2 below reads as
    "PSSVRP", // words of the lead
    "PQWV", // share of the lead
    "PQPNH", // rank by lead
    "PPPQR", // from the top
  ],
  judges: {
    byline: [
      "P", // bias
      ">LQONKJQKPP", // width
      "PPPPPPPPPPP", // width above
      "PPPPPPPPPPP", // width below
      "PPPPP", // width 2 above
      "PPPPP", // width 2 below
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // widths of three
      "DPPGNHEGJMLGDL@PMPNQYLYMLJOHTPPPPPMPMPPMPPPPNPPP", // last character
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP", // first character
      "PPPPPPPPPPPPPPPP", // last character above
      "PPPPPPPPPPPPPPPP", // first character below
      "QPMOOL", // words
      "]PPMHSCMRN>HUJJ", // capitalised words
      "WOQ=", // digits
      "PPP", // sentences
      "MPTKLM", // commas
      "PWKP", // separators
      "PPP", // quotes
      "PP", // brackets
      "PPPPPPPPPPPPPPP", // common words
      "PPPPPPPPP", // blank lines above
      "PPPPPPPPPPPP", // blank lines below
      "TNPOFOYNP", // repeated
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
      "NUW", // name
      "INLQTTSI[XFZYTNRW[PMP", // spelling of names
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
      "WPLP", // advertisement
      "PPPP", // author-box
      "NPDP", // comments
      "PPPP", // consent
      "PPPP", // copyright
      "LWGP", // follow
      "PPPP", // footer
      "KKKP", // login
      "_BEP", // navigation
      "LPGP", // newsletter
      "NFJP", // player
      "PPAP", // popular
      "OPBP", // reading-time
      "P^;P", // related
      "ON<P", // share
      "RMKP", // tags
      "SKGM", // month
      "PPPP", // weekday
      "PPPP", // date-label
      "PPPP", // relative-time
      "Y[FL", // by
      "MBBM", // contributor
      "^HLP", // job
      "TOVM", // staff
      "O7DO", // credit
      "EGSM", // agency
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
      ">", // credit below
      "LNOTVVUVY", // likely byline
      "PLOQOVORM", // likely time
      "OPPQOSNPM", // likely heading
      "UPNKHJIPP", // likely paragraph
      "LRPPHUQNPNPQPKOP", // reads as
      "KSOUMPMOPNKPPMJP", // above reads as
      "LQ_IMKWONPOOKNPK", // below reads as
      "MMKSPMHOPMJPPLSP", // 2 above reads as
      "NPZPKIYNOOKPOONP", // 2 below reads as
      "PIPUNPMPPPUSSTOLFL", // from the title
      "PSQMSPLHOPV>NMMSLN", // from the first paragraph
      "PcZZLKMMJPQSSQPPPP", // from the last paragraph
      "FNTRRQU", // spelling of all words
      "NMOSMPM", // spelling least like a name
      "KMLMLTW", // spelling of the first word
      "LOMMURN", // spelling of the last word
      "SPLG", // low words
      "TOL", // mentions
      "XYX", // opens longer lines
      "SQNI", // byline nearby
      "TRMJHWWQJDMILNJVPONR", // place and byline of the header
      "KNWMIPUVAKIS>TUS", // place and name
      "UOPR", // time nearby
      "KNOR", // headings
      "QROOL", // alike headings
      "NGPOM", // since a heading
      "POMQO", // until a heading
      "RVT", // index
      "Z`", // words of a copyright line
      "OTPNPNOPWOW[", // bare name and repeated
    ],
    heading: {
      bias: -1.32,
      trees: [
        "H.=(^b(,I5(m=*I.,xI3,cq|`", // likely body, alike headings, likely paragraph, width 2 below, alike headings, body behind, width below
        "','*_IV&cG(sbI:,'-5'cotb", // likely heading, likely heading, date above, likely heading below, first character below, likely heading, low words
        "H.=(_H,`II(ep)/b=(/6pep", // likely body, alike headings, likely body, words of the prose below, reads as, alike headings, from the first paragraph
        "IP'(,IO'I;'b%&mfqcIP8`IC'ag", // run of short lines, likely paragraph, from the end, words, likely byline, run of short lines, common words
        "II'I6JC`G'='dja=(IE+_I7>fnm", // words of the prose below, widths of three, likely heading below, alike headings, alike headings, blank lines below, last character
        "'+IA'`IG-a='`I1,az'-JJ&gpm", // likely heading, quotes, overlap, alike headings, width, likely heading, credit below
        "IR*aI6JiIO'I*2cikI--I>&(,mbad", // prose below, widths of three, from the end, body among 3 below, body before, sentences, likely paragraph
        "I&1IE+`()aIQ&`(,ia(-I@&i^a", // likely body below, blank lines below, likely paragraph, prose above, likely paragraph, likely paragraph, separators
        "H.H,`cIE+a)/ID*nI<.ibI9/kf", // likely body, likely body, blank lines below, reads as, blank lines above, capitalised words, last character above
        "=(C+d`I3,JJ&aqI9/C-I++ckcd", // alike headings, likely insertion, width below, credit below, last character above, likely insertion, body among 10 above
        "II'C+I%1cI</kbaI=&='fIV&ipb", // words of the prose below, likely insertion, likely body above, capitalised words, digits, alike headings, date above
        "'+'*`eI:,IG-'-ID+I6JEkebkm`", // likely heading, likely heading, first character below, overlap, likely heading, blank lines above, widths of three
        "IP)I:-I:+)0)/cics`IC(`IE+af", // run of short lines, first character below, first character below, reads as, reads as, common words, blank lines below
        "H,a)/G&IA'cn`C*i=(bI9.hb", // likely body, reads as, likely heading below, quotes, likely insertion, alike headings, last character above
        "H-=(_6&bI5(ak(,I=&I:-i`bb", // likely body, alike headings, mentions, width 2 below, likely paragraph, digits, first character below
        "'*aI@&I/,jIG-<)I<-A'j_dci^", // likely heading, separators, lines to the end, overlap, headings, capitalised words, likely header
        "=(IA'bII(doIR&bI:,3)i=*cia", // alike headings, quotes, words of the prose below, prose below, first character below, spelling of the first word, alike headings
        "H+aIV&I.+.6kC*h?(`hc*/gn", // likely body, date above, body behind, from the title, likely insertion, until a heading, above reads as
        "H.6(bI-+mdIE+aI).I=&2,ma^f", // likely body, mentions, body before, blank lines below, body among 3 above, digits, spelling least like a name
        "H-b(,J%&I)3hb]IR.`I)0lI7/m_", // likely body, likely paragraph, credit, body among 3 above, prose below, body among 3 above, last character
        "'*IG-aIA'cr=*1'I&,pgI.-fai", // likely heading, overlap, quotes, alike headings, spelling of all words, likely body below, body behind
        "=(I-)I&2I.)kcmbI4(IG-ajH.ei", // alike headings, body before, likely body below, body behind, width 2 above, overlap, likely body
        "')aE,I-,0.IF&I<.ke`IC-cidp", // likely heading, likely tail below, body before, from the last paragraph, repeated, capitalised words, common words
        "'*IG-a,/boIV&.7I/+lfdI7+dl", // likely heading, overlap, 2 above reads as, date above, from the title, lines to the end, last character
        "')aJ&&/7I/,jI)1I'0I4(ejbie^", // likely heading, agency, from the first paragraph, lines to the end, body among 3 above, likely body 2 above, width 2 above
        "I=&IG-I1,IY*f`bI7BC-hv`I+1`m", // digits, overlap, width, spelling of names, last character, likely insertion, body among 10 above
        "J%&I6JoI=&IW&I:,e`I3+bjaI>&ja^", // credit, widths of three, digits, date below, first character below, width below, sentences
        "JJ&IG-0.H,bI<.gcbIF&fp91s_", // credit below, overlap, from the last paragraph, likely body, capitalised words, repeated, place and byline of the header
        "J%&I:,IG-I2,c<)gbIA'I79hala^", // credit, first character below, overlap, width above, headings, quotes, last character
        "='/5eaIG-I3)a94ehIA'I3/jdm", // alike headings, from the first paragraph, overlap, width below, place and byline of the header, quotes, width below
        "I='IV&.7f1'I9)ke3,bhF(ela", // digits, date above, from the title, spelling of all words, last character above, spelling of the first word, likely heading above
        "')aJJ&IT'>)e3)='bjea4*p`", // likely heading, credit below, tail marks, since a heading, spelling of the first word, alike headings, spelling of the last word
        "IF+I9/='I.(hbIr&J&&IR&bh^]c_", // repeated, last character above, alike headings, body behind, related, agency, prose below
        "I=(J&&Ir&I8)_(.IC/IY*fba`___", // digits, agency, related, first character, likely paragraph, common words, spelling of names
        "J%&=(I6JjcgI&,I6IQbI&)aoIV&ei^", // credit, alike headings, widths of three, likely body below, widths of three, likely body below, date above
        "')bI6Jk3)I6J%IC(e.7oIV&cmdch", // likely heading, widths of three, spelling of the first word, widths of three, common words, from the title, date above
        "I:*IF+I>&IF'IV&I./e_h<(`na_a", // first character below, repeated, sentences, repeated, date above, body behind, headings
        "IO'I&+I&)`I;(clIE+aI:*eaI+/jd", // from the end, likely body below, likely body below, words, blank lines below, first character below, body among 10 above
        "I=(IV&I-/JJ&IQ*I-,e`fj_,.`j`", // digits, date above, body before, credit below, prose above, body before, 2 above reads as
        "J%&=(/6G(6(i^`bI:,Ir&f^`^", // credit, alike headings, from the first paragraph, likely heading below, mentions, first character below, related
        "JJ&IT'I:*5(dIW&I'2dgib`4*m_", // credit below, tail marks, first character below, low words, date below, likely body 2 above, spelling of the last word
        "J%&=*d8&IF&I&0I2,cn-/haa`_", // credit, alike headings, byline nearby, repeated, likely body below, width above, 2 below reads as
        "')b.7I1(`I/,k5(I3*kbhI3/fc", // likely heading, from the title, width, lines to the end, low words, width below, width below
        "')bI'(lI>&IV&0.?*elchI..^h", // likely heading, likely body 2 above, sentences, date above, from the last paragraph, until a heading, body behind
        "I'0I4)eI,,qg='a-/f?)/6e]h", // likely body 2 above, width 2 above, body among 10 below, alike headings, 2 below reads as, until a heading, from the first paragraph
        "J&&IF+IF'e<(`?*IT'ID*vidc__", // agency, repeated, repeated, headings, until a heading, tail marks, blank lines above
        "I/+h2)5(cI(2I=&e`hI(+I7)`kb", // lines to the end, spelling least like a name, low words, likely body 2 below, digits, likely body 2 below, last character
        "I6JoI<26&I/,gbI9)i<)fb`I<.kf", // widths of three, capitalised words, mentions, lines to the end, last character above, headings, capitalised words
        "J%&I--Ir&I6JjI3094dI-)nfbh^c_", // credit, body before, related, widths of three, width below, place and byline of the header, body before
        "I928&IY*I-,g6&aIE+ag`aI&+j^", // last character above, byline nearby, spelling of names, body before, mentions, blank lines below, likely body below
        "='=&I(.I2-codbI=(?*eIF*h__", // alike headings, alike headings, likely body 2 below, width above, digits, until a heading, repeated
        "I5(I/.aeI@&I./F+gaI6Ibi^F*_l", // width 2 below, lines to the end, separators, body behind, likely heading above, widths of three, likely heading above
        "J&&I92IR&b8&I,/gebG)4+[gh_", // agency, last character above, prose below, byline nearby, body among 10 below, likely heading below, spelling of the last word
        "I3(_J&&IF+I)-6&I.-ckIZ&kde`_", // width below, agency, repeated, body among 3 above, mentions, body behind, name above
        "IA&IW&d3)F)focID'a/4I-'l[i", // quotes, date below, spelling of the first word, likely heading above, blank lines above, from the first paragraph, body before
        "JJ&I3*b8&IT'IT&eI<*zgba4*m`", // credit below, width below, byline nearby, tail marks, tail marks, capitalised words, spelling of the last word
        "Ir&=*3'=(dH,rIE+aid3'ch_", // related, alike headings, spelling of the first word, alike headings, likely body, blank lines below, spelling of the first word
        "J%&6&IO&cH,bh6'hI%3eI8*]d_", // credit, mentions, from the end, likely body, mentions, likely body above, first character
        "I6I6aI'0=&D&dm4,0.hdbI*2dg", // widths of three, likely body 2 above, alike headings, likely tail, spelling of the last word, from the last paragraph, body among 3 below
        "IV&I-*f1'fI6JhaI)/kI7Abk93ci", // date above, body before, spelling of all words, widths of three, body among 3 above, last character, place and byline of the header
        "IE,IF+e`I].IG-<&D&bmafI&/`i", // blank lines below, repeated, name and place, overlap, headings, likely tail, likely body below
        "Ir&I8)_I:-I&+IR(d/4dreI9.f^_", // related, first character, first character below, likely body below, prose below, from the first paragraph, last character above
        "I=(I:-3)IG-IT&I*2djIT'lcidb`", // digits, first character below, spelling of the first word, overlap, tail marks, body among 3 below, tail marks
        "='cIE,I=&Ir&g_IQ)`IP(dp93fb", // alike headings, blank lines below, digits, related, prose above, run of short lines, place and byline of the header
        "J%&B&IO'>)D+cl?)dgg%&nf_", // credit, likely deck, from the end, since a heading, likely tail, until a heading, likely byline
        "IY*IV&I{&IR&I3-ale^H+`4,ia`", // spelling of names, date above, job, prose below, width below, likely body, spelling of the last word
        "<'g1'gI3,a1)cI2.I4'l<)agh", // headings, spelling of all words, width below, spelling of all words, width above, width 2 above, headings
        "()I--I6JjI++g=*`eI;*ha`I6ILaf", // likely paragraph, body before, widths of three, body among 10 above, alike headings, words, widths of three
        "I&*I&)`=)fD(pcIC(dI-,G(gcd", // likely body below, likely body below, alike headings, likely tail, common words, body before, likely heading below
        "I6IRcJ&&I9/f<(gIT&F)^iIA'cl_", // widths of three, agency, last character above, headings, tail marks, likely heading above, quotes
        "I+1I+0I9/I='I<2I*/heabI'0f_ch", // body among 10 above, body among 10 above, last character above, digits, capitalised words, body among 3 below, likely body 2 above
        "Iw&I)2JJ&d91lbI)3C*jdI--h^k", // date-label, body among 3 above, credit below, place and byline of the header, body among 3 above, likely insertion, body before
        "(.I>&IY-I['fc`I20I*1bI9*am[`", // likely paragraph, sentences, spelling of names, name below, width above, body among 3 below, last character above
        "I/,g&'IG'bI-'I<-alI5)cI*.`f_", // lines to the end, likely time, overlap, body before, capitalised words, width 2 below, body among 3 below
        "IW&e')`I6JE>&o2'keI*._>(aj", // date below, likely heading, widths of three, since a heading, spelling least like a name, body among 3 below, since a heading
        "I6JnI]0e_4'1'h`I:-2+I@&jaca", // widths of three, name and place, spelling of the last word, spelling of all words, first character below, spelling least like a name, separators
        "J&&I92I2*IV&1'I(/bjajfI3-h^_", // agency, last character above, width above, date above, spelling of all words, likely body 2 below, width below
        "I'(iI4'F)0+h_h='A&cI2.cmf", // likely body 2 above, width 2 above, likely heading above, from the last paragraph, alike headings, likely header, width above
        "='I<.I.(jdaIE,I^&f`I-,I4(`ha", // alike headings, capitalised words, body behind, blank lines below, date and place, body before, width 2 above
        "A&IW&d<&ofI1(a*0I6JE<(aiim", // likely header, date below, headings, width, above reads as, widths of three, headings
        "IW&I6JDcI)-j1(I)0IR,j^f6'hdg", // date below, widths of three, body among 3 above, spelling of all words, body among 3 above, prose below, mentions
        "3)I,+aF)eIW&fmI(*I*,fqI4(ad", // spelling of the first word, body among 10 below, likely heading above, date below, likely body 2 below, body among 3 below, width 2 above
        "J%&Iw&G-IF+8&eI;)f_`I8*obj`", // credit, date-label, likely heading below, repeated, byline nearby, words, first character
        "I=&I9-g0.?*B'elkcI9,`<)h`", // digits, last character above, from the last paragraph, until a heading, likely deck, last character above, headings
        "I>&I7AI7<8&ebI+-g`hI).I1,lb_", // sentences, last character, last character, byline nearby, body among 10 above, body among 3 above, width
        "J%&I3)bE-I7AI-,fI6Joe^h()cq_", // credit, width below, likely tail below, last character, body before, widths of three, likely paragraph
        "I4)IR,IR&I7A`og5)I;*faI9+h^f", // width 2 above, prose below, prose below, last character, low words, words, last character above
        "IB&6&IP)fbI).hI7A=)cfiE'_i", // brackets, mentions, run of short lines, body among 3 above, last character, alike headings, likely tail below
        "I6JoI;*H1IP7>*I6JiehidacI>&ha", // widths of three, words, likely body, run of short lines, since a heading, widths of three, sentences
        "I&+IR(I//bimIO'IT&I5)b/4bfgg", // likely body below, prose below, lines to the end, from the end, tail marks, width 2 below, from the first paragraph
        "IW&IV&dI1(^h()c2'')bl<'ld", // date below, date above, width, likely paragraph, spelling least like a name, likely heading, headings
        "I6JoI9/I3)a4'feI1)IG(bkI-(iag", // widths of three, last character above, width below, spelling of the last word, width, overlap, body before
        "8&IT'IT&eI<-kE(h_I9)gaIX&ai", // byline nearby, tail marks, tail marks, capitalised words, likely tail below, last character above, name
        "I@&Ir&I8)`=&E'ek='cI8:ej`a", // separators, related, first character, alike headings, likely tail below, alike headings, first character
        "I@&I^&Ie&Ir&I8)`I)3fcID'k_`aa", // separators, date and place, advertisement, related, first character, body among 3 above, blank lines above
        "I)-IG'(*akIQ)IP;()bfI`&kckd", // body among 3 above, overlap, likely paragraph, prose above, run of short lines, likely paragraph, like the line above
        "I)3I<+gI<,,0I)1_fgIR&aeI<-g^", // body among 3 above, capitalised words, capitalised words, 2 above reads as, body among 3 above, prose below, capitalised words
        "J%&I)3I3(`%)J&&94eg``I//_k`", // credit, body among 3 above, width below, likely byline, agency, place and byline of the header, lines to the end
        "IQ-II'1'E&bhbfI;)2)?*ekje", // prose above, words of the prose below, spelling of all words, likely tail below, words, spelling least like a name, until a heading
        "3)fI?&I6J=cI.-I1)ejH-j`IS-hb", // spelling of the first word, commas, widths of three, body behind, width, likely body, prose before and behind
      ],
    },
    body: {
      bias: 0.55,
      trees: [
        "H.H+.&hW`ID*?&0+g^iH0il", // likely body, likely body, from the title, blank lines above, until a heading, from the last paragraph, likely body
        "H-H+ZE,^dH/C+fcIP)kIO'h_", // likely body, likely body, likely tail below, likely body, likely insertion, run of short lines, from the end
        "H.H,H+[D,^dcIP)H0ik?&`h", // likely body, likely body, likely body, likely tail, run of short lines, likely body, until a heading
        "H.H,I.-]acIE+<)94`hhH0ik", // likely body, likely body, body behind, blank lines below, headings, place and byline of the header, likely body
        "H.H,I1/^dcIE+<)IR*afhH0hk", // likely body, likely body, width, blank lines below, headings, prose below, likely body
        "H.H+_E+beI7I(II&?&_ghI7I.ja", // likely body, likely body, likely tail below, last character, words of the prose below, until a heading, last character
        "%&:2IL&I,/dgi/6hbI8;%'b^e", // likely byline, place and name, prose, body among 10 below, from the first paragraph, first character, likely byline
        "IP':0J&&I10IF(h`kadI-,`?&af", // run of short lines, place and name, agency, width, repeated, body before, until a heading
        "(-5(aI&+bC,I6IxdhbIG+I:)_fi", // likely paragraph, low words, likely body below, likely insertion, widths of three, overlap, first character below
        "(-'+(*`I6JwdjgI89bIT+I<2i`a", // likely paragraph, likely heading, likely paragraph, widths of three, first character, tail marks, capitalised words
        "(-I%+aJ%&IP'f<)bf`IS&^>*he", // likely paragraph, likely body above, credit, run of short lines, headings, prose before and behind, since a heading
        "C*%&ID*?&bg06icIP+e_?&`d", // likely insertion, likely byline, blank lines above, until a heading, from the last paragraph, run of short lines, until a heading
        ")0).`I@&IQ(fhbI.,I7I'aeIF&gb", // reads as, reads as, separators, prose above, body behind, last character, repeated
        "(.%')0).af()a1'fdaIE+ei", // likely paragraph, likely byline, reads as, reads as, likely paragraph, spelling of all words, blank lines below
        "H-0.`()adH094eIM-jfI7I.h`", // likely body, from the last paragraph, likely paragraph, likely body, place and byline of the header, index, last character
        "H-*/adIS&_IO'H0eI7I.h`I-+ke", // likely body, above reads as, prose before and behind, from the end, likely body, last character, body before
        "5(I10J%&c^jA(C*ID*e06hceb", // low words, width, credit, likely header, likely insertion, blank lines above, from the last paragraph
        "C*&&I-+h;&0/gd]I9+bf<)be", // likely insertion, likely time, body before, time nearby, from the last paragraph, last character above, headings
        "5(I10J%&c_j%'96IT+f`I6J,afb", // low words, width, credit, likely byline, place and byline of the header, tail marks, widths of three
        "H,I7I)bfI8I'IE+I3+cI7I-g^H0ehk", // likely body, last character, first character, blank lines below, width below, last character, likely body
        "H,0.adIS&_IO'8&IF(faaI-+ke", // likely body, from the last paragraph, prose before and behind, from the end, byline nearby, repeated, body before
        "A*C*I--IP+8&hecI.,cgI.-cfa", // likely header, likely insertion, body before, run of short lines, byline nearby, body behind, body behind
        "IF&).a9694IT+5(df[gcIN9bi", // repeated, reads as, place and byline of the header, place and byline of the header, tail marks, low words, index and width
        "H+%&IZ&ebaI10H0eIT*ga<)jc", // likely body, likely byline, name above, width, likely body, tail marks, headings
        "H*bC*<(I7I.I;+ei[e<)I.-bgf", // likely body, likely insertion, headings, last character, words, headings, body behind
        "I10I<1IF&I='I3,egccI='cgI-+ke", // width, capitalised words, repeated, digits, width below, digits, body before
        "I8I'5(cI3*dIF(I7I.I{&fb<'[hcj", // first character, low words, width below, repeated, last character, job, headings
        "H*c94I10<)cI=&fch/6I(2ibf", // likely body, place and byline of the header, width, headings, digits, from the first paragraph, likely body 2 below
        "J%&IS&`.&jI[&I92I8I&ficG&fcb", // credit, prose before and behind, from the title, name below, last character above, first character, likely heading below
        "I8I'IS(C'f_IS*kIF&?*I6J,dfgcj", // first character, prose before and behind, likely insertion, prose before and behind, repeated, until a heading, widths of three
        "I.-6&I6J,b0+hdI6JwIM,gehI:)cf", // body behind, mentions, widths of three, from the last paragraph, widths of three, index, first character below
        "Ie&8&J&&3*IE+efdaIO'bI-)jb^", // advertisement, byline nearby, agency, spelling of the first word, blank lines below, from the end, body before
        "H*>)aI1.diI<1fI`'1(eI10bgg", // likely body, since a heading, width, capitalised words, like the line above, spelling of all words, width
        "I@&IE+<)1'fafIZ&Ir&Ie&f_`dc", // separators, blank lines below, headings, spelling of all words, name above, related, advertisement
        "I<2I{&I10;&ec<)Iu&kdcbII'af", // capitalised words, job, width, time nearby, headings, month, words of the prose below
        "In&96941(eI7I(<)beI-+gbgc^", // newsletter, place and byline of the header, place and byline of the header, spelling of all words, last character, headings, body before
        "I10IS&`I.-I@&ebIK.bIT'gd/7je", // width, prose before and behind, body behind, separators, place, tail marks, from the first paragraph
        "J%&Ir'I8I';&IF(IE+efc/7d]i`b", // credit, related, first character, time nearby, repeated, blank lines below, from the first paragraph
        "In&8&J%&;&e;(`gcIO'ID*_dg_", // newsletter, byline nearby, credit, time nearby, time nearby, from the end, blank lines above
        "Ir'I[&J%&IS(cIy'fcI*0e`I6J0cf`", // related, name below, credit, prose before and behind, by, body among 3 below, widths of three
        "In&?&/6IS&aC*hdI6Jych-1eh^", // newsletter, until a heading, from the first paragraph, prose before and behind, likely insertion, widths of three, 2 below reads as
        "Ie&.&iJ&&I1)cI<1f8&ea<)`g_", // advertisement, from the title, agency, width, capitalised words, byline nearby, headings
        "I7I.I7I(IS)`?(d94eh<(gd<(^f", // last character, last character, prose before and behind, until a heading, place and byline of the header, headings, headings
        "I8I'='IE+cI89cI<2I2.Iu'fagafi", // first character, alike headings, blank lines below, first character, capitalised words, width above, month
        "IF(In&H*?*bhINI%;&ech_='ae", // repeated, newsletter, likely body, until a heading, index and width, time nearby, alike headings
        "I@&IA'I&*d94efIC.c<)idI&0e`", // separators, quotes, likely body below, place and byline of the header, common words, headings, likely body below
        "I[&J%&IS&aIr'I/+/5jeeacH*be", // name below, credit, prose before and behind, related, lines to the end, from the first paragraph, likely body
        "In&5(J%&d`I-/Iu'fIQ,bgI7De__", // newsletter, low words, credit, body before, month, prose above, last character
        "I.-I6JyI/,I-*gddg91IKBcI-.gbg", // body behind, widths of three, lines to the end, body before, place and byline of the header, place, body before
        "I8I'',=*=(I89ceID*gdI8-fagi", // first character, likely heading, alike headings, alike headings, first character, blank lines above, first character
        "Ie&Ir'I7I.In&IZ&eI,+ae`D'`fa`", // advertisement, related, last character, newsletter, name above, body among 10 below, likely tail
        "94I<1I='ebcI-*hI.+IR'cI7;cgg", // place and byline of the header, capitalised words, digits, body before, body behind, prose below, last character
        "In&IS&aIO'I.,deI-*H+cj3+f``", // newsletter, prose before and behind, from the end, body behind, body before, likely body, spelling of the first word
        "8&?)I@&IQ(d/5gecfI2+C(gbb", // byline nearby, until a heading, separators, prose above, from the first paragraph, width above, likely insertion
        "Ie&Il&IS&aINCJ&&+.ce<)afg``", // advertisement, login, prose before and behind, index and width, agency, below reads as, headings
        ".&hI9'hI3)I6J0?*ceIE+bgIO'ef", // from the title, last character above, width below, widths of three, until a heading, blank lines below, from the end
        "I{&94IT+e^IZ&I=&<(gdhdIG1`f", // job, place and byline of the header, tail marks, name above, digits, headings, overlap
        "I8I'IS&a.&i8&0)I-,ideC(ebh", // first character, prose before and behind, from the title, byline nearby, from the last paragraph, body before, likely insertion
        "I10I.,IO'd/5I8;ejeIK.cf/6je", // width, body behind, from the end, from the first paragraph, first character, place, from the first paragraph
        "5)J%&8&J&&ebI+(g0-eacI5(dg", // low words, credit, byline nearby, agency, body among 10 above, from the last paragraph, width 2 below
        "IF(I7I(IT&ecID*I/,hbI-,hd='ae", // repeated, last character, tail marks, blank lines above, lines to the end, body before, alike headings
        "I^&IF&=*I;(cf'*<'d`g='bec", // date and place, repeated, alike headings, words, likely heading, headings, alike headings
        "IW)In&IE/I,+d94effaI3)a-1cg", // date below, newsletter, blank lines below, body among 10 below, place and byline of the header, width below, 2 below reads as
        "2,',I<1I?'dfIa&1(ecjf94`f", // spelling least like a name, likely heading, capitalised words, commas, clock, spelling of all words, place and byline of the header
        "I`''*I105)dI5(dgI&*chfI&,ge", // like the line above, likely heading, width, low words, width 2 below, likely body below, likely body below
        "Ie&I%/I4(H-fI2.cgIG-/7dfgd`", // advertisement, likely body above, width 2 above, likely body, width above, overlap, from the first paragraph
        "Iy'Ir'IF(e=)cgbIQ*F,agI7I&bg", // by, related, repeated, alike headings, prose above, likely heading above, last character
        "Ir',1I92IA'eIQ*eiID*?&^dffb", // related, 2 above reads as, last character above, quotes, prose above, blank lines above, until a heading
        "INI%*/dI6J,?)d92dIE+kf1,h`h", // index and width, above reads as, widths of three, until a heading, place and byline of the header, blank lines below, spelling of all words
        "I10IT&I-+,/cffIP+IE+ceaI--ib", // width, tail marks, body before, 2 above reads as, run of short lines, blank lines below, body before
        "I.,I7I('*cfIE+IE*ga<)I|&gcce", // body behind, last character, likely heading, blank lines below, blank lines below, headings, staff
        "Iu'94I:)c92fdfI++I+'g_*0gb", // month, place and byline of the header, first character below, place and byline of the header, body among 10 above, body among 10 above, above reads as
        "5).&heIK.cIS)I1.`g<(h;&fa", // low words, from the title, place, prose before and behind, width, headings, time nearby
        "I<1eIC-IQ.gbI>'<)af6'<)ibb", // capitalised words, common words, prose above, sentences, headings, mentions, headings
        "I7I.I7I(I7CebI-,IE+ID(iahd<(_f", // last character, last character, last character, body before, blank lines below, blank lines above, headings
        "I9'hIS(I1.aeIS+4(eh;&3,eca", // last character above, prose before and behind, width, prose before and behind, spelling of the last word, time nearby, spelling of the first word
        "I<1IKBIK9eafI`'I3.IT'eIA'`feg", // capitalised words, place, place, like the line above, width below, tail marks, quotes
        "IS(I'*d`5)J%&Ir&eb0+gbI5(eg", // prose before and behind, likely body 2 above, low words, credit, related, from the last paragraph, width 2 below
        "Il&I<2IZ&8&fI&1E+aggI,+beca", // login, capitalised words, name above, byline nearby, likely body below, likely tail below, body among 10 below
        "I'2Iu'94ef+.iI'*`eI6JuIE+ce_", // likely body 2 above, month, place and byline of the header, below reads as, likely body 2 above, widths of three, blank lines below
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
    title: [30, 36, 52, 69, 78, 82, 82, 85, 92, 96, 98],
    authors: [60, 64, 75, 83, 84, 84, 84, 84, 84, 88, 89],
    published: [76, 76, 76, 77, 78, 78, 83, 86, 89, 90, 90],
    body: [NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN, NaN],
  },
};
