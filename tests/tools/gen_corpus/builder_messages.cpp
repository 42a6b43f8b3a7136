#include "builder.h"

#include "options.h"
#include "text.h"

namespace gen_corpus {

void Builder::adt() {
    static const struct {
        const char *ev, *type, *st;
        unsigned w;
    } evs[] = {{"A01", "ADT^A01", "ADT_A01", 12}, {"A03", "ADT^A03", "ADT_A03", 12}, {"A04", "ADT^A04", "ADT_A01", 20},
               {"A08", "ADT^A08", "ADT_A01", 36}, {"A11", "ADT^A11", "ADT_A09", 4},  {"A28", "ADT^A28", "ADT_A05", 6},
               {"A31", "ADT^A31", "ADT_A05", 10}};
    unsigned k = r.below(100), e = 0;
    while (k >= evs[e].w)
        k -= evs[e].w, ++e;
    const char* ev = evs[e].ev;
    msh(evs[e].type, evs[e].st);
    evn(ev);
    pid();
    bool person = e >= 5, full = e == 0 || e == 2 || e == 3;
    if (r.chance(person ? 90 : 40))
        pd1();
    if (full || person)
        nk1(r.chance(50) ? 0 : r.range(1, 2));
    pv1(person ? "N" : e == 2 ? (r.chance(40) ? "E" : "O") : "I", e == 1);
    if (full && r.chance(50))
        pv2();
    if (full && r.chance(15)) {
        Seg g("OBX");
        g.set(1, "1")
            .set(2, "NM")
            .set(3, "3141-9^Body weight Measured^LN")
            .set(5, dec(r.range(25, 1400), 1))
            .set(6, "kg")
            .set(11, "F");
        add(g);
    }
    if ((full || person) && r.chance(45))
        al1(r.range(1, 2));
    if ((full || e == 1) && r.chance(60))
        dg1(r.range(1, 3));
    if (full && r.chance(25))
        gt1();
    if (full && r.chance(30))
        in1(r.range(1, 2));
    if (r.chance(35))
        zpd();
    if (full && r.chance(30))
        zpv();
}
void Builder::oru(bool big) {
    msh("ORU^R01", "ORU_R01");
    pid();
    if (r.chance(90))
        pv1(r.chance(60) ? "I" : "O");
    int groups = r.chance(80) ? 1 : 2, left = r.range(10, 60), n;
    m.big = big;
    if (big)
        groups = 1, left = 2;
    for (int gi = 1; gi <= groups; ++gi) {
        string pl = placer(), fi = filler();
        orc("RE", pl, fi);
        obr(gi, pl, fi, r.pick(kPanel), true);
        if (r.chance(20))
            nte(1);
        n = gi == groups ? left : left / 2;
        left -= n;
        for (int k = 1; k <= n; ++k) {
            obx(k, now - 900);
            if (r.permille(30))
                nte(1);
        }
        if (big) {
            Seg g("OBX");
            string b64;
            size_t want = size_t(r.range(46000, 54000)) & ~size_t(3);
            b64.reserve(want);
            b64 = "JVBERi0xLjQK";
            static const char al[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
            while (b64.size() < want) {
                u64 v = r.next();
                for (int q = 0; q < 10; ++q, v >>= 6)
                    b64 += al[v & 63];
            }
            b64.resize(want);
            g.set(1, num(n + 1))
                .set(2, "ED")
                .set(3, "PDF^Laboratory report^L")
                .set(5, string(s->app) + "^AP^PDF^Base64^" + b64)
                .set(11, "F")
                .set(14, stamp(now - 900));
            add(g);
        }
    }
}
void Builder::order(bool oml) {
    oml ? msh("OML^O21", "OML_O21") : msh("ORM^O01", "ORM_O01");
    pid();
    pv1(r.chance(50) ? "I" : "O");
    if (r.chance(25))
        in1(1);
    if (r.chance(25))
        al1(1);
    string pl = placer(), fi = filler();
    const char* ctl = r.chance(70) ? "NW" : r.chance(50) ? "CA" : "SC";
    orc(ctl, pl, fi);
    if (oml) {
        Seg g("TQ1");
        g.set(1, "1").set(3, "ONCE").set(7, stamp(now)).set(9, r.chance(70) ? "R^Routine^HL70485" : "S^Stat^HL70485");
        add(g);
    }
    obr(1, pl, fi, oml || r.chance(50) ? r.pick(kPanel) : r.pick(kRad), false);
    if (r.chance(40))
        nte(1);
    if (r.chance(40))
        dg1(1);
    if (r.chance(25)) {
        Seg g("OBX");
        g.set(1, "1").set(2, "ST").set(3, "AOE1^Is patient fasting?^L").set(5, r.chance(50) ? "Y" : "N").set(11, "F");
        add(g);
    }
    if (oml) {
        Seg g("SPM");
        g.set(1, "1")
            .set(2, "SP" + num(r.range(100000, 999999)) + "&" + s->app)
            .set(4, "119297000^Blood specimen^SCT")
            .set(17, stamp(now - 5400));
        add(g);
    }
    if (r.chance(35))
        zcs();
}
void Builder::siu() {
    static const char* const t[] = {"SIU^S12", "SIU^S13", "SIU^S14", "SIU^S15"};
    unsigned e = r.below(100);
    e = e < 55 ? 0 : e < 70 ? 1 : e < 88 ? 2 : 3;
    msh(t[e], "SIU_S12");
    long long at = now + 86400LL * r.range(1, 60);
    at -= at % 900;
    int dur = 15 * r.range(1, 6);
    string appt = num(3000000 + (long long)r.below(900000));
    Seg g("SCH");
    g.set(1, appt + "^" + s->app)
        .set(2, appt + "^" + s->rapp)
        .set(6, r.pick(kAppt))
        .set(7, cat({r.pick(kReason), "^", r.pick(kReason)}))
        .set(8, r.pick(kAppt))
        .set(9, num(dur))
        .set(10, "min^minutes");
    g.set(11, "^^" + num(dur) + "^" + stamp(at, false) + "^" + stamp(at + dur * 60, false))
        .set(16, doc())
        .set(20, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast), "^", r.pick(kFirst)}));
    g.set(25, e == 3 ? "Cancelled" : "Booked");
    add(g);
    if (r.chance(50))
        nte(1);
    pid();
    pv1("O");
    if (r.chance(30))
        dg1(1);
    m.segs.push_back("RGS|1|A");
    Seg a("AIS");
    a.set(1, "1")
        .set(2, "A")
        .set(3, r.pick(kAppt))
        .set(4, stamp(at, false))
        .set(7, num(dur))
        .set(8, "min")
        .set(10, "Booked");
    add(a);
    Seg l("AIL");
    l.set(1, "1").set(2, "A").set(3, "CLINIC^ROOM " + num(r.range(1, 40)) + "^^" + s->fac).set(6, stamp(at, false));
    add(l);
    Seg q("AIP");
    q.set(1, "1").set(2, "A").set(3, doc()).set(6, stamp(at, false)).set(9, num(dur)).set(10, "min");
    add(q);
    if (r.chance(30))
        zpv();
}
void Builder::mdm() {
    msh("MDM^T02", "MDM_T02");
    evn("T02");
    pid();
    pv1(r.chance(60) ? "I" : "O");
    Seg g("TXA");
    g.set(1, "1")
        .set(2, r.chance(50) ? "DS^Discharge summary^L" : "PN^Progress note^L")
        .set(3, "TX")
        .set(4, stamp(now - 3600))
        .set(5, doc())
        .set(6, stamp(now - 1800))
        .set(9, doc());
    g.set(12, "DOC" + num(r.range(1000000, 9999999)) + "^" + s->app).set(17, r.chance(70) ? "AU" : "DI").set(19, "AV");
    add(g);
    int n = r.range(6, 22);
    for (int k = 1; k <= n; ++k) {
        Seg o("OBX");
        o.set(1, num(k))
            .set(2, "TX")
            .set(3, "18842-5^Discharge summary^LN")
            .set(5, r.chance(8) ? "" : text())
            .set(11, "F");
        add(o);
    }
}
void Builder::vxu() {
    msh("VXU^V04", "VXU_V04");
    pid();
    pd1();
    nk1(r.range(1, 2));
    int n = r.range(1, 3);
    for (int k = 0; k < n; ++k) {
        string pl = placer(), fi = filler();
        Seg o("ORC");
        o.set(1, "RE")
            .set(2, pl)
            .set(3, fi)
            .set(10, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast), "^", r.pick(kFirst)}))
            .set(12, doc());
        add(o);
        Seg x("RXA");
        bool hist = r.chance(30);
        string d = date(now - (hist ? 86400LL * r.range(100, 3000) : 0));
        x.set(1, "0")
            .set(2, "1")
            .set(3, d)
            .set(4, d)
            .set(5, r.pick(kCvx))
            .set(6, hist ? "999" : "0.5")
            .set(7, hist ? "" : "mL^milliliter^UCUM")
            .set(9, hist ? "01^Historical information^NIP001" : "00^New immunization record^NIP001");
        x.set(10, doc()).set(11, string("^^^") + s->fac);
        if (!hist)
            x.set(15, cat({letter(26), num(r.range(1000, 99999))}))
                .set(16, date(now + 86400LL * 300))
                .set(17, r.pick(kMfr));
        x.set(20, "CP").set(21, "A");
        add(x);
        if (hist)
            continue;
        m.segs.push_back("RXR|C28161^Intramuscular^NCIT|LD^Left deltoid^HL70163");
        m.segs.push_back("OBX|1|CE|64994-7^Vaccine funding program eligibility category^LN|1|V0" + num(r.range(1, 5)) +
                         "^VFC eligible^HL70064||||||F|||" + d);
        m.segs.push_back("OBX|2|CE|30956-7^Vaccine type^LN|2|" + string(r.pick(kCvx)) + "||||||F|||" + d);
        m.segs.push_back("OBX|3|TS|29768-9^Date vaccine information statement published^LN|2|20190815||||||F|||" + d);
        m.segs.push_back(
            cat({"OBX|4|TS|29769-7^Date vaccine information statement presented^LN|2|", d, "||||||F|||", d}));
    }
}
void Builder::dft() {
    msh("DFT^P03", "DFT_P03");
    evn("P03");
    pid();
    pv1(r.chance(50) ? "I" : "O");
    int n = r.range(1, 4);
    for (int k = 1; k <= n; ++k) {
        Seg g("FT1");
        g.set(1, num(k))
            .set(2, num(r.range(1000000, 9999999)))
            .set(4, date(now - 86400LL * r.range(0, 3)))
            .set(5, date(now))
            .set(6, "CG")
            .set(7, r.pick(kCpt))
            .set(10, num(r.range(1, 4)));
        g.set(11, dec(r.range(1000, 250000), 2))
            .set(13, string(r.pick(kService)) + "^DEPT")
            .set(16, "ED^01^A^" + string(s->fac))
            .set(18, "I")
            .set(19, r.pick(kDx))
            .set(20, doc())
            .set(25, r.pick(kCpt));
        add(g);
    }
    if (r.chance(50))
        dg1(1);
    if (r.chance(40))
        gt1();
    if (r.chance(60))
        in1(1);
}

}  // namespace gen_corpus
