#include "person.h"

#include "options.h"
#include "text.h"

namespace gen_corpus {

string personName(Rng& r, Charset cs) {
    string l, g;
    unsigned k = r.below(100);
    if (cs == UTF8 && k < 4) {
        l = r.pick(kLastU);
        g = r.pick(kFirstU);
    } else if (cs != ASCII && k < 12) {
        l = r.pick(kLastX);
        g = r.pick(kFirstX);
    } else {
        l = r.pick(kLast);
        g = r.pick(kFirst);
    }
    string s = l + "^" + g;
    unsigned m = r.below(10);
    if (m < 6) {
        s += '^';
        s += char('A' + r.below(26));
    }
    if (m == 0)
        s += "^JR";
    return s;
}
string phoneNo(Rng& r) {
    return cat({"(", num(r.range(201, 989)), ")", num(r.range(200, 999)), "-", num(r.range(0, 9999), 4)});
}
string address(Rng& r) {
    const City& c = r.pick(kCity);
    string s = cat({num(r.range(1, 9999)), " ", r.pick(kStreet), "^"});
    if (r.chance(20))
        s += "APT " + num(r.range(1, 40));
    s += string("^") + c.city + "^" + c.st + "^" + c.zip + "^USA^H^^" + c.county;
    return s;
}
string doctor(u64 n, Charset cs, bool v251) {
    Rng r(opt.seed, 77, n % 160);
    string id = num(1000000000 + (long long)r.below(899999999));
    string name = personName(r, cs);
    int carets = 0;
    for (char c : name)
        carets += c == '^';
    while (carets++ < 4)
        name += '^';
    return id + "^" + name + "DR^MD" + (v251 ? "^^NPI^L^^^NPI" : "");
}
Patient patient(u64 n, Charset cs) {
    Rng r(opt.seed, 11, n);
    Patient p;
    p.n = n;
    p.mrn = num(1000000 + (long long)((n * 7919 + opt.seed % 997) % 8999999));
    bool fem = r.chance(52);
    p.sex = r.permille(4) ? "U" : fem ? "F" : "M";
    Rng rn(opt.seed, 12, n);
    p.name = personName(rn, cs);
    p.hasAlias = r.chance(15);
    p.alias = personName(r, ASCII);
    p.mother = cat({r.pick(kLast), "^", r.pick(kFirst)});
    long long born = (long long)r.below(29500) - 10000;  // days: 1942 to 2023
    p.dob = date(born * 86400);
    p.race = r.pick(kRace);
    p.addr = address(r);
    p.phone = phoneNo(r);
    p.work = phoneNo(r);
    p.ssn = cat({num(r.range(100, 899)), "-", num(r.range(1, 99), 2), "-", num(r.range(1, 9999), 4)});
    p.marital = string(1, "SMDWU"[r.below(5)]);
    p.acct = num(40000000 + (long long)(n % 50000000));
    p.lang = r.chance(85) ? "eng^English^ISO639" : "spa^Spanish^ISO639";
    return p;
}

}  // namespace gen_corpus
