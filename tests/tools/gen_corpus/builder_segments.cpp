#include "builder.h"

#include "options.h"
#include "text.h"

namespace gen_corpus {

void Builder::add(const Seg& g) {
    m.segs.push_back(g.str());
}
string Builder::doc() {
    return doctor(r.next() % 160, cs, s->v251);
}
string Builder::oid() {
    return string(s->fac) + "&" + s->oid + "&ISO";
}

void Builder::msh(const char* ev, const char* structure) {
    m.type = ev;
    m.control = string(s->app, 3) + num((long long)i + 100000000LL);
    Seg g("MSH");
    g.f.push_back("^~\\&");
    g.set(2, s->app)
        .set(3, s->v251 && r.chance(50) ? string(s->fac) + "^" + s->oid + "^ISO" : s->fac)
        .set(4, s->rapp)
        .set(5, s->rfac);
    g.set(6, s->v251 ? stamp(now) + "-0500" : stamp(now));
    string t = ev;
    if (s->v251)
        t += string("^") + structure;
    g.set(8, t).set(9, m.control).set(10, "P").set(11, s->v251 ? "2.5.1" : "2.3");
    if (s->v251)
        g.set(14, "AL").set(15, "NE");
    if (cs == UTF8)
        g.set(17, "UNICODE UTF-8");
    if (cs == LATIN1)
        g.set(17, "8859/1");
    m.segs.push_back("MSH" + g.str().substr(3));
}
void Builder::evn(const char* ev) {
    Seg g("EVN");
    g.set(1, ev).set(2, stamp(now - r.below(60)));
    if (r.chance(70))
        g.set(5, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast), "^", r.pick(kFirst)}));
    if (r.chance(40))
        g.set(6, stamp(now - 60));
    add(g);
}
void Builder::pid() {
    Seg g("PID");
    g.set(1, "1");
    string ids = p.mrn + "^^^" + oid() + "^MR";
    if (r.chance(60))
        ids += "~" + num(500000 + (long long)p.n) + "^^^REGIONAL_MPI&2.16.840.1.113883.3.1&ISO^PI";
    if (r.chance(20))
        ids += "~" + p.ssn + "^^^USSSA&2.16.840.1.113883.4.1&ISO^SS";
    if (!s->v251)
        g.set(2, p.mrn);
    g.set(3, ids);
    string nm = p.name;
    if (s->v251) {
        int c = 0;
        for (char ch : nm)
            c += ch == '^';
        while (c++ < 6)
            nm += '^';
        nm += "L";
        if (p.hasAlias)
            nm += "~" + p.alias + "^^^^A";
    }
    g.set(5, nm);
    if (r.chance(50))
        g.set(6, p.mother);
    g.set(7, p.dob).set(8, p.sex).set(10, s->v251 ? p.race : p.race.substr(0, p.race.find('^')));
    string ad = p.addr;
    if (r.chance(8))
        ad += "~PO BOX " + num(r.range(1, 999)) + "^^" + ad.substr(ad.find('^', ad.find('^') + 1) + 1);
    g.set(11, ad);
    string ph = p.phone;
    if (s->v251) {
        ph += "^PRN^PH";
        if (r.chance(35))
            ph += "~^NET^Internet^" + string("user") + num((long long)p.n) + "@example.org";
    }
    g.set(13, ph);
    if (r.chance(45))
        g.set(14, s->v251 ? p.work + "^WPN^PH" : p.work);
    if (s->v251)
        g.set(15, p.lang);
    g.set(16, p.marital).set(18, p.acct + "^^^" + oid() + "^AN");
    if (r.chance(60))
        g.set(19, p.ssn);
    if (s->v251 && r.chance(50))
        g.set(22, r.chance(80) ? "2186-5^Not Hispanic or Latino^HL70189" : "2135-2^Hispanic or Latino^HL70189");
    if (r.permille(15))
        g.set(30, "Y");
    if (r.permille(30))
        g.set(17, "\"\"");
    add(g);
}
void Builder::pd1() {
    Seg g("PD1");
    g.set(3, "MAIN CLINIC^^" + num(r.range(100, 999))).set(4, doc());
    if (r.chance(30))
        g.set(12, "N");
    add(g);
}
void Builder::nk1(int n) {
    for (int k = 1; k <= n; ++k) {
        Seg g("NK1");
        g.set(1, num(k)).set(2, personName(r, cs)).set(3, r.pick(kRel)).set(4, address(r)).set(5, phoneNo(r));
        if (r.chance(40))
            g.set(7, "EC^EMERGENCY CONTACT");
        add(g);
    }
}
void Builder::pv1(const char* cls, bool discharge) {
    Seg g("PV1");
    g.set(1, "1").set(2, cls);
    if (*cls != 'N') {
        string unit = r.pick(kUnit);
        if (size_t a = unit.find('&'); a != string::npos)
            unit.replace(a, 1, "\\T\\");
        g.set(3, cat({unit, "^", num(r.range(100, 699)), "^", letter(4), "^", s->fac}));
        g.set(4, r.chance(50) ? "E" : "R");
        if (r.chance(25))
            g.set(6, cat({r.pick(kService), "^", num(r.range(100, 699)), "^A^", s->fac}));
        g.set(7, doc());
        if (r.chance(40))
            g.set(8, doc());
        if (r.chance(30))
            g.set(9, r.chance(40) ? cat({doc(), "~", doc()}) : doc());
        g.set(10, r.pick(kService));
        if (r.chance(50))
            g.set(14, num(r.range(1, 9)));
        g.set(17, doc()).set(18, r.chance(70) ? "IP" : "OP");
    }
    g.set(19, visit);
    if (*cls != 'N') {
        if (r.chance(40))
            g.set(20, cat({num(r.range(1, 12)), r.chance(50) ? "^" + date(now) : string()}));
        if (discharge)
            g.set(36, "01").set(37, "HOME");
        if (r.chance(30))
            g.set(39, s->fac);
        g.set(44, stamp(now - r.range(600, 400000), false));
        if (discharge)
            g.set(45, stamp(now, false));
    }
    add(g);
}
void Builder::pv2() {
    Seg g("PV2");
    g.set(3, string("^") + r.pick(kReason));
    if (r.chance(40))
        g.set(8, stamp(now, false));
    if (r.chance(30))
        g.set(10, num(r.range(1, 9)));
    add(g);
}
void Builder::al1(int n) {
    for (int k = 1; k <= n; ++k) {
        string a = r.pick(kAllergy);  // TYPE^CODE^TEXT^SYS|SEV|REACTION
        Seg g("AL1");
        size_t c = a.find('^'), b = a.find('|');
        g.set(1, num(k))
            .set(2, a.substr(0, c))
            .set(3, a.substr(c + 1, b - c - 1))
            .set(4, a.substr(b + 1, a.find('|', b + 1) - b - 1))
            .set(5, a.substr(a.rfind('|') + 1));
        if (r.chance(40))
            g.set(6, date(now - 86400LL * r.range(30, 4000)));
        add(g);
    }
}
void Builder::dg1(int n) {
    for (int k = 1; k <= n; ++k) {
        Seg g("DG1");
        g.set(1, num(k))
            .set(2, "I10")
            .set(3, r.pick(kDx))
            .set(5, stamp(now - r.range(0, 90000), false))
            .set(6, k == 1 ? "A" : "W");
        if (r.chance(40))
            g.set(15, num(k));
        add(g);
    }
}
void Builder::gt1() {
    Seg g("GT1");
    g.set(1, "1")
        .set(2, num(80000 + (long long)p.n))
        .set(3, p.name)
        .set(5, p.addr)
        .set(6, p.phone)
        .set(8, p.dob)
        .set(9, p.sex)
        .set(10, "P")
        .set(11, "SLF^SELF");
    add(g);
}
void Builder::in1(int n) {
    for (int k = 1; k <= n; ++k) {
        string pay = r.pick(kPayer);
        Seg g("IN1");
        g.set(1, num(k))
            .set(2, "PLAN" + num(r.range(10, 99)) + "^" + pay)
            .set(3, num(r.range(1000, 9999)))
            .set(4, pay)
            .set(5, address(r))
            .set(7, phoneNo(r));
        g.set(8, "GRP" + num(r.range(10000, 99999)))
            .set(12, date(now - 86400LL * r.range(30, 700)))
            .set(15, "HMO")
            .set(16, p.name)
            .set(17, "SEL^Self")
            .set(18, p.dob)
            .set(19, p.addr);
        g.set(36, cat({letter(26), num(r.range(100000000, 999999999))}));
        add(g);
    }
}
void Builder::zpd() {
    Seg g("ZPD");
    g.set(1, "1")
        .set(2, r.chance(50) ? "Y" : "N")
        .set(3, cat({num(r.range(1, 99)), "^", r.pick(kReason)}))
        .set(4, p.marital)
        .set(7, r.pick(kLast))
        .set(9, "PORTAL^" + string(r.chance(60) ? "ACTIVE" : "PENDING") + "^" + date(now));
    add(g);
}
void Builder::zpv() {
    Seg g("ZPV");
    g.set(1, "1")
        .set(2, num(r.range(100000, 999999)))
        .set(3, string("HLD") + "~" + "FALLRISK")
        .set(5, stamp(now - 3600))
        .set(8, r.pick(kReason))
        .set(11, cat({string(r.pick(kUnit), 1), num(r.range(1, 50))}));
    add(g);
}
void Builder::zcs() {
    Seg g("ZCS");
    g.set(1, "1")
        .set(2, "Y")
        .set(3, cat({"ORD^CLINICAL SUPPORT^", num(r.range(1, 99)), "&SUB&", num(r.range(1, 9))}))
        .set(6, r.pick(kText))
        .set(7, stamp(now));
    add(g);
}
string Builder::text() {
    if (cs != ASCII && r.chance(8))
        return r.pick(kTextX);
    return r.pick(kText);
}
void Builder::nte(int n) {
    for (int k = 1; k <= n; ++k) {
        Seg g("NTE");
        g.set(1, num(k)).set(2, "L").set(3, text());
        add(g);
    }
}
string Builder::dec(long long v, int d) {
    if (!d)
        return num(v);
    long long q = d == 1 ? 10 : d == 2 ? 100 : 1000;
    return num(v / q) + "." + num(v % q, d);
}
void Builder::obx(int n, long long when) {
    Seg g("OBX");
    g.set(1, num(n));
    if (r.chance(86)) {
        const Lab& l = r.pick(kLab);
        int v = r.range(l.lo, l.hi);
        g.set(2, "NM")
            .set(3,
                 string(l.loinc) + "^" + l.name + "^LN" + (r.chance(20) ? "^L" + num(r.range(100, 999)) + "^^L" : ""))
            .set(5, dec(v, l.dec))
            .set(6, l.unit)
            .set(7, l.ref);
        unsigned q = unsigned(100LL * (v - l.lo) / (l.hi - l.lo));
        g.set(8, q > 85 ? "HH" : q > 60 ? "H" : q < 8 ? "L" : "N");
    } else if (r.chance(60)) {
        g.set(2, "ST")
            .set(3, r.pick(kQualTest))
            .set(4, r.chance(30) ? "1" : "")
            .set(5, r.pick(kQual))
            .set(8, r.chance(20) ? "A" : "");
    } else {
        g.set(2, "TX")
            .set(3, "8251-1^Service comment^LN")
            .set(5, cat({text(), r.chance(15) ? "~" + text() : string()}));
    }
    g.set(11, r.chance(92) ? "F" : r.chance(50) ? "C" : "P");
    g.set(14, stamp(when));
    if (r.chance(50))
        g.set(15, s->v251 ? "" : "GL");
    if (s->v251 && r.chance(30))
        g.set(23, string(s->fac) + " LABORATORY^L");
    add(g);
}
string Builder::placer() {
    return num(7000000 + (long long)r.below(2000000)) + "^" + s->rapp;
}
string Builder::filler() {
    return cat({letter(26), num(r.range(1000000, 9999999)), "^", s->app});
}
string Builder::letter(unsigned n) {
    return string(1, char('A' + r.below(n)));
}
void Builder::orc(const char* ctl, const string& pl, const string& fi) {
    Seg g("ORC");
    g.set(1, ctl)
        .set(2, pl)
        .set(3, fi)
        .set(5, "CM")
        .set(9, stamp(now - 600))
        .set(10, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast)}))
        .set(12, doc());
    add(g);
}
void Builder::obr(int n, const string& pl, const string& fi, const string& what, bool result) {
    Seg g("OBR");
    g.set(1, num(n))
        .set(2, pl)
        .set(3, fi)
        .set(4, what)
        .set(6, stamp(now - 7200, false))
        .set(7, stamp(now - 5400, false))
        .set(16, doc());
    if (r.chance(30))
        g.set(13, r.pick(kReason));
    if (result)
        g.set(22, stamp(now - 300)).set(24, "LAB").set(25, "F");
    else
        g.set(27, "1^ONCE^^" + stamp(now, false) + "^^R");
    if (r.chance(15))
        g.set(28, cat({doc(), "~", doc()}));
    add(g);
}

}  // namespace gen_corpus
