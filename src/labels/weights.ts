// Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.
// Cross-validated by publisher:
//                             texts    title  authors     date     time     body headings   placed
//   fundus, article             127    0.919    0.841    0.960    0.973    0.966    0.728    0.738
//   fundus, page                130    0.921    0.829    0.954    0.962    0.959    0.733    0.747
//   readability, article         45    0.828    0.737    0.800        -    0.835    0.433    0.228
//   readability, page            50    0.818    0.739    0.571        -    0.836    0.412    0.243
//   wcxb, article               480    0.863    0.851    0.918        -    0.945        -        -
//   wcxb, page                  637    0.837    0.806    0.903        -    0.929        -        -
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
        "I(/&&I79chh3)gIE+`1(`IG-ej", // likely body 2 below, likely time, last character, spelling of the first word, blank lines below, spelling of all words, overlap
        "A&I<+I3/I.,fnbd91I5)hb.5el", // likely header, capitalised words, width below, body behind, place and byline of the header, width 2 below, from the title
        "I,+I2-_eI&+IR(emI&/I(0IQ-ch`e", // body among 10 below, width above, likely body below, prose below, likely body below, likely body 2 below, prose above
        "IW&I%1JJ&diH.IA'`iI79hc()ch", // date below, likely body above, credit below, likely body, quotes, last character, likely paragraph
        "I&,I3.I.-I7+_I['h`I1+mcnIC/e`", // likely body below, width below, body behind, last character, name below, width, common words
        "Ir&I&+IR(dlI/,gI+-c(-I+1eia`", // related, likely body below, prose below, lines to the end, body among 10 above, likely paragraph, body among 10 above
        "()E&IW(e^I3+I;'mF*`kI30_ef", // likely paragraph, likely tail below, date below, width below, words, likely heading above, width below
        "E,>(I-(fcI=&fbI%/I5*1)peaa", // likely tail below, since a heading, body before, digits, likely body above, width 2 below, spelling of all words
        "IV&Ir&I3(`IT(eb`I<*a%'(-jdb", // date above, related, width below, tail marks, capitalised words, likely byline, likely paragraph
        "J%&I-,eI;'I+0laI7AI6JpI+1cg^g`", // credit, body before, words, body among 10 above, last character, widths of three, body among 10 above
        "I;*I.(I2-ciIT&egI3.IF(ahI`'e_", // words, body behind, width above, tail marks, width below, repeated, like the line above
        "I@&()I%3D&I&1dI.,jdI,.e_`fa", // separators, likely paragraph, likely body above, likely tail, likely body below, body behind, body among 10 below
        "I{&IF+I8BG'eI;*I.,eIR&cjc``^", // job, repeated, first character, likely heading below, words, body behind, prose below
        "IY*I92E(I%/fe.6I3.ckbE&_gb", // spelling of names, last character above, likely tail below, likely body above, from the title, width below, likely tail below
        "93I1,eIG-^fI5(I2-`eG(g=)`g", // place and byline of the header, width, overlap, width 2 below, width above, likely heading below, alike headings
        "J%&I8)`I@'IF+IF&e<(_I6IOdla``", // credit, first character, separators, repeated, repeated, headings, widths of three
        "I:-I{&I='()dIR.gd*0G(ga_`b", // first character below, job, digits, likely paragraph, prose below, above reads as, likely heading below
        "Ir&J%&Ie&IT'G-G*fcj2'e````", // related, credit, advertisement, tail marks, likely heading below, likely heading below, spelling least like a name
        "H0f?)IO'bg3+(,hcI4*I(1fWh", // likely body, until a heading, from the end, spelling of the first word, likely paragraph, width 2 above, likely body 2 below
        "0.?*4(d'.fj4(lcII(d()bi", // from the last paragraph, until a heading, spelling of the last word, likely heading, spelling of the last word, words of the prose below, likely paragraph
        "I3(`I*/f3)I*2I6IxIR'ahdhI8:ch", // width below, body among 3 below, spelling of the first word, body among 3 below, widths of three, prose below, first character
        "I=&0.fI%/I<.I6J@bkhc4,I,1aik", // digits, from the last paragraph, likely body above, capitalised words, widths of three, spelling of the last word, body among 10 below
        "E,*1='A&H.adI&1dkI+1ei`i", // likely tail below, above reads as, alike headings, likely header, likely body, likely body below, body among 10 above
        "I1(G(ahIV&F*eIY&IW&_gfIW&hc", // width, likely heading below, date above, likely heading above, spelling of names, date below, date below
        "G'eG(I3,d()dmI</6(eiI3)f`", // likely heading below, likely heading below, width below, likely paragraph, capitalised words, mentions, width below
        "8&I:-I4*eI..I<.g.6ick1*`hb", // byline nearby, first character below, width 2 above, body behind, capitalised words, from the title, spelling of all words
        ".7I/-g3(I.-djd?)E,cjI./fa", // from the title, lines to the end, spelling of the first word, body behind, until a heading, likely tail below, body behind
        "I-,fIE+I*,IC)ja`-1IE,IC.hcca", // body before, blank lines below, body among 3 below, common words, 2 below reads as, blank lines below, common words
        "Ij&?*I&+I'2h`dI6IYF*_gI?(h`_", // follow, until a heading, likely body below, likely body 2 above, widths of three, likely heading above, commas
        "7&J&&I&/dI4(d1+fH0le`I&+i`", // opens longer lines, agency, likely body below, width 2 above, spelling of all words, likely body, likely body below
      ],
    },
    body: {
      bias: 0.55,
      trees: [
        "H.H+.&jU_ID*?&0+g[jH0jn", // likely body, likely body, from the title, blank lines above, until a heading, from the last paragraph, likely body
        "H-H+,0VZE,]dH/fIP)lIO'h[", // likely body, likely body, 2 above reads as, likely tail below, likely body, run of short lines, from the end
        "H.H,I.-,3Y^_bIP)H0il?&_h", // likely body, likely body, body behind, 2 above reads as, run of short lines, likely body, until a heading
        "H.H+]E+`eIE+<)94_ihH0il", // likely body, likely body, likely tail below, blank lines below, headings, place and byline of the header, likely body
        "H.H,I1/]dcIE+<)I:)ZdhH0hk", // likely body, likely body, width, blank lines below, headings, first character below, likely body
        "H-H*^aH/eI7I.I7I(I:)_ik<(Uh", // likely body, likely body, likely body, last character, last character, first character below, headings
        "%&:/IL&<)cIT'hZicI8;%'a]e", // likely byline, place and name, prose, headings, tail marks, first character, likely byline
        "IP'96I10IF(J&&h`^lbI-,`?&af", // run of short lines, place and byline of the header, width, repeated, agency, body before, until a heading
        "(-5(`IR*I.,beC,haIG+cI--jg", // likely paragraph, low words, prose below, body behind, likely insertion, overlap, body before
        "(-'+(*`I6JwdlhI89bIT+I<2i]^", // likely paragraph, likely heading, likely paragraph, widths of three, first character, tail marks, capitalised words
        "(-I%+aJ%&IS)Ze_IS&Z>*<(jgd", // likely paragraph, likely body above, credit, prose before and behind, prose before and behind, since a heading, headings
        "C*%&ID*I'+`I92h]iIP+f_?&`d", // likely insertion, likely byline, blank lines above, likely body 2 above, last character above, run of short lines, until a heading
        "5(I7I('-I.-_eif)0).`I7I.h_d", // low words, last character, likely heading, body behind, reads as, reads as, last character
        "(.%')0).`f()adaIE+d<(kg", // likely paragraph, likely byline, reads as, reads as, likely paragraph, blank lines below, headings
        "H,.&mI.,adH094dIM-jfI7I.h_", // likely body, from the title, body behind, likely body, place and byline of the header, index, last character
        "H-*/a.&mdIS&]IO'H0egI-+me", // likely body, above reads as, from the title, prose before and behind, from the end, likely body, body before
        "5(I10J%&c]lA(C*ID*e06haeb", // low words, width, credit, likely header, likely insertion, blank lines above, from the last paragraph
        "C*IQ'&&ebI-+JJ&jX;&fY<)bf", // likely insertion, prose above, likely time, body before, credit below, time nearby, headings
        "A*96IF&IS&^IT+f^IS,kbI6J,`f`", // likely header, place and byline of the header, repeated, prose before and behind, tail marks, prose before and behind, widths of three
        "H+bI8I'I@&Ie&IE+I(*_eIn&gXXbl", // likely body, first character, separators, advertisement, blank lines below, likely body 2 below, newsletter
        "H+,0`dIF(IS&^8&fIO'aI+-n`b", // likely body, 2 above reads as, repeated, prose before and behind, byline nearby, from the end, body among 10 above
        "C*A*I--IP+8&hecI.,bga1(ec", // likely insertion, likely header, body before, run of short lines, byline nearby, body behind, spelling of all words
        "I6JwI.-IP+I<1<(hIT*e]c<)affi", // widths of three, body behind, run of short lines, capitalised words, headings, tail marks, headings
        "I10H*bIn&;&eI-,dYZI-+mI6Ig_g", // width, likely body, newsletter, time nearby, body before, body before, widths of three
        "C*<(I7I.I7I'eiWI.,cg<)I.-bhf", // likely insertion, headings, last character, last character, body behind, headings, body behind
        "IF(I<1I='I;(cgc8&I{&I10dj[_b", // repeated, capitalised words, digits, words, byline nearby, job, width
        "I8I'8&I3+<&a.&ldJ%&5'cgabk", // first character, byline nearby, width below, headings, from the title, credit, low words
        "I10IF&H*b94<)cI='gbgc<)k`", // width, repeated, likely body, place and byline of the header, headings, digits, headings
        "I[&J%&IS(I9-dY.2l?&egaG&fc", // name below, credit, prose before and behind, last character above, from the title, until a heading, likely heading below
        "I8I'I<1IS&^Ir'IF&fc^I6IwaI*0fbk", // first character, capitalised words, prose before and behind, related, repeated, widths of three, body among 3 below
        "I[&5(dIS&^.1lfI6J1cIE+aJJ&hZ", // name below, low words, prose before and behind, from the title, widths of three, blank lines below, credit below
        "Ie&J&&3+IO'8&eIE+]dI-)jec`[", // advertisement, agency, spelling of the first word, from the end, byline nearby, blank lines below, body before
        "IZ&IE+?'1'eafI@&<(geaI&+ae", // name above, blank lines below, until a heading, spelling of all words, separators, headings, likely body below
        "Ir'Ie&In&I@&IE+IT&ebf<&]d[[_", // related, advertisement, newsletter, separators, blank lines below, tail marks, headings
        "I<2I{&I10e<)Iu&lI6J1]lcI<1dZb", // capitalised words, job, width, headings, month, widths of three, capitalised words
        "In&IO'IJ&eaI-*I7;IR*I;'j^kkd[", // newsletter, from the end, overlap rank, body before, last character, prose below, words
        "I10I.--0I@&d_/5ieIK.af/7ke", // width, body behind, 2 below reads as, separators, from the first paragraph, place, from the first paragraph
        "94IT+eZI-*i96IT&hIL&_fIT+ci", // place and byline of the header, tail marks, body before, place and byline of the header, tail marks, prose, tail marks
        "I8I';&IF(Ix&eaIM,iIT'd[/7dZi", // first character, time nearby, repeated, relative-time, index, tail marks, from the first paragraph
        "Ir').bI8)=(`hJ%&I[&Iy'fcdc_", // related, reads as, first character, alike headings, credit, name below, by
        "In&',I<2I;)')beIF+J4&f^_bg]", // newsletter, likely heading, capitalised words, words, likely heading, repeated, related above
        "Ie&J&&3,8&edD'e<(d]<)^h[", // advertisement, agency, spelling of the first word, byline nearby, likely tail, headings, headings
        "I7I.I7I(IS)_IG0?(df`I-/f_<([f", // last character, last character, prose before and behind, overlap, until a heading, body before, headings
        "I8I'='IE+IA'c^IG'aI{&faIr'f^i", // first character, alike headings, blank lines below, quotes, overlap, job, related
        "INI%;&IF(3*fd='`eIT*cWIu'j_", // index and width, time nearby, repeated, spelling of the first word, alike headings, tail marks, month
        "941(ed96I='fk=)I;+bIT&ne`", // place and byline of the header, spelling of all words, place and byline of the header, digits, alike headings, words, tail marks
        "In&Ie&J%&I[&IS&`Ir'f`H*aec]]", // newsletter, advertisement, credit, name below, prose before and behind, related, likely body
        "In&5(J%&I?(c9/_g_I-/fI7De_]", // newsletter, low words, credit, commas, place and byline of the header, body before, last character
        "Ic&I.-I6JydIB&jI*0hXIK.aI:)bg]", // at sign, body behind, widths of three, brackets, body among 3 below, place, first character below
        "I8I&Is&I3)<(fcI@&eI3/<&_f^ai", // first character, share, width below, headings, separators, width below, headings
        "5)I10I7I.G&e?*cf`I&+djIK.af", // low words, width, last character, likely heading below, until a heading, likely body below, place
        "942,I<1I='fbc92eYI-*hI.+dg", // place and byline of the header, spelling least like a name, capitalised words, digits, place and byline of the header, body before, body behind
        "J@&IO'I.,dfIP+I-*H+al3+f`b]", // login below, from the end, body behind, run of short lines, body before, likely body, spelling of the first word
        "8&?)eE,fl?)/3fG)e]IV'_g", // byline nearby, until a heading, likely tail below, until a heading, from the first paragraph, likely heading below, date above
        "Il&Ie&INC+.Iu)ajJ&&e<(^fh]]", // login, advertisement, index and width, below reads as, month, agency, headings
        "Id&IO'I9'jeI3.IE+cI-)je/7ke]", // copyright sign, from the end, last character above, width below, blank lines below, body before, from the first paragraph
        "I4(IT*e96[gI{&I%/6&egeIG1^g", // width 2 above, tail marks, place and byline of the header, job, likely body above, mentions, overlap
        "0)I-,idJ4&Iu)e+/I5(oc`I2*[h", // from the last paragraph, body before, related above, month, below reads as, width 2 below, width above
        "I8I&I10I.,IO'd/5hdD)ei/6lei", // first character, width, body behind, from the end, from the first paragraph, likely tail, from the first paragraph
        "Ie&Ic&I4(IT*I+(h8'e`E)Zde^^", // advertisement, at sign, width 2 above, tail marks, body among 10 above, byline nearby, likely tail below
        "94IT+5(cIW(eb^?)ID'leI'2ja", // place and byline of the header, tail marks, low words, date below, until a heading, blank lines above, likely body 2 above
        "Il&'&fIT'='dfIL&]IO&c='j[_", // login, likely heading, tail marks, alike headings, prose, from the end, alike headings
        "IZ&94IT+I10eiZI=&eI{'i^I,+ae", // name above, place and byline of the header, tail marks, width, digits, job, body among 10 below
        "J@&I5(I-/I?+ehb<)eI>'g>'h`^", // login below, width 2 below, body before, commas, headings, sentences, since a heading
        "I`'I5'JH&cl5)eI5(cgI;)(+f`g", // like the line above, width 2 below, tags below, low words, width 2 below, words, likely paragraph
        "Id'Ie&In&IU(I5(eI(/feI(,ga`^^", // copyright sign, advertisement, newsletter, date, width 2 below, likely body 2 below, likely body 2 below
        "Iy'Ir&eaIQ*F,6'c^iI7I&C,]ih", // by, related, prose above, likely heading above, mentions, last character, likely insertion
        "IF&I9'jIS(I<1INI(ck_eIS,I/.kcc", // repeated, last character above, prose before and behind, capitalised words, index and width, prose before and behind, lines to the end
        "INI%*0IT+e_I6J,?)d92dID,kbhh", // index and width, above reads as, tail marks, widths of three, until a heading, place and byline of the header, blank lines above
        "I10I92e<)IE*Zb?*icI--jI,)Ze", // width, last character above, headings, blank lines below, until a heading, body before, body among 10 below
        "I7I(I7CI.,'*cffE&]cIE+cI2.fh", // last character, last character, body behind, likely heading, likely tail below, blank lines below, width above
        "Iu'B*94I+/dffhI++I+'h]*0ha", // month, likely deck, place and byline of the header, body among 10 above, body among 10 above, body among 10 above, above reads as
        "J@&Id&JH&I1)d5)e4,IF&gcbk_^", // login below, copyright sign, tags below, width, low words, spelling of the last word, repeated
        "5)*/IO'<)I>(blegIZ&fcI5(dg", // low words, above reads as, from the end, headings, sentences, name above, width 2 below
        "B*;&A(ebI-,&&gb]I9)eID*cm", // likely deck, time nearby, likely header, body before, likely time, last character above, blank lines above
        "I9'iIs&Ip&I7I.IE'I9*bke<(_f^b", // last character above, share, popular, last character, blank lines below, last character above, headings
        "IJ&B*eID*bIW*laB(i<&h<)^g", // overlap rank, likely deck, blank lines above, date below, likely deck, headings, headings
        "IS(I'*.24*e]0-lcI:,]iJ5&e_", // prose before and behind, likely body 2 above, from the title, spelling of the last word, from the last paragraph, first character below, share above
        "I<4I*)I6JyIu'dI)/[gjIl&8&ed_^", // capitalised words, body among 3 below, widths of three, month, body among 3 above, login, byline nearby
        "I'2I6J,D'f*3cefI6JuIE++/f_f]", // likely body 2 above, widths of three, likely tail, above reads as, widths of three, blank lines below, below reads as
        "I8I&IW)INI%3,eD'e/5h_Iu'j^ci", // first character, date below, index and width, spelling of the first word, likely tail, from the first paragraph, month
        "I^&It&C)fIT'e''d`^I9-aI'1gb", // date and place, tags, likely insertion, tail marks, likely heading, last character above, likely body 2 above
        "Ir'I`'I6J{I<1ed_IP(I92ibe91h_", // related, like the line above, widths of three, capitalised words, run of short lines, last character above, place and byline of the header
        "1'>&I,0*1aghH.heJA&06eb[", // spelling of all words, since a heading, body among 10 below, above reads as, likely body, navigation below, from the last paragraph
        "IA'e6&I)-^IQ(ah91I)(jI6JOahi", // quotes, mentions, body among 3 above, prose above, place and byline of the header, body among 3 above, widths of three
        "IF(I7I(e/7gIG0^eI71eIS,IKB`k`", // repeated, last character, from the first paragraph, overlap, last character, prose before and behind, place
        "I,1JA&IW)2,eI.-`jIKI4G&ebm^g", // body among 10 below, navigation below, date below, spelling least like a name, body behind, place, likely heading below
        "I91Ie&J&&eb_E&='IZ&_jfI)1f`", // last character above, advertisement, agency, likely tail below, alike headings, name above, body among 3 above
        "IR*H.I.+d,3fiI5'adI92I&/heb", // prose below, likely body, body behind, 2 above reads as, width 2 below, last character above, likely body below
        "Iy'.1IS&`iI%'leI**_ID*`IC2`g", // by, from the title, prose before and behind, likely body above, body among 3 below, blank lines above, common words
        "IJ&I7*d99eh<&hI7;h<)IO']ff", // overlap rank, last character, place and byline of the header, headings, last character, headings, from the end
        "I<1I-/IKI2eI-*hfIG0e_1(fI`'cg", // capitalised words, body before, place, body before, overlap, spelling of all words, like the line above
        "94eI(2IM,jI.+I7?IP7bf,/iegb", // place and byline of the header, likely body 2 below, index, body behind, last character, run of short lines, 2 above reads as
        "Iz'IZ&A(ecI(*/5iI'.bYeIG1Yg", // contributor, name above, likely header, likely body 2 below, from the first paragraph, likely body 2 above, overlap
        "II(eF((,I92g[I'.iID*g^I-*mg", // words of the prose below, likely heading above, likely paragraph, last character above, likely body 2 above, blank lines above, body before
        "I7=IT'IKI%='cej^I<2I:*<(fdha", // last character, tail marks, place, alike headings, capitalised words, first character below, headings
        "IM*5(]eIF'I1)d=*ec='aIK.`f", // index, low words, repeated, width, alike headings, alike headings, place
        "Ir'Ip&I8'aIc&IF-='efa__<&i`", // related, popular, first character, at sign, repeated, alike headings, headings
        "(-I=&J%&ebgI&-bIKBbI=&IA&gdc", // likely paragraph, digits, credit, likely body below, place, digits, quotes
        "Ic'J@&I<4It&.&hIK.ce_IR*h]`_", // at sign, login below, capitalised words, tags, from the title, place, prose below
        "IF-JA&%)<(I,-I%,I-.epheea`a", // repeated, navigation below, likely byline, headings, body among 10 below, likely body above, body before
        "J4&Ix'Il&&*e``0.F*g`B'[ha", // related above, relative-time, login, likely time, from the last paragraph, likely heading above, likely deck
        "8&eID*ID'j^I;+aI<1h3)IS,cYg", // byline nearby, blank lines above, blank lines above, words, capitalised words, spelling of the first word, prose before and behind
        "Iz)I'2I,1I*1ecg3*eIE+[cIG1Yf", // contributor, likely body 2 above, body among 10 below, body among 3 below, spelling of the first word, blank lines below, overlap
        "=*=(e>*eI&-I..lffI;*eI7I(_j", // alike headings, alike headings, since a heading, likely body below, body behind, words, last character
        "Ic&:3I-/eI7DIK8bgIKI:I:*_hhb_", // at sign, place and name, body before, last character, place, place, first character below
        "Ie&Ir'IO&;&eI-,I(1I)(aha]fb_", // advertisement, related, from the end, time nearby, body before, likely body 2 below, body among 3 above
        "Id'Ie&.5&&Iu'iaIQ,dkIZ&ed_`", // copyright sign, advertisement, from the title, likely time, month, prose above, name above
        "=*I7*=(ce='efI82I7+emC)f`", // alike headings, last character, alike headings, alike headings, first character, last character, likely insertion
        "I10I7I-eI*0<'`h<)ZiIG0`<)jd", // width, last character, body among 3 below, headings, headings, overlap, headings
        "Iz(D'J%&IJ&fc5(^eIB&dgI,-[h", // contributor, likely tail, credit, overlap rank, low words, brackets, body among 10 below
        "1(eI(30605IR*dfjbI1/2'Zbi", // spelling of all words, likely body 2 below, from the last paragraph, from the last paragraph, prose below, width, spelling least like a name
        "I%'hIl&I(3e93?)g/4YeI:*c[`", // likely body above, login, likely body 2 below, place and byline of the header, until a heading, from the first paragraph, first character below
        "IR*B(eIA&I)-aUiID*I/+hcI6J3he", // prose below, likely deck, quotes, body among 3 above, blank lines above, lines to the end, widths of three
        "I7I.IB'I9*eI7:e>*IA&fidbE&_e", // last character, brackets, last character above, last character, since a heading, quotes, likely tail below
        "IT&eIE+IR-bg06I(1I5*eidI++]g", // tail marks, blank lines below, prose below, from the last paragraph, likely body 2 below, width 2 below, body among 10 above
        "I)0Iu'I?*eID*c.7iIV'f_I6IA^dd", // body among 3 above, month, commas, blank lines above, from the title, date above, widths of three
        "I4(eI'26'IP,I*'`Ij&h`I.-dged", // width 2 above, likely body 2 above, mentions, run of short lines, body among 3 below, follow, body behind
        "(-eB(IZ&ecI%*ID*^gI&09-gXc", // likely paragraph, likely deck, name above, likely body above, blank lines above, likely body below, place and byline of the header
        "I1/IT&eI9-IR-3'dI&*c_eI&2f`f", // width, tail marks, last character above, prose below, spelling of the first word, likely body below, likely body below
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
    title: [27, 35, 52, 69, 78, 82, 82, 85, 92, 96, 98],
    authors: [59, 63, 76, 84, 84, 84, 84, 84, 85, 89, 90],
    published: [79, 79, 79, 79, 79, 79, 83, 86, 89, 90, 90],
    body: [40, 52, 73, 73, 73, 73, 73, 73, 87, 94, 96],
  },
};
