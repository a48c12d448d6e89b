// Fitted by `npm run fit`, never by hand: one character a weight, one line a feature.
// Cross-validated by publisher:
//                             texts    title  authors     date     time     body headings   placed
//   fundus, article             127    0.919    0.877    0.960    0.973    0.966    0.735    0.739
//   fundus, page                130    0.921    0.868    0.963    0.974    0.959    0.740    0.748
//   readability, article         45    0.828    0.737    0.800        -    0.835    0.419    0.218
//   readability, page            50    0.818    0.739    0.571        -    0.836    0.412    0.234
//   wcxb, article               480    0.867    0.858    0.922        -    0.945        -        -
//   wcxb, page                  637    0.837    0.815    0.913        -    0.929        -        -
import type { WeightTable } from "./weight-table";

export const WEIGHTS: WeightTable = {
  step: 0.1,
  features:
    "RTPHERROQQ" + // bias
    "PPPNPUGPVQQKPNNTOMRQQOPSPOKQQQQPOPQOPSOPPRPPPPPQOQOPPOPOPSOQPSPPNPPNPPPTQOPROKQPPPRPPPPOQOPPQPPPUOPPPPLPPNYPIR" + // width
    "PPOVPMRQMQPTOMPPRPPQPUPPPPQPOQRPPPNQPMPPPOPLPPPQQPPPTLPPPNPQPPQPPQNOPPPPSPPPPPPPPPQNPQOPRPPPMPPPPPSQPPPPPPMQTR" + // width above
    "PPPPPPTSMQPPPONPTPPQPNQRMPSPPPPPPQOPQPPPPPMPQPQOPPPPTMPPQMPPQRPNPNPPPPQQPPPLPPPQQPONPSNPQPPPOPPSNQSPPOQPPQJPVQ" + // width below
    "RROMORPNQQQQPLORQNPQPPUPPQPOPQQPPPOPPPPQPPPQOOOQRS" + // width 2 above
    "PRKPKOSMRRPPOOOQSMQPPPPNLPQPPPSPRMPPOPOQMPPPPPNTQP" + // width 2 below
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPQPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNQPPQPPPPPPRPQPRPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPORPPPPPPPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPSPPPPPPPPMQPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPOPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPRPPOOPPPPRPQPOPPPPPPPPPPRPPPPPPPMPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPOQPPPPPPPPPPPPPPPPMQPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPRRPPPPPPPPPPPPPPQOPPPPPNPPPQPPPPPVPPPLPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPNPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPNPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPSPPPPPPPOPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPQPRPPPPKPPPPOSPPPPOQPPPPQPPPPOPPPPPPPPPPPPPPPPPPPPPPSPPPPPOPPPPPPPOQPRPPPPPPTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPQPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOQPPPQPPPLPPPPPPPPPPROPPPPPPOUNPPPPPPPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPRPPPPPPPPPOPPPPPPPQPPPPPPPPPPPPPPPPRPPPPPPPPPPPPTPPPPPPPPPQPNPPPPPPPPPPOPPPPPPPPROPPPPPPLPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNVPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQOPPPPQPPPMPPPPPPPPMPPPPPPPPPTPNPPPPPPPPPPPPPPPPPMPPPPPPPPPPPPPPPPPPPMPTPPPPPPPPPPPPPPPPPNVOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNPQPPPPPPPLPVPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPRPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // widths of three
    "PPPPPPQOQPPPPPPPPPPPQPKRJQLSRQRPPPPQMPPPPPPPTOQPQOPPQPPPNSOQQPPPPPLPPPPPPPPQUARPPPPPPPPSPPPPPPPPOPRPPPPPPPVNOSPPPPPPQPOPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPLPPQPPPPPPPPPPPTNPOPKURPPPPQPPPPPPPPPPQPMOPPPPUPPPPPPPPPPPPPOQPQSJZPPMYANOPPPPPPPSKPPPPPPPPPPPPPPPPP]PMPPPPPPPPUMOPPPPPPPOQPPPPPPPPPPPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRRPPPPEPQPPPPPPPOPRPPPPPPPOPPPPPPPPPPPPPOPPPPPQPPPPLROPEXNLSPPPPPPUPNPPPPPPPPPPPPPPPPPWPNPPPPPPPZPKOPPPPPUIPUPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPP" + // last character
    "PPPPPNNOXQPPPPPPPPPPPPPTPQRKQMRPHNNQPRPQPPPJQQORPPPPPPPPNSOQQPPPPPNPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQOQPPPPPPPUPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPNPPPPPPPPPPPPPPPTPPPOSPPPPMLSOQPQPPPPPPNUMPPPPPPPPPPPPPPPPPPQPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPOPPPPPPPPPPPPPPPPPQPPOPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPSPPPRLSPPPPPPPSPMPPPPPPPQPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPMQPPPPPPPPPPPPPPPPOPQPPPPPPPPPPPPPPPPPPPPP" + // first character
    "PPPPPPRPLPPPPPPPPPPPRPPQPPSQNRQPPPPQQPPPQPPPPQPPPOPPUPPPPPPPPPPPPQOPMRQPQPPPMPTRPPPPPPPPQPPPPPPPOPQPPPPPPPULSPPPQPPQOMVQPPPPPPQPPPPPPPPPPPPPPPPPPPNPPSPPPPPPPPPP" + // last character above
    "PPPPPORPPOPPPPPPPPPPPPPPPUPPPPQRNMKRPTQQPQPPPPOLPPPPSOPPPSMPPPOPPPPPLPPPPPPPSOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPSERQQPPPPPPPOPPPPPPPQPPPPPPPPOPPPTPPPPPPPPPP" + // first character below
    "RJPNKSPSPQQPPSLPNPORQPPPOQOSPPPTNPRPQQOPPUTOPMSMPPPPQMOPTJPQ" + // words
    "PPPPPPRPMPPPPPPPPPPPPPPPPPPPPPQMPOPQRRPQTPPPPPKQPPQPPPQPROOPPPNNPQQSQMPQPNOPQSPPPPP]PNQPPQPPPPORNPRQPPSEOJUMOPPRVJQPNOQOPPPVPPMNPQQPPPPPPPNQPPPPPPMPTP" + // capitalised words
    "PPOPPOQQQPPUPPPQRPPOPOPP^KSKPPPPPN_OSPOO" + // digits
    "PPQMPSORPPPPPPPPRJPRPPPPPPTPOQ" + // sentences
    "OPPPTPQOQNPSPNJPNRQPPPPPPPPPOPRPNPPPPOPPOPQPPNTPNQPPPPPPVPMP" + // commas
    "PPKRPWOHQOQPPPPPNMRPPPPPPPPPORPPPPPPPPPP" + // separators
    "QQRPPNNPQRNRPOPPQSPPPPPPPPTPPO" + // quotes
    "QPKPPSRNQPPPPPPPNPSR" + // brackets
    "RPLPPQNORQPPPPPPPPPPOTPOPPQPPPQPPMPQOQROPPPPPPPPOPPPPPPPPPPOOPPPPPROPPOPQPPPOPPQQPPNPPPRPPPPPPPPQPOPPPPPPPSPPPPPOPPPQPPPQPPPPOPMPSPPSPPPQPPPPPPPPPPPPP" + // common words
    "UPPONPPQLMOPPPPPPPPRPPPPPPPPPPQUPPPRPNQPRPOPNOQQRRPPPPPPQPORPSPPNQNOSPROPNPPQOOQPPPPPPQQPP" + // blank lines above
    "TPPPOPPQMNOPPPPPPPPSPPPPPPPPPPVPPPPPPPPPQRMLPPPPRQQPQPPTRQPNPPPPPPQMTPPPPPPPKPPSQQPMPPNPQQQPPPPPRPOPPPPPPPPPSPPPPPPPPPPP" + // blank lines below
    "TPPMPPMPQQQPLPPWIQPPPPPPPPIPWPRPPQPPMMRPPQPPPPFRSPPPPPPPGPUPPPPPPPOMUPPPPPPPKPVPPPPPPPOPPP" + // repeated
    "SIGQPRLMQRPPPPOQOORPPRPKPPPQPQOPPKPPSUQOSIMUPPNPSQPOQPPPPMPQPXPLPQQPOPNWSPOPPWKNPPPPPPTPPQPPPQPPPPPPPPPPPPSPQOPPVNPPPNPQ" + // overlap
    "PRPPPPPPPPPPPPPPPPPPPPLPPSPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // echo
    "PPPSQTOKPPPQQOPPORNPPPJPPSPTNRPPPPPPPSMP" + // words of the prose below
    "LXTPPPPPPPMVQOPPPPPPOUQPPPMPPP" + // overlap rank
    "PPPPPPPPPPPPPPPQPPPPPPPPPNPPPPOPPQPPNPQPOQPPPOPPRPQPPPPPSPPNSPPPPQPPQLSPPPPPPPSNPPPPPPPPPPSPPPPSNTOPPPPPPPPPPPPPPPPPPPPPPPPOPPMPQTPPPPPPPPOSPPPPPPPPPUPPPPPPPPPRPPPPPPPPPRPPPPPPPPPQLPPPPPSPRSXPPPPPLPPPPPPPPPPPPPPPPPPPPPPPPPSPPQMPPPPPQPPROPPPPPQPPOPPPPNRPPPQPPPPVPLPPPPPPPVPPPPPPPOPPPPPPPPQPNPPPPPOPPSOPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPRPPPPPPPPORPPPPPPQPPPPPPPPPPPPQPPPPPPRPPPOPPPPPUPOORPPPPPMTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPQOQPOPTHPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPPPPPPPPQPPP" + // place
    "QPTPMNTNPQ" + // prose
    "PPPOOOYWPPOPPPPLVPPPPPPPPPPPOPPPPPPPPPPPQPPPPPQQOOPPPPOPPQPOQPPMOQOORQRPPILQPLQS" + // index
    "PPPPPPPPPPQPPPPPOPPPPPPPPPPPPPPPPPPPPRPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPPPPPPPPPPPOPPPPPPPPPQPOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPPOVPPPPPPPPPRPPPPPPPOPPPPPPPQPPQPPQPPPPPPPOPPPQPPNPQOPPPPPPPPPPPPPPPPRPPPPPPPPPPQPPPPPPPPPSPPP" + // index and width
    "OTPPPOPOQPPPJORMPTQPVPPPPPPSOPTPPPPPQTNPQPPPPPPPOPUPPPPPPPOQ[PPPPPOPPP" + // from the end
    "PPPOPQKUPQPPPPPPNPPQPPPPPPNPQRQPPPPOQNQPPPPPPPPQPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPQPQPLPPQPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPORPPNPQQPNPSNNOPPPPPQSPQRPPPPPPPPPPPPPPPPPPPQPPPPPPMPQPPPPPPSKPQPQPPPPSNPPPSPPPPPPPPP" + // run of short lines
    "PQOPPOQQOPQPOPPPPOOTPPPPPPNPRTPPPPPPPOOYPPPPPPPPPPPPOPPPQOPPQPPPPQNLQQPPPPPPPPTOPPPPPPOQSPPPPPPPPPPP" + // prose above
    "PQPPPPOPNQPPPPPPPPOQMPQRQPPMQMPPRPPPPPRPPPPPPPPPPPPQPPPPPSQLPPPPPPMPTPPPPNPSMPSQPPPQPPNNRQPPPPPPPPPP" + // prose below
    "NPPPPPPYQPQXTPPRROPIRPPPPPQPPPQPPPPPVPOMOPMQQQMQQLRPPPOPQOOSPPPMOPPOQRNPPKIQQPRQ" + // prose before and behind
    "RPPLNPMPRSPPPPPPPOQRQPPPPPIPRQNPSOLPRLQRPPPPPPRPPPPPPPPPPPPPRPPPPPJPPSPPPPPPMPQP" + // tail marks
    "PPPPPSPNQPOPPM`KOPPRPPPPPPPPPPPPHT_LPMQOPPPPPPPPPPPPPPPPPPPP" + // date
    "PPPPPSMVPQRROOKSNPOQ" + // date above
    "QPPPPPORNQPRHRKQMTOPPPPPPPPPSOPSNPPPOOQPPPPPPPPPPPPPPPPPPPPP" + // date below
    "QPPTORPPQPPPPQPPPPPPPPP]PKPLPP" + // name
    "PPPCPQPXPPQPPMPPQPMQPPPPPPPQPNPPPPPPPPQPPPPSPPPLPPOPPWPPPOQPPPPZPNPMPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPP" + // spelling of names
    "QRPPPQORRPQPQPPPNPPQOPPPQPPPPQ" + // name above
    "QPPNQRQRQPPPPPPPPPPPPPPJQSPPPPQQPPPPPPPPPPPPPPPPPPJRPOPPPPRPQPQPPPPPPPPPPPPPOPPPPPPPPPPPSO" + // name below
    "PPPPPPPPPPPPPPPRPPPPPPPRPOPPPPPPPQPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPQOQPPPPPPPQOPPPPPPPPPPPPPPPPNPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPQPPPPPPPPPPPPPPPPQPPPLPPPPPSSPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPTPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPRPPPNPSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // name and place
    "PPPPPPPPPPPPPPYKPPPPPPPPSPPPPPPPPPVPPPPPPPPPQNPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPOPPPPXPPNPRPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQPPPPPPPPPRPPPPPPPPPORQPPPPPPPPP" + // date and place
    "PPNUPRPPQPPPPUPNPPPPPPPYPPPLQPPPPPPPPPPP" + // name and date
    "QUPNPSROPNRLPNPQTMQP" + // like the line above
    "PPMPZQOMPP" + // clock
    "PPPPPPTPPMPPPPPPVPNPPPPPPPNPPP" + // link
    "PPPPPPPPPPPPPRPPMPRPPPPPPPPPPP" + // at sign
    "PPPPPPPPOPPPPPPPLPRQPPPPPPPPTP" + // copyright sign
    "PPPPPPPPPPPPPPPPPPPPOPPPPSLE^PPPPPPPNPPQ" + // advertisement
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // author-box
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPSPPPPPPPPPP" + // comments
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPS" + // consent
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // copyright
    "PPPPPPKPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPQ" + // follow
    "PPPPPPPPPPPPPPPPPPPPQPPPPPPPNPPPPPPPPPPP" + // footer
    "PPPPPPPPPPPPPPPPPPPPQPPPPPPPPPPPPPPPJPPQ" + // login
    "PPPPPPPPPPPPPPPPPPPPRPPPPPPPPPPPPPPPRPPP" + // navigation
    "PPPPPPIPTPPPPPPPOPPPPPPPPPPPPPPPPPPPMPPP" + // newsletter
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPOPPPPPPPRPPP" + // player
    "PPPPPPPPQPPPPPPPPPPPPPPOPROPRPPPPPPPPPPP" + // popular
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // reading-time
    "PPPPPPPPPPPPPPPPLJ[QPPPOPQKKWQPPPPPPOPPP" + // related
    "PPPPPQMPPWPPPPPQPPPPPPPMPUONSQPPPPPPNPPQ" + // share
    "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // tags
    "PPLTXMPPOPPPPPYLPPMSPPPPRPPQOPPPUPPRPPJP" + // month
    "QQOHPPPPPQPPPPPPMQOPPPPPPPPPPPPPPNPKRNRQ" + // weekday
    "PPPWPPSQMLPPPLZPPPPPPPPPPPPPPPPPQPPPPPMP" + // date-label
    "PPPPKSPOSPPPPPPPPPPPPPPPPPPPPPPPPPPPPPTP" + // relative-time
    "PPMPPPMRPRPPPcPGMKTPPPPPPPPPPPQPPQPPOPOP" + // by
    "PPPQPPPPPPPPPPPPPPPPPPPPPPPPPPPPPSPPMPOP" + // contributor
    "PPPXPOPPPPPPPPPPPPPQPPPPPPPPPPPPPPPQJPPP" + // job
    "QPPRPMPOPQPPPPPPPPOPRPPPPPPPPPPPPPPQOPNS" + // staff
    "PPPPPXPKWOPPPHP^ME]PPPPPPPOPWPPPHPPXIPUP" + // credit
    "PPPPPWMKTPPPPPPPPPPPPPPPPPPMSPQPPPPPJPRP" + // agency
    "PPPPPSPQNP" + // advertisement above
    "PPPPPPPPPP" + // author-box above
    "PPPPPRPPPS" + // comments above
    "PPPPPPPPPP" + // consent above
    "PPPPPPPPPP" + // copyright above
    "PPPPPPNPPP" + // follow above
    "SPPPPPPPPP" + // footer above
    "QPPPPPMPPP" + // login above
    "RPPPPPPPOP" + // navigation above
    "PPPPPPPPPP" + // newsletter above
    "QPPPPPPPOP" + // player above
    "PPPPPPPPPP" + // popular above
    "PPPPPPPPPP" + // reading-time above
    "PPPPPPOPPQ" + // related above
    "PPOOPSOPPS" + // share above
    "PPPPPPPPPP" + // tags above
    "PPPRPPPOPQ" + // by above
    "PPPPPLPPOP" + // credit above
    "OPPPPSQPNP" + // advertisement below
    "PPPPPPPPPP" + // author-box below
    "PPPPPPPPPQ" + // comments below
    "PPPPPPPPPP" + // consent below
    "PPPPPPPPPP" + // copyright below
    "PPPPPPPPPQ" + // follow below
    "QPPPPPNPPQ" + // footer below
    "QPPPPPIPQP" + // login below
    "PPPPPPPPPQ" + // navigation below
    "PPPPPPNPPP" + // newsletter below
    "QPPPPPPPPP" + // player below
    "PPVPPMQPPP" + // popular below
    "PPPPPPPPPP" + // reading-time below
    "PPPRPQSPNK" + // related below
    "PPOPPROPRQ" + // share below
    "PPPPPPPPPP" + // tags below
    "LPQORPPPPP" + // by below
    "PPPMPPMXPN", // credit below
  biases: "RGMXOZWRROQDERE>",
  titles:
    "P" + // bias
    "PMNPQPSQOOP" + // width
    "PPRPMPPPPPP" + // width above
    "PPOPPPPSQPP" + // width below
    "SPNNP" + // width 2 above
    "PPOOQ" + // width 2 below
    "POPMPPPSQQQPPOQVQPPPNRSPPPPPNPPPPPPPPPPNPPPQPSKPPTVQPPOSLPOPOPPPPPPPPPPPPPPPPPPORUUPPONUPPTMQPPPOMOPPPPPPPPPPPPPPPPPSRPPPNKNPPRJMSPPPPPNPPPPPPPPPPPPPPPPPOPPLQLRMPPMPPPPPPPPPPPPPPPPPPPPPPPPPNPPPORPPPPPPPPPPPPPPPPPPPP" + // widths of three
    "PPPPTMKPPNPTNPPPRPSPSSRDPNMQOPMPPPTPONTLROOPQPPP" + // last character
    "OPPPPMKPPPPROPPPPPJPUPRMPPPUPOOPPPPPPOSPPPPRPPPP" + // first character
    "RPOPQSOPPMLPQPVP" + // last character above
    "PPSPPTMNPPPJNPOP" + // first character below
    "ONPTQP" + // words
    "RPPNPOPTPJOPUPP" + // capitalised words
    "PXPP" + // digits
    "PMP" + // sentences
    "PPPPPN" + // commas
    "KHKP" + // separators
    "QPT" + // quotes
    "PL" + // brackets
    "NPUPPPPPQRPPPOP" + // common words
    "NSPRNOSMP" + // blank lines above
    "ORPPPPRPSONP" + // blank lines below
    "PPQPPOPTQ" + // repeated
    "KPSQJOQRPPPP" + // overlap
    "XQZIPP" + // echo
    "PSPR" + // words of the prose below
    "QQT" + // overlap rank
    "PPPPQPOLPPPPPPUPOOPMPQRPOPSPPNPPPPPPPNPOPONNTTMLNPPPPPPPPPPT" + // place
    "N" + // prose
    "RQPPPONP" + // index
    "PPQQQPVPONPPQSSQPPPMPPOQQPPSPOPPPPQOPOPP" + // index and width
    "QPPPPPP" + // from the end
    "PPOQPPPPRQPPPPNPOOPQPPPS" + // run of short lines
    "PPQPPPPPOP" + // prose above
    "PPPPPRPPPP" + // prose below
    "LUTPMPPM" + // prose before and behind
    "PPPNPPPP" + // tail marks
    "XRPPPO" + // date
    "PP" + // date above
    "PRPVPP" + // date below
    "PPP" + // name
    "PPPOOLPPPPPPPPNPPPPPP" + // spelling of names
    "PPP" + // name above
    "NSUPWWORR" + // name below
    "PPPPPPKPSPPPPPUPONPPPPMPPPPPPPPPPPPPPPPP" + // name and place
    "PRONQOOPPPPPPPPPPPPP" + // date and place
    "PPPP" + // name and date
    "PM" + // like the line above
    "L" + // clock
    "NRO" + // link
    "NOP" + // at sign
    "PPP" + // copyright sign
    "NPPP" + // advertisement
    "PPPP" + // author-box
    "NOPP" + // comments
    "PPPP" + // consent
    "OPPP" + // copyright
    "NPPP" + // follow
    "LPPP" + // footer
    "NNPP" + // login
    "NHNP" + // navigation
    "PPPP" + // newsletter
    "PPPP" + // player
    "QPPP" + // popular
    "PPPP" + // reading-time
    "PNPP" + // related
    "OPPO" + // share
    "OPPP" + // tags
    "PMOP" + // month
    "QPPP" + // weekday
    "PMPP" + // date-label
    "PPPO" + // relative-time
    "SOOM" + // by
    "OPPP" + // contributor
    "PPON" + // job
    "PMPO" + // staff
    "NPPM" + // credit
    "MPOP" + // agency
    "P" + // advertisement above
    "P" + // author-box above
    "N" + // comments above
    "P" + // consent above
    "P" + // copyright above
    "P" + // follow above
    "P" + // footer above
    "P" + // login above
    "S" + // navigation above
    "P" + // newsletter above
    "P" + // player above
    "O" + // popular above
    "P" + // reading-time above
    "M" + // related above
    "P" + // share above
    "P" + // tags above
    "P" + // by above
    "P" + // credit above
    "P" + // advertisement below
    "P" + // author-box below
    "P" + // comments below
    "P" + // consent below
    "N" + // copyright below
    "R" + // follow below
    "P" + // footer below
    "P" + // login below
    "O" + // navigation below
    "S" + // newsletter below
    "P" + // player below
    "I" + // popular below
    "S" + // reading-time below
    "P" + // related below
    "P" + // share below
    "R" + // tags below
    "Q" + // by below
    "M" + // credit below
    "PPPRRQTU" + // likely title
    "TPPOJ" + // rank by likelihood
    "RPQNL" + // rank by topic
    "POQPU" + // topic words
    "NPPTSRQ" + // topicality
    "PPPPV^" + // topicality a word
    "QPRPI" + // rank by topicality
    "NPQPPPPPPM" + // lines to body
    "URQOPP" + // lines to byline
    "PPMPPP" + // lines from byline
    "PPPPP" + // menu below
    "PPORP" + // rival above
    "PPPSP" + // rival below
    "RPPM" + // plausible titles above
    "PQTOP" + // likely heading
    "PPSPP" + // likely header
    "PPOPP" + // likely insertion
    "PP" + // copies of the rival above
    "TN" + // copies of the rival below
    "PPUROPPPLPPPPRPP" + // reads as
    "PPUPPPPPNQPPPRPP" + // above reads as
    "OPSRSPUOPLOPPOPP" + // below reads as
    "PPQNPTPPPPLPPOPP" + // 2 below reads as
    "PSSVRP" + // words of the lead
    "PQWV" + // share of the lead
    "PQPNH" + // rank by lead
    "PPPQR", // from the top
  judges: {
    byline:
      "P" + // bias
      ">LQONKJQKPP" + // width
      "PPPPPPPPPPP" + // width above
      "PPPPPPPPPPP" + // width below
      "PPPPP" + // width 2 above
      "PPPPP" + // width 2 below
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // widths of three
      "DPPGNHEGJMLGDL@PMPNQYLYMLJOHTPPPPPMPMPPMPPPPNPPP" + // last character
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // first character
      "PPPPPPPPPPPPPPPP" + // last character above
      "PPPPPPPPPPPPPPPP" + // first character below
      "QPMOOL" + // words
      "]PPMHSCMRN>HUJJ" + // capitalised words
      "WOQ=" + // digits
      "PPP" + // sentences
      "MPTKLM" + // commas
      "PWKP" + // separators
      "PPP" + // quotes
      "PP" + // brackets
      "PPPPPPPPPPPPPPP" + // common words
      "PPPPPPPPP" + // blank lines above
      "PPPPPPPPPPPP" + // blank lines below
      "TNPOFOYNP" + // repeated
      "PPPPPPPPPPPP" + // overlap
      "PPPPPP" + // echo
      "PPPP" + // words of the prose below
      "PPP" + // overlap rank
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // place
      "P" + // prose
      "PPPPPPPP" + // index
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // index and width
      "PPPPPPP" + // from the end
      "PPPPPPPPPPPPPPPPPPPPPPPP" + // run of short lines
      "PPPPPPPPPP" + // prose above
      "PPPPPPPPPP" + // prose below
      "PPPPPPPP" + // prose before and behind
      "PPPPPPPP" + // tail marks
      "PPPPPP" + // date
      "PP" + // date above
      "PPPPPP" + // date below
      "NUW" + // name
      "INLQTTSI[XFZYTNRW[PMP" + // spelling of names
      "PPP" + // name above
      "PPPPPPPPP" + // name below
      "PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP" + // name and place
      "PPPPPPPPPPPPPPPPPPPP" + // date and place
      "OQPP" + // name and date
      "PP" + // like the line above
      "P" + // clock
      "PPP" + // link
      "PPP" + // at sign
      "PPP" + // copyright sign
      "WPLP" + // advertisement
      "PPPP" + // author-box
      "NPDP" + // comments
      "PPPP" + // consent
      "PPPP" + // copyright
      "LWGP" + // follow
      "PPPP" + // footer
      "KKKP" + // login
      "_BEP" + // navigation
      "LPGP" + // newsletter
      "NFJP" + // player
      "PPAP" + // popular
      "OPBP" + // reading-time
      "P^;P" + // related
      "ON<P" + // share
      "RMKP" + // tags
      "SKGM" + // month
      "PPPP" + // weekday
      "PPPP" + // date-label
      "PPPP" + // relative-time
      "Y[FL" + // by
      "MBBM" + // contributor
      "^HLP" + // job
      "TOVM" + // staff
      "O7DO" + // credit
      "EGSM" + // agency
      "P" + // advertisement above
      "P" + // author-box above
      "P" + // comments above
      "P" + // consent above
      "P" + // copyright above
      "P" + // follow above
      "P" + // footer above
      "P" + // login above
      "P" + // navigation above
      "P" + // newsletter above
      "P" + // player above
      "P" + // popular above
      "P" + // reading-time above
      "P" + // related above
      "P" + // share above
      "P" + // tags above
      "_" + // by above
      "S" + // credit above
      "P" + // advertisement below
      "P" + // author-box below
      "P" + // comments below
      "P" + // consent below
      "P" + // copyright below
      "P" + // follow below
      "P" + // footer below
      "P" + // login below
      "P" + // navigation below
      "P" + // newsletter below
      "P" + // player below
      "P" + // popular below
      "P" + // reading-time below
      "P" + // related below
      "P" + // share below
      "P" + // tags below
      "P" + // by below
      ">" + // credit below
      "LNOTVVUVY" + // likely byline
      "PLOQOVORM" + // likely time
      "OPPQOSNPM" + // likely heading
      "UPNKHJIPP" + // likely paragraph
      "LRPPHUQNPNPQPKOP" + // reads as
      "KSOUMPMOPNKPPMJP" + // above reads as
      "LQ_IMKWONPOOKNPK" + // below reads as
      "MMKSPMHOPMJPPLSP" + // 2 above reads as
      "NPZPKIYNOOKPOONP" + // 2 below reads as
      "PIPUNPMPPPUSSTOLFL" + // from the title
      "PSQMSPLHOPV>NMMSLN" + // from the first paragraph
      "PcZZLKMMJPQSSQPPPP" + // from the last paragraph
      "FNTRRQU" + // spelling of all words
      "NMOSMPM" + // spelling least like a name
      "KMLMLTW" + // spelling of the first word
      "LOMMURN" + // spelling of the last word
      "SPLG" + // low words
      "TOL" + // mentions
      "XYX" + // opens longer lines
      "SQNI" + // byline nearby
      "TRMJHWWQJDMILNJVPONR" + // place and byline of the header
      "KNWMIPUVAKIS>TUS" + // place and name
      "UOPR" + // time nearby
      "KNOR" + // headings
      "QROOL" + // alike headings
      "NGPOM" + // since a heading
      "POMQO" + // until a heading
      "RVT" + // index
      "Z`" + // words of a copyright line
      "OTPNPNOPWOW[", // bare name and repeated
    heading: {
      bias: -1.32,
      trees:
        "H.=([a(,=*I.,I--|jIK0ky|^" + // likely body, alike headings, likely paragraph, alike headings, body behind, body before, place
        "','*]IV&bIR.h|'-5'ap*/xl" + // likely heading, likely heading, date above, prose below, likely heading, low words, above reads as
        "H.=(]H,_II)fz)/a=(/6qdr" + // likely body, alike headings, likely body, words of the prose below, reads as, alike headings, from the first paragraph
        "IP'IO'6&fIE+ansIP8_IC'`I='i[" + // run of short lines, from the end, mentions, blank lines below, run of short lines, common words, digits
        "II'I6JC_=(aI4(ak=(IE+[hIV&mv" + // words of the prose below, widths of three, alike headings, width 2 above, alike headings, blank lines below, date above
        "'+IA'^IG-`=']I1,_|'-JJ&htn" + // likely heading, quotes, overlap, alike headings, width, likely heading, credit below
        "IR*aI6JiIO'I*2cjmI--I>&(,oa_d" + // prose below, widths of three, from the end, body among 3 below, body before, sentences, likely paragraph
        "I3,JJ&_F)e|I@&(-I%0eI./kZ`[" + // width below, credit below, likely heading above, separators, likely paragraph, likely body above, body behind
        "H-`IE+`)/ID*qI<.jaI9/J%&lYe" + // likely body, blank lines below, reads as, blank lines above, capitalised words, last character above, credit
        "=(C,c]IE+I+1asI++aI9/C-lac" + // alike headings, likely insertion, blank lines below, body among 10 above, body among 10 above, last character above, likely insertion
        "II'C+I=&I</I%1ema^`I=&I'.ng`" + // words of the prose below, likely insertion, digits, capitalised words, likely body above, digits, likely body 2 above
        "'*_I:-IG-0.I<.lf1'I4'Zmcm^" + // likely heading, first character below, overlap, from the last paragraph, capitalised words, spelling of all words, width 2 above
        "I=&IG-I1,IG'bI'.I**^leIv&[ej_" + // digits, overlap, width, overlap, likely body 2 above, body among 3 below, weekday
        "=(IA'IP'd_='esI:*I%*ahI/,n]" + // alike headings, quotes, run of short lines, alike headings, first character below, likely body above, lines to the end
        "=(H-^A&cnI5(c6&eI:*I>&l_]" + // alike headings, likely body, likely header, width 2 below, mentions, first character below, sentences
        "'*`I'(tI@&I/+l?*f0.I79s_g[" + // likely heading, likely body 2 above, separators, lines to the end, until a heading, from the last paragraph, last character
        "=(IA'aII(drI:,3)I5)fl=*bi^" + // alike headings, quotes, words of the prose below, first character below, spelling of the first word, width 2 below, alike headings
        "H*_IV&I.+I6JC/6h^ic*/g5'^r" + // likely body, date above, body behind, widths of three, from the first paragraph, above reads as, low words
        "I=&J%&J&&I1(aI)-6&I2.bopf[[`" + // digits, credit, agency, width, body among 3 above, mentions, width above
        "H,6(`I6IpaI*+|f(,J%&g[IR.^g" + // likely body, mentions, widths of three, body among 3 below, likely paragraph, credit, prose below
        "'*IG-`IA'bu=*1'iIE+=&v[ei" + // likely heading, overlap, quotes, alike headings, spelling of all words, blank lines below, alike headings
        "I-,I/+H,aoIG'`='6(fZh=(`e" + // body before, lines to the end, likely body, overlap, alike headings, mentions, alike headings
        "')`E,Iw&I6JoI9/f<(g^isIK0|d" + // likely heading, likely tail below, date-label, widths of three, last character above, headings, place
        "')`IV&.7I,,mI/,kd>)`dI7+dn" + // likely heading, date above, from the title, body among 10 below, lines to the end, since a heading, last character
        "'),/^/6I.,aH,I;(b|acJ&&fZ" + // likely heading, 2 above reads as, from the first paragraph, body behind, likely body, words, agency
        "I:-IY*I='8&I8)ZIV&fID*of``^^" + // first character below, spelling of names, digits, byline nearby, first character, date above, blank lines above
        "I=(J%&I6JoIW&I&,hdI3+akI>&k`]]" + // digits, credit, widths of three, date below, likely body below, width below, sentences
        "JJ&IG-IF*94cI9*`4*fn[g91v]" + // credit below, overlap, repeated, place and byline of the header, last character above, spelling of the last word, place and byline of the header
        "I:,J%&IR&aIV&I2*b.7hdI4(al[_" + // first character below, credit, prose below, date above, width above, from the title, width 2 above
        "='I<./7h_`I<1IG-IT)f[C-j|b" + // alike headings, capitalised words, from the first paragraph, capitalised words, overlap, tail marks, likely insertion
        "I='Ir&I:-3)geA&_91`|[IQ)]f" + // digits, related, first character below, spelling of the first word, likely header, place and byline of the header, prose above
        "')aIr&I=&>)I9/f`4'='aogaY" + // likely heading, related, digits, since a heading, last character above, spelling of the last word, alike headings
        "IF+Ir&J&&I9/='I.+f`gI:,dZ[[]" + // repeated, related, agency, last character above, alike headings, body behind, first character below
        "I=(Ir&J&&I]0IW&6'IP)hcdi^[]^" + // digits, related, agency, name and place, date below, mentions, run of short lines
        "J%&I6JkI9/1'h=*c<(dna<'pg]" + // credit, widths of three, last character above, spelling of all words, alike headings, headings, headings
        "IA'3)IY*I5'_g[IE+^cIG-IC,i_n" + // quotes, spelling of the first word, spelling of names, width 2 below, blank lines below, overlap, common words
        "I:-IF+I>&IF'IT)IF&f^^<(]pa]_" + // first character below, repeated, sentences, repeated, tail marks, repeated, headings
        ".7I1(^IO&I&+n5'^IG([gkIE+ae" + // from the title, width, from the end, likely body below, low words, overlap, blank lines below
        "IV&I+-0-k(-I&+I3,dzbsd,.^k" + // date above, body among 10 above, from the last paragraph, likely paragraph, likely body below, width below, 2 above reads as
        "J%&=(01cyIE,Ir&gZI7AI4)^dq]" + // credit, alike headings, from the last paragraph, blank lines below, related, last character, width 2 above
        "JJ&IT'I(1d5(D&f]2)ic_4*p[" + // credit below, tail marks, likely body 2 below, low words, likely tail, spelling least like a name, spelling of the last word
        "J%&I8)]I@&8&=*eI8:huaF*]p]" + // credit, first character, separators, byline nearby, alike headings, first character, likely heading above
        ".7I1(^I/,k5(c4)D&gp'-`jd" + // from the title, width, lines to the end, low words, spelling of the last word, likely tail, likely heading
        "')aIV&0.?*I>&I6Jjdh]2*qcch" + // likely heading, date above, from the last paragraph, until a heading, sentences, widths of three, spelling least like a name
        "I'0I4)eI,,wh='`I+1I+/?*doaj" + // likely body 2 above, width 2 above, body among 10 below, alike headings, body among 10 above, body among 10 above, until a heading
        "IF+IF'I./J&&e[D&[e<(]?*pb]" + // repeated, repeated, body behind, agency, likely tail, headings, until a heading
        "I/+hI=(J%&I7AdIQ.IC,qI&1^jl]]" + // lines to the end, digits, credit, last character, prose above, common words, likely body below
        "IF+I<2<'6'IF&k^IR'n]I,+_ea^" + // repeated, capitalised words, headings, mentions, repeated, prose below, body among 10 below
        "I-/I|&Ir&I3)a?)IM-hcg]^IP8]k" + // body before, staff, related, width below, until a heading, index, run of short lines
        "I&,I8:gI2.`xI92I-,fIE+^6&af[" + // likely body below, first character, width above, last character above, body before, blank lines below, mentions
        "='=&haI)1I=&I%/gc`I(.C-Wmj" + // alike headings, alike headings, body among 3 above, digits, likely body above, likely body 2 below, likely insertion
        "I6IRJ'&bpI@&I5(I/._G'cI3,k{g_" + // widths of three, advertisement above, separators, width 2 below, lines to the end, likely heading below, width below
        "Ie&IX'J&&(.IR&bI92fH+p^^]^]" + // advertisement, name, agency, likely paragraph, prose below, last character above, likely body
        "I3(]JJ&6&dI).iI5)aI;(meI*.p]" + // width below, credit below, mentions, body among 3 above, width 2 below, words, body among 3 below
        "IW&>)c4'j:/IE+^g_F*f2'zf" + // date below, since a heading, spelling of the last word, place and name, blank lines below, likely heading above, spelling least like a name
        "8&JJ&I6IRbe4*p^<)<(cX3'q^" + // byline nearby, credit below, widths of three, spelling of the last word, headings, headings, spelling of the first word
        "Ir&=)I).3'jeIA'I9/d_='clg^" + // related, alike headings, body among 3 above, spelling of the first word, quotes, last character above, alike headings
        "6&IO&bH,ai6'hI%3eI8*Z6(oa" + // mentions, from the end, likely body, mentions, likely body above, first character, mentions
        "G-I6I<F)dZI'0?&I).fneI*2cgm" + // likely heading below, widths of three, likely heading above, likely body 2 above, until a heading, body among 3 above, body among 3 below
        "IV&I./I-*I(,kIR-ahdIF']l93cj" + // date above, body behind, body before, likely body 2 below, prose below, repeated, place and byline of the header
        "IE,IF+IO(ej^I].92eI&+k`I&/^k" + // blank lines below, repeated, from the end, name and place, place and byline of the header, likely body below, likely body below
        "Ir&I&+IR(c/4ct7&I.)C*mdd^]" + // related, likely body below, prose below, from the first paragraph, opens longer lines, body behind, likely insertion
        "I:-3)IG-IT&I*2dlIT'ncid3,`l" + // first character below, spelling of the first word, overlap, tail marks, body among 3 below, tail marks, spelling of the first word
        "='cI)3IQ.I]0e]I)/93`rI'/[h_" + // alike headings, body among 3 above, prose above, name and place, body among 3 above, place and byline of the header, likely body 2 above
        "I'(IJ&l_J%&IE+IF(bjIF*?)eg]^" + // likely body 2 above, overlap rank, credit, blank lines below, repeated, repeated, until a heading
        "I]0IV&I{&IR'>'h`e[H+^4,j`]" + // name and place, date above, job, prose below, since a heading, likely body, spelling of the last word
        "<'4(*1bv1(sI2-dl1'gI,.be" + // headings, spelling of the last word, above reads as, spelling of all words, width above, spelling of all words, body among 10 below
        "()I%3I6JiI++faI(/_i5)5'jYgf" + // likely paragraph, likely body above, widths of three, body among 10 above, likely body 2 below, low words, low words
        "I&+I<*91taI/-_hI&/IP)94`j`e" + // likely body below, capitalised words, place and byline of the header, lines to the end, likely body below, run of short lines, place and byline of the header
        "I6ILI'1I'(@)kY]jJ&&1'>(cie]" + // widths of three, likely body 2 above, likely body 2 above, likely menu, agency, spelling of all words, since a heading
        "I*/I;)I7.I*.dkI+0IG(hx_E'fad" + // body among 3 below, words, last character, body among 3 below, body among 10 above, overlap, likely tail below
        "I)2JJ&e91maI-/I9/I(/bl>*i^_" + // body among 3 above, credit below, place and byline of the header, body before, last character above, likely body 2 below, since a heading
        "I,(r(.)/5)/(aI3.emI9+i]e^" + // body among 10 below, likely paragraph, reads as, low words, from the first paragraph, width below, last character above
        "I/,I+/IC/H*_k]d&'I6JodI).mf]" + // lines to the end, body among 10 above, common words, likely body, likely time, widths of three, body among 3 above
        "IW&d')^I6JEI9.i2'{bI*.]>(_k" + // date below, likely heading, widths of three, last character above, spelling least like a name, body among 3 below, since a heading
        "I6JnI^&e]4'1'i^I:-2+k/7l[`" + // widths of three, date and place, spelling of the last word, spelling of all words, first character below, spelling least like a name, from the first paragraph
        "I|&A&eA'm:/1'E&araI(._r_" + // staff, likely header, likely header, place and name, spelling of all words, likely tail below, likely body 2 below
        "I'(jI4'F)_iI1+fII)cI3-]C+fo" + // likely body 2 above, width 2 above, likely heading above, width, words of the prose below, width below, likely insertion
        "='I<.fI<1^eIE,I;*gdI-,I4)ai`" + // alike headings, capitalised words, capitalised words, blank lines below, words, body before, width 2 above
        "A&I:-<&4*IW'iu_d_I1(^IS)aj" + // likely header, first character below, headings, spelling of the last word, date below, width, prose before and behind
        "I6I4`I)-I=&I;(1'm^I6JF3(ldn^e" + // widths of three, body among 3 above, digits, words, spelling of all words, widths of three, spelling of the first word
        "IV&3,d91[i93I,0`i3,4(gnb" + // date above, spelling of the first word, place and byline of the header, place and byline of the header, body among 10 below, spelling of the first word, spelling of the last word
        "J%&I8)_IQ.4,e94^hIT'8&gY__" + // credit, first character, prose above, spelling of the last word, place and byline of the header, tail marks, byline nearby
        "I=&C(bI,+<'j^fI9,^<)I4*md^" + // digits, likely insertion, body among 10 below, headings, last character above, headings, width 2 above
        "I+1I+01((+I3+>&_jahI6J=dhbh" + // body among 10 above, body among 10 above, spelling of all words, likely paragraph, width below, since a heading, widths of three
        "J%&I-,I1,I7)0.g`IR.jeI.*]ed^" + // credit, body before, width, last character, from the last paragraph, prose below, body behind
        "I{&I4)dI7/5)eI-/F(nd_+1dl]" + // job, width 2 above, last character, low words, body before, likely heading above, below reads as
        "Ie&I['I)3I+2I^&fI1-]lkH0g_b]" + // advertisement, name below, body among 3 above, body among 10 above, date and place, width, likely body
        "I6Ji1'>)dI6IK_kd5)I>&>&dj_b" + // widths of three, spelling of all words, since a heading, widths of three, low words, sentences, since a heading
        "8&B'/4F'ajelI&2I..I])[ilj" + // byline nearby, likely deck, from the first paragraph, likely heading above, likely body below, body behind, name and place
        "IW&I-(gIV&cI&.ajF)eIR(dIR.te" + // date below, body before, date above, likely body below, likely heading above, prose below, prose below
        "I6JodI-,I<.o/4I).j]iI7A4+eYl" + // widths of three, body before, capitalised words, from the first paragraph, body among 3 above, last character, spelling of the last word
        "7&I8*)/kE&dIQ,jdE(e/5h^a" + // opens longer lines, first character, reads as, likely tail below, prose above, likely tail below, from the first paragraph
        "G-I@&=&hIv'='91^dek`I8*p`" + // likely heading below, separators, alike headings, weekday, alike headings, place and byline of the header, first character
        "I@&Ie&II('.ekIA'94d=(g]j^_" + // separators, advertisement, words of the prose below, likely heading, quotes, place and byline of the header, alike headings
        "()I5*5'g_eIW&<(cIF&5'ldlh" + // likely paragraph, width 2 below, low words, date below, headings, repeated, low words
        "IR&I6Jh_nI;)(*ejI<,I&-l_I)3e]" + // prose below, widths of three, words, likely paragraph, capitalised words, likely body below, body among 3 above
        "%)I,(qI3(^J&&I)3I,2ekI//^l^^" + // likely byline, body among 10 below, width below, agency, body among 3 above, body among 10 below, lines to the end
        "IQ)dB'?*I?(II)diiI;'rI?(h^n" + // prose above, likely deck, until a heading, commas, words of the prose below, words, commas
        "3)I6J%I,+^hI6J>`E+eI<-scI?&fb", // spelling of the first word, widths of three, body among 10 below, widths of three, likely tail below, capitalised words, commas
    },
    body: {
      bias: 0.56,
      trees:
        "H.H+.&oO]ID*?&0+hVlH0lr" + // likely body, likely body, from the title, blank lines above, until a heading, from the last paragraph, likely body
        "H-H+UE,ZdIP(H/ho>&91Vhh" + // likely body, likely body, likely tail below, run of short lines, likely body, since a heading, place and byline of the header
        "H.H,,3I.-U^]bIP)H0ko?&[i" + // likely body, likely body, 2 above reads as, body behind, run of short lines, likely body, until a heading
        "H.H+ZE+I.-[dfIE+<)94[kil" + // likely body, likely body, likely tail below, body behind, blank lines below, headings, place and byline of the header
        "H.H,I1/[gcIE+<)`iH0<(kfm" + // likely body, likely body, width, blank lines below, headings, likely body, headings
        "H/H,_dI7I.IT+I7I(I:)[imZ<(Mi" + // likely body, likely body, last character, tail marks, last character, first character below, headings
        "%&IL&IT'<)chV/7ID*elfI8;^e" + // likely byline, prose, tail marks, headings, from the first paragraph, blank lines above, first character
        "IP'I10IF(I8I'gpXmI-,IS)X`?&`g" + // run of short lines, width, repeated, first character, body before, prose before and behind, until a heading
        "5((-_f(.IR*A(I.,I-*gag^hk" + // low words, likely paragraph, likely paragraph, prose below, likely header, body behind, body before
        "(-'+()^5(`ehI89`I<2IT+j[U" + // likely paragraph, likely heading, likely paragraph, low words, first character, capitalised words, tail marks
        "IP'I@&I--I<1je;&eM[<)aIK.[g" + // run of short lines, separators, body before, capitalised words, time nearby, headings, place
        "C*%&I&*dI92iaIP,I/,lb^?&_d" + // likely insertion, likely byline, likely body below, last character above, run of short lines, lines to the end, until a heading
        "5(J%&cXIF&E.I7I.g``IN9='Zdo" + // low words, credit, repeated, likely tail below, last character, index and width, alike headings
        "I10%'IF&J%&f`IM,p``<)ID*_oa" + // width, likely byline, repeated, credit, index, headings, blank lines above
        "H0H*.&s`Ie&J&&94dg[UI7I.iZ" + // likely body, likely body, from the title, advertisement, agency, place and byline of the header, last character
        "9694I8I'IS&XIO'dhnIO(I=&flma" + // place and byline of the header, place and byline of the header, first character, prose before and behind, from the end, from the end, digits
        "I105(bI[&I7I.I5(eh]I2-afE-mb" + // width, low words, name below, last character, width 2 below, width above, likely tail below
        "C*IQ(;&e`JJ&I-+I92lWfT<)bf" + // likely insertion, prose above, time nearby, credit below, body before, last character above, headings
        "96A*IS&[.&nIT+f]^I6J,^98[i" + // place and byline of the header, likely header, prose before and behind, from the title, tail marks, widths of three, place and byline of the header
        "I8I'I@&In&Ie&9694eIZ&icbUS`m" + // first character, separators, newsletter, advertisement, place and byline of the header, place and byline of the header, name above
        "8&IS&ZH*bI-*he0-8(b).[r]" + // byline nearby, prose before and behind, likely body, body before, from the last paragraph, byline nearby, reads as
        "Ir'I6JwI.,I-*I.+IP+kb`b+1fljZ" + // related, widths of three, body behind, body before, body behind, run of short lines, below reads as
        ").`I<23*f92gI.,<(cYgIT&cY" + // reads as, capitalised words, spelling of the first word, place and byline of the header, body behind, headings, tail marks
        "In&H03+;&eINI'_<(p[bI-+ifV" + // newsletter, likely body, spelling of the first word, time nearby, index and width, headings, body before
        "C*<(I7I.I7@fjTI.,bg<)I.-`if" + // likely insertion, headings, last character, last character, body behind, headings, body behind
        "I<1IF'fbI{'I108&I='cIT&o^[lT" + // capitalised words, repeated, job, width, byline nearby, digits, tail marks
        "J%&8&I3+IW)e]Ir(5'cgVbI(0e]" + // credit, byline nearby, width below, date below, related, low words, likely body 2 below
        "I10941(fc.6I(2l[I=&di<)m^" + // width, place and byline of the header, spelling of all words, from the title, likely body 2 below, digits, headings
        "I8I'IS&Y.1k5)J%&eIv&]eI5(dhk" + // first character, prose before and behind, from the title, low words, credit, weekday, width 2 below
        "I<1I8)afI6JwIT'eI6J,C(dXcI*0nX" + // capitalised words, first character, widths of three, tail marks, widths of three, likely insertion, body among 3 below
        "I[&Iy'fbIE+B(I.+^eUI6J1bJJ&iW" + // name below, by, blank lines below, likely deck, body behind, widths of three, credit below
        "Ie&J&&IE+='aIE'o=*g`f=*bSW" + // advertisement, agency, blank lines below, alike headings, blank lines below, alike headings, alike headings
        "I4(IT*I[&eI,0aj*0Q`*/IB&f`g" + // width 2 above, tail marks, name below, body among 10 below, above reads as, above reads as, brackets
        "Ir&I@&IE+IT&ea06D+f<'og_b]" + // related, separators, blank lines below, tail marks, from the last paragraph, likely tail, headings
        "I<2I{&IKC=(cf=*g_I<1dWII'_g" + // capitalised words, job, place, alike headings, alike headings, capitalised words, words of the prose below
        "In&IF(I-/I7I(egI7DeZI-(iI71d]W" + // newsletter, repeated, body before, last character, last character, body before, last character
        "Il&-0I103(fck/5I.+me;&fXY" + // login, 2 below reads as, width, spelling of the first word, from the first paragraph, body behind, time nearby
        "I8I'Ir'94dI-*iD'J%&IF&kb^d^k" + // first character, related, place and byline of the header, body before, likely tail, credit, repeated
        "Iu'I?+IT,eYhI',IE'qI,/XeI2)[h" + // month, commas, tail marks, likely body 2 above, blank lines below, body among 10 below, width above
        "IS(I,0I8I'Iu&I?*]I<1lYTmiIr'e^" + // prose before and behind, body among 10 below, first character, month, commas, capitalised words, related
        "J4&In&Iz'IF+?*eE,fobYYI2*Wg" + // related above, newsletter, contributor, repeated, until a heading, likely tail below, width above
        "Ie&J&&.&jI1)cI<1f8&e^<)[jV" + // advertisement, agency, from the title, width, capitalised words, byline nearby, headings
        "I7I.I8I'IS&[Is&Ir(e[_k<'WI8I&hW" + // last character, first character, prose before and behind, share, related, headings, first character
        "INI%+.aI8'^IZ&eI(*I+-bWeIu&k^" + // index and width, below reads as, first character, name above, likely body 2 below, body among 10 above, month
        "INI%IF(?*H*aeH+mf=)ahIu'l^" + // index and width, repeated, until a heading, likely body, likely body, alike headings, month
        "J@&Ic&Id'IJ&B*;&eak0-i_YYX" + // login below, at sign, copyright sign, overlap rank, likely deck, time nearby, from the last paragraph
        "Ie&IS&^I/+/5H+_nIu'eZIS(beX" + // advertisement, prose before and behind, lines to the end, from the first paragraph, likely body, month, prose before and behind
        "In&I7I(I7CIS)_e06]jI-/gI',TcZ" + // newsletter, last character, last character, prose before and behind, from the last paragraph, body before, likely body 2 above
        "Ic&IF-I.-dIK7<)iI4']d5'qg]Z" + // at sign, repeated, body behind, place, headings, width 2 above, low words
        "IO'='ID*aefI7<'*`i/6lH.jb" + // from the end, alike headings, blank lines above, last character, likely heading, from the first paragraph, likely body
        "Id'0+.7C*ke>&lcIx&eB&[hZ" + // copyright sign, from the last paragraph, from the title, likely insertion, since a heading, relative-time, likely deck
        "942,I='I<1I1)bgbC.ar92eVf" + // place and byline of the header, spelling least like a name, digits, capitalised words, width, likely insertion, place and byline of the header
        "JA&J@&J4&I94J&&eaI.,ZgI2*XhZX" + // navigation below, login below, related above, last character above, agency, body behind, width above
        "J%&Iu'eI',I.)IG1RcdgIC3E&]ei" + // credit, month, likely body 2 above, body behind, overlap, common words, likely tail below
        "Il&Ie&INC+&<(dSI.,d,1ejhZZ" + // login, advertisement, index and width, below reads as, headings, body behind, 2 above reads as
        "Is&It&B*B(e?)e[%&cI9)eqY`" + // share, tags, likely deck, likely deck, until a heading, likely byline, last character above
        "I{&94I+/I,1dkffIG1I>&c)/M_i" + // job, place and byline of the header, body among 10 above, body among 10 below, overlap, sentences, reads as
        "0)I-,kD+bkINCIK.a?'dI-+dgh" + // from the last paragraph, body before, likely tail, index and width, place, until a heading, body before
        "I8I&I10I.,IO'I*0daff/6neIy&l]" + // first character, width, body behind, from the end, body among 3 below, from the first paragraph, by
        "J%&Iz'In&I4(IT*e_f][5(]C,f_" + // credit, contributor, newsletter, width 2 above, tail marks, low words, likely insertion
        "I'294IW(e<&i`?)ID'nel93g`" + // likely body 2 above, place and byline of the header, date below, headings, until a heading, blank lines above, place and byline of the header
        "'&fIT'='dfIL&YI&3IO&c='lXY" + // likely heading, tail marks, alike headings, prose, likely body below, from the end, alike headings
        "I9'I1)`mI3-dI92IE'mfIE(XIKI%_l" + // last character above, width, width below, last character above, blank lines below, blank lines below, place
        "JB&I-/Ip&e[I5(`91I.,g^I?)jdX" + // newsletter below, body before, popular, width 2 below, place and byline of the header, body behind, commas
        "JH&I5'I`'I7CcIM,i^I87(+h[kem" + // tags below, width 2 below, like the line above, last character, index, first character, likely paragraph
        "I%/I2.ehH*[I&)jD'eIG-aG&ic" + // likely body above, width above, likely body, likely body below, likely tail, overlap, likely heading below
        "Iy'eIQ*F,6'bZlI7I&C,Yn>*kb" + // by, prose above, likely heading above, mentions, last character, likely insertion, since a heading
        "8&eI/*nID*ID(l[IA&>'0.g`Zi" + // byline nearby, lines to the end, blank lines above, blank lines above, quotes, since a heading, from the last paragraph
        "IM,,05(1*fZIS&[?)k(.gWme" + // index, 2 above reads as, low words, spelling of all words, prose before and behind, until a heading, likely paragraph
        "I10I-+I(/ecIT,eZI--96meIB']j" + // width, body before, likely body 2 below, tail marks, body before, place and byline of the header, brackets
        "Id'It&1'fIE+I.&IE'lZI'2e_eZZ" + // copyright sign, tags, spelling of all words, blank lines below, body behind, blank lines below, likely body 2 above
        "B*99eh2)IJ&jIA&0.IZ&XilZo" + // likely deck, place and byline of the header, spelling least like a name, overlap rank, quotes, from the last paragraph, name above
        "JH&5)eI89II&cg4,I1/IF&j`b^n" + // tags below, low words, first character, words of the prose below, spelling of the last word, width, repeated
        "5)I>(<)de<(I6J1esaI5)eG&ej" + // low words, sentences, headings, headings, widths of three, width 2 below, likely heading below
        "I7*=(b<)F)fH,ugcH.fI&-be" + // last character, alike headings, headings, likely heading above, likely body, likely body, likely body below
        "I9'jI:'IW&I'+g<&eZlIU&e3(fa" + // last character above, first character below, date below, likely body 2 above, headings, date, spelling of the first word
        "IK.91A&Yeg;&e.7.2]IO&dlZ" + // place, place and byline of the header, likely header, time nearby, from the title, from the title, from the end
        "IS(I'*4(IR-cn.2[0-n`[J5&eZ" + // prose before and behind, likely body 2 above, spelling of the last word, prose below, from the title, from the last paragraph, share above
        "I<48&IZ&fcI)*I2,IV&en^`H-kW" + // capitalised words, byline nearby, name above, body among 3 above, width above, date above, likely body
        "I'0I6J,eIu'I7*c6'jfID*XIO&k]d" + // likely body 2 above, widths of three, month, last character, mentions, blank lines above, from the end
        "I8I&J@&D'fIB&dIV&k`[G&dI2+eq" + // first character, login below, likely tail, brackets, date above, likely heading below, width above
        "I^&Il&;(eg^I9-_I'1I'+`Ia&m^a" + // date and place, login, time nearby, last character above, likely body 2 above, likely body 2 above, clock
        "I&/eI7I-IO'<)I@&c]IR.ejhE'Zl" + // likely body below, last character, from the end, headings, separators, prose below, likely tail below
        "Iu)IS-f;&eI-,hWIQ,F+[gI-,nb" + // month, prose before and behind, time nearby, body before, prose above, likely heading above, body before
        "Ie&JC&99e=*=&aI;+fIy&q^^XZ" + // advertisement, player below, place and byline of the header, alike headings, alike headings, words, by
        "D'e<(IG1I&*bgC(o1)]m(-d`" + // likely tail, headings, overlap, likely body below, likely insertion, spelling of all words, likely paragraph
        "JA&I%'.2Iy&i^I(-|eI,1eF'ekZ" + // navigation below, likely body above, from the title, by, likely body 2 below, body among 10 below, likely heading above
        "I.+3,I7I(d/7).]iIQ,bh`E)ei" + // body behind, spelling of the first word, last character, from the first paragraph, reads as, prose above, likely tail below
        "H.fIR&IG1C(XbIKI2Si>*f91]e" + // likely body, prose below, overlap, likely insertion, place, since a heading, place and byline of the header
        "Iy'I%'B+epeI,)[ID*^IC3I.*i_j", // by, likely body above, likely deck, body among 10 below, blank lines above, common words, body behind
    },
  },
  transitions:
    "SKLRIJKCNTMPPKPP" + // menu
    "CPVOPPPPPPPPPPPP" + // bylineAbove
    "IQOXPPPOOPPPPPPP" + // dateAbove
    "PPPPRVVNURHONMPO" + // title
    "PPPPRRQOWICOONOP" + // deck
    "PPPPSSYQUMIOMOPO" + // byline
    "PPPPOUPQYQGOOOPP" + // date
    "PPPPOQKTUS@ONKOO" + // header
    "PPPPPPPPZVFJD3PI" + // paragraph
    "PPPPPPPPUPIOLPPP" + // heading
    "PPPPPPPPESYLJ0HM" + // insert
    "PPPPPPPPFMOP]CPP" + // bylineInside
    "PPPPPPPPFLVQPHPP" + // dateInside
    "PPPPPPPP%1PPPYJI" + // tail
    "PPPPPPPP@JPPPPOP" + // bylineBelow
    "PPPPPPPPDMPPPKPP", // dateBelow
  starts: "OKMRHLKH_[LPPPPP",
  ends: "aPPMOOPNLPKLNRRO",
  calibration: {
    title: [32, 36, 52, 69, 78, 82, 82, 85, 92, 96, 98],
    authors: [60, 60, 63, 63, 65, 70, 74, 85, 86, 89, 91],
    published: [81, 81, 81, 81, 81, 81, 83, 86, 89, 90, 90],
    body: [41, 52, 69, 69, 69, 69, 69, 75, 87, 94, 96],
  },
};
