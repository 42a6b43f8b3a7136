#pragma once

#include "random.h"
#include "tables.h"

#include <string>

namespace gen_corpus {

using std::string;

struct Patient {
    u64 n;
    string mrn, name, alias, mother, dob, sex, race, addr, phone, work, ssn, marital, acct, lang;
    bool hasAlias;
};

string personName(Rng& r, Charset cs);
string phoneNo(Rng& r);
string address(Rng& r);
string doctor(u64 n, Charset cs, bool v251);
Patient patient(u64 n, Charset cs);

}  // namespace gen_corpus
